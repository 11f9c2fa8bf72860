#include "reuse/finder.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

#include "reuse/pair.hpp"
#include "reuse/seeds.hpp"

namespace recital::reuse {
namespace {

/// Ties among alignments fall by which side is the left one: that is the older document, or a text that is none.
bool is_left(const passage& here, const passage& there) {
  return here.document == no_index || here.document < there.document;
}

std::vector<reuse_match> matches_in(const shelf& in, const passage& here, std::span<const seed> seeds,
                                    const reuse_query& query, found_as as, aligner& with) {
  const passage there = in.at(seeds.front().paragraph);
  const bool left = is_left(here, there);
  std::vector<shared_shingle> shared;
  for (const seed& each : seeds) {
    shared.push_back(left ? shared_shingle{each.here, each.there} : shared_shingle{each.there, each.here});
  }
  auto found = matches_of(in, left ? here : there, left ? there : here, std::move(shared), query, with);
  if (left != (as == found_as::left)) std::ranges::transform(found, found.begin(), mirrored);
  return found;
}

}  // namespace

std::vector<reuse_match> matches_for(const shelf& in, const passage& here, const reuse_query& query, found_as as,
                                     aligner& with) {
  const auto seeds = seeds_of(in, here, {query.reach, as == found_as::right_to_older});
  std::vector<reuse_match> all;
  for (auto at = seeds.begin(); at != seeds.end();) {
    const auto end = std::find_if(at, seeds.end(), [&](const seed& s) { return s.paragraph != at->paragraph; });
    auto found = matches_in(in, here, {at, end}, query, as, with);
    std::ranges::move(found, std::back_inserter(all));
    at = end;
  }
  std::ranges::stable_sort(all, {}, [&](const reuse_match& m) {
    const reuse_side& there = as == found_as::left ? m.right : m.left;
    return std::tuple(-m.score, there.document, there.paragraph, there.words.begin);
  });
  if (query.top != 0 && all.size() > query.top) all.resize(query.top);
  return all;
}

}  // namespace recital::reuse
