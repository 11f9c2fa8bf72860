/// \file
/// Shared words of two passages, parted into stretches that may be one alignment each.
#pragma once
#include <span>
#include <vector>

#include "reuse/alignment.hpp"
#include "reuse/passage.hpp"

namespace recital::reuse {

/// A shingle that two passages share: its first word in each.
struct shared_shingle {
  std::uint32_t left, right;
};

/// Shared shingles that lie near each other, by words of the left.
struct stretch {
  std::vector<shared_shingle> shared;

  /// Words of the left that they cover.
  [[nodiscard]] std::uint32_t words(std::uint32_t shingle_length) const;

  /// Where an alignment of them lies: they and what is around them, as far as the two ranges reach.
  [[nodiscard]] band around(std::uint32_t shingle_length, word_range left, word_range right) const;
};

/// All stretches, those that cover most words first. O(n log n).
[[nodiscard]] std::vector<stretch> stretches_of(std::vector<shared_shingle> shared, std::uint32_t shingle_length);

}  // namespace recital::reuse
