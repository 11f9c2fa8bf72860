/// \file
/// Two rows of words, one set against the other.
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "reuse/passage.hpp"

namespace recital::reuse {

/// Where to look: words of both sides, and how far what stands on the right may be shifted against the left.
struct band {
  word_range left, right;
  std::int64_t lowest = 0;  ///< right word less left word
  std::int64_t highest = 0;

  /// Every word of either side against every word of the other.
  [[nodiscard]] static band whole(std::size_t left, std::size_t right) {
    return {{0, static_cast<std::uint32_t>(left)},
            {0, static_cast<std::uint32_t>(right)},
            -static_cast<std::int64_t>(left),
            static_cast<std::int64_t>(right)};
  }
};

/// What an alignment earns for two equal words, and loses for two others, for the first word that only one side has,
/// and for each one behind it.
struct alignment_scores {
  int equal = 2;
  int other = -2;
  int gap_open = -3;
  int gap_extend = -1;
};

/// Every word that stands between costs the same, however many there are.
inline constexpr alignment_scores each_gap_alike{2, -1, -1, -1};

/// The words that are equal, ascending on both sides: a word of the left, one of the right.
using equal_words = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

/// The best local alignment with affine gaps (Smith and Waterman 1981, Gotoh 1982) within a band; of several the one
/// that ends first. Keeps its tables, so that many alignments take little time for memory. O(rows * width of the band).
class aligner {
 public:
  explicit aligner(alignment_scores earns = {}) : earns_(earns) {}

  /// Of words that are numbered, or known by a key: `Word` is `term` or std::uint64_t.
  template <class Word>
  [[nodiscard]] equal_words align(std::span<const Word> left, std::span<const Word> right, const band& within);

 private:
  struct cell_scores {
    int best, down;  ///< ends anywhere; ends in a word that only the left has
  };

  template <class Word>
  void fill(std::span<const Word> left, std::span<const Word> right, const band& within);
  template <class Word>
  [[nodiscard]] equal_words walk_back(std::span<const Word> left, std::span<const Word> right,
                                      const band& within) const;

  alignment_scores earns_;
  std::vector<cell_scores> row_;
  std::vector<std::uint8_t> steps_;
  std::size_t width_ = 0;
  std::size_t best_cell_ = 0;
};

}  // namespace recital::reuse
