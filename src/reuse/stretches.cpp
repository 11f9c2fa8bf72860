#include "reuse/stretches.hpp"

#include <algorithm>
#include <tuple>

namespace recital::reuse {
namespace {

constexpr std::int64_t slack = 12;    // words that may have come in or gone between two shared shingles
constexpr std::int64_t widest = 256;  // so that a band stays narrow, whatever the text
constexpr std::uint32_t near = 32;    // words between two shared shingles of a stretch
constexpr std::uint32_t longest = 4096;
constexpr std::uint32_t margin = 24;  // words beyond the outermost shared shingles that may be part of it

std::int64_t shift_of(const shared_shingle& s) { return std::int64_t{s.right} - std::int64_t{s.left}; }

std::uint32_t less(std::uint32_t a, std::uint32_t b) { return a > b ? a - b : 0; }

/// Cuts at what is far from the one before, or from the first of its stretch.
void cut(std::span<shared_shingle> alike, std::vector<stretch>& all) {
  std::ranges::sort(alike, {}, [](const shared_shingle& s) { return std::pair(s.left, s.right); });
  for (std::size_t i = 0, first = 0; i < alike.size(); ++i) {
    const bool goes_on =
        i > 0 && alike[i].left - alike[i - 1].left <= near && alike[i].left - alike[first].left < longest;
    if (!goes_on) {
      first = i;
      all.emplace_back();
    }
    all.back().shared.push_back(alike[i]);
  }
}

}  // namespace

std::uint32_t stretch::words(std::uint32_t shingle_length) const {
  std::uint32_t count = 0;
  std::uint32_t end = 0;
  for (const shared_shingle& each : shared) {
    const std::uint32_t stop = each.left + shingle_length;
    if (stop <= end) continue;
    count += stop - std::max(end, each.left);
    end = stop;
  }
  return count;
}

band stretch::around(std::uint32_t shingle_length, word_range left, word_range right) const {
  const auto [first, last] = std::ranges::minmax(shared, {}, &shared_shingle::right);
  const auto [low, high] = std::ranges::minmax(shared, {}, shift_of);
  const std::uint32_t reach = margin + shingle_length;
  return {{std::max(left.begin, less(shared.front().left, margin)), std::min(left.end, shared.back().left + reach)},
          {std::max(right.begin, less(first.right, margin)), std::min(right.end, last.right + reach)},
          shift_of(low) - slack,
          shift_of(high) + slack};
}

std::vector<stretch> stretches_of(std::vector<shared_shingle> shared, std::uint32_t shingle_length) {
  std::ranges::sort(shared, {}, [](const shared_shingle& s) { return std::tuple(shift_of(s), s.left); });
  std::vector<stretch> all;
  for (std::size_t i = 0, first = 0; i < shared.size(); ++i) {
    const bool goes_on = i + 1 < shared.size() && shift_of(shared[i + 1]) - shift_of(shared[i]) <= slack &&
                         shift_of(shared[i + 1]) - shift_of(shared[first]) <= widest;
    if (goes_on) continue;
    cut(std::span(shared).subspan(first, i + 1 - first), all);
    first = i + 1;
  }
  std::ranges::stable_sort(all, std::ranges::greater(), [&](const stretch& s) { return s.words(shingle_length); });
  return all;
}

}  // namespace recital::reuse
