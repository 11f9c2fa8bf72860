#include "reuse/alignment.hpp"

#include <algorithm>

namespace recital::reuse {
namespace {

// how a cell was come by
constexpr std::uint8_t from_nothing = 0, across = 1, along = 2, down = 3, way = 3;
constexpr std::uint8_t along_goes_on = 4, down_goes_on = 8;

constexpr int never = -(1 << 28);

}  // namespace

/// A row of the table is a word of the left; column c of row i is right word i + lowest + c, so that the cell across is
/// in the same column of the row above, and the one straight above is in the next. What lies outside the right side's
/// words moves leftwards from row to row, so that no cell is read there that was ever written.
template <class Word>
void aligner::fill(std::span<const Word> left, std::span<const Word> right, const band& within) {
  const alignment_scores earns = earns_;
  width_ = static_cast<std::size_t>(within.highest - within.lowest + 1);
  row_.assign(width_ + 1, {0, never});
  steps_.assign(within.left.size() * width_, from_nothing);
  best_cell_ = 0;
  int best = 0;
  for (std::uint32_t i = within.left.begin; i < within.left.end; ++i) {
    const std::int64_t shift = std::int64_t{i} + within.lowest;
    const std::int64_t begin = std::max<std::int64_t>(0, within.right.begin - shift);
    const std::int64_t end = std::min<std::int64_t>(static_cast<std::int64_t>(width_), within.right.end - shift);
    std::uint8_t* steps = steps_.data() + (i - within.left.begin) * width_;
    int gap = never;  // ends in a word that only the right has
    int before = 0;   // the cell to the left of this one
    for (std::int64_t c = begin; c < end; ++c) {
      cell_scores& here = row_[static_cast<std::size_t>(c)];
      const cell_scores above = row_[static_cast<std::size_t>(c) + 1];
      std::uint8_t step = 0;
      if (gap + earns.gap_extend > before + earns.gap_open) step |= along_goes_on;
      gap = std::max(gap + earns.gap_extend, before + earns.gap_open);
      if (above.down + earns.gap_extend > above.best + earns.gap_open) step |= down_goes_on;
      const int drop = std::max(above.down + earns.gap_extend, above.best + earns.gap_open);
      const bool equal = left[i] == right[static_cast<std::size_t>(shift + c)];
      const int match = here.best + (equal ? earns.equal : earns.other);
      const int score = std::max({0, match, gap, drop});
      if (score > 0) step |= score == match ? across : score == gap ? along : down;
      here = {score, drop};
      before = score;
      steps[c] = step;
      if (score > best) {
        best = score;
        best_cell_ = static_cast<std::size_t>(steps - steps_.data()) + static_cast<std::size_t>(c) + 1;
      }
    }
  }
}

template <class Word>
equal_words aligner::walk_back(std::span<const Word> left, std::span<const Word> right, const band& within) const {
  equal_words equal;
  if (best_cell_ == 0) return equal;
  std::size_t cell = best_cell_ - 1;
  std::uint8_t going = way & steps_[cell];
  while (going != from_nothing) {
    const auto i = static_cast<std::uint32_t>(within.left.begin + cell / width_);
    const auto j =
        static_cast<std::uint32_t>(std::int64_t{i} + within.lowest + static_cast<std::int64_t>(cell % width_));
    const std::uint8_t step = steps_[cell];
    if (going == across) {
      if (left[i] == right[j]) equal.emplace_back(i, j);
      if (i == within.left.begin || j == within.right.begin) break;
      cell -= width_;
      going = way & steps_[cell];
    } else if (going == along) {
      cell -= 1;
      if ((step & along_goes_on) == 0) going = way & steps_[cell];
    } else {
      cell -= width_ - 1;
      if ((step & down_goes_on) == 0) going = way & steps_[cell];
    }
  }
  std::ranges::reverse(equal);
  return equal;
}

template <class Word>
equal_words aligner::align(std::span<const Word> left, std::span<const Word> right, const band& within) {
  fill(left, right, within);
  return walk_back(left, right, within);
}

template equal_words aligner::align(std::span<const term>, std::span<const term>, const band&);
template equal_words aligner::align(std::span<const std::uint64_t>, std::span<const std::uint64_t>, const band&);

}  // namespace recital::reuse
