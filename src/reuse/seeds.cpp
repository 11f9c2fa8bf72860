#include "reuse/seeds.hpp"

#include <algorithm>
#include <span>

namespace recital::reuse {
namespace {

constexpr std::size_t most_repeats = 4;  // more often in one paragraph, and a shingle is part of a list or a refrain

using positions = std::span<const std::uint32_t>;

/// The places that a place is paired with: all, or the nearest before it and behind.
positions within_reach(positions all, const passage& here, std::uint32_t word, const seed_query& query) {
  const bool has_place = here.first != no_index;
  if (!has_place) return all;
  const auto own = static_cast<std::size_t>(std::ranges::lower_bound(all, here.first + word) - all.begin());
  const bool bounded = query.reach != 0 && all.size() > query.reach;
  const std::size_t begin = bounded && own > query.reach ? own - query.reach : 0;
  const std::size_t end = query.only_before ? own : bounded ? std::min(all.size(), own + query.reach + 1) : all.size();
  return all.subspan(begin, end - begin);
}

/// Whether the paragraph [begin, end) has very many of these places.
bool repeats(positions all, std::uint32_t begin, std::uint32_t end) {
  const auto first = std::ranges::lower_bound(all, begin);
  return static_cast<std::size_t>(all.end() - first) > most_repeats && first[most_repeats] < end;
}

bool repeats(const shelf& in, const passage& here, std::uint32_t word) {
  if (here.first != no_index) {
    return repeats(in.shingles().places_of(here.shingles[word]), here.first, here.first + here.size());
  }
  return static_cast<std::size_t>(std::ranges::count(here.shingles, here.shingles[word])) > most_repeats;
}

}  // namespace

std::vector<seed> seeds_of(const shelf& in, const passage& here, const seed_query& query) {
  std::vector<seed> found;
  for (std::uint32_t word = 0; word < here.size(); ++word) {
    if (here.shingles[word] == no_shingle) continue;
    const positions all = in.shingles().places_of(here.shingles[word]);
    if (all.size() == 1 && here.first != no_index) continue;  // its own place
    if (repeats(in, here, word)) continue;
    for (const std::uint32_t place : within_reach(all, here, word, query)) {
      const std::uint32_t paragraph = in.shingles().paragraph_at(place);
      const indexed_paragraph& there = in.paragraphs()[paragraph];
      if (there.document == here.document) continue;
      const passage other = in.at(paragraph);
      if (all.size() > most_repeats && repeats(all, other.first, other.first + other.size())) continue;
      found.push_back({paragraph, word, place - other.first});
    }
  }
  std::ranges::sort(found);
  return found;
}

}  // namespace recital::reuse
