/// \file
/// Which words in a row stand where.
#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "reuse/passage.hpp"

namespace recital::reuse {

/// A paragraph whose words are indexed.
struct indexed_paragraph {
  std::uint32_t document;
  std::uint32_t paragraph;  ///< of `reading::paragraphs`
  std::uint32_t begin;      ///< position of its first word; the last of them all ends where words end
};

/// All shingles of the words of a language. Shingles do not cross paragraphs.
class shingle_index {
 public:
  shingle_index() = default;

  /// Terms of one shape are the same here; see `vocabulary::shapes`. What is handed in must outlive it. O(words log
  /// words), on `threads` threads; the same with any number.
  shingle_index(std::span<const term> terms, std::span<const term> shapes,
                std::span<const indexed_paragraph> paragraphs, std::uint32_t length, unsigned threads);

  /// By position.
  [[nodiscard]] std::span<const shingle> begins() const { return begins_; }

  /// Positions, ascending.
  [[nodiscard]] std::span<const std::uint32_t> places_of(shingle s) const {
    return std::span(places_).subspan(starts_[s], starts_[s + 1] - starts_[s]);
  }

  /// How many documents have it.
  [[nodiscard]] std::uint32_t documents_with(shingle s) const { return documents_[s]; }

  /// The one of these words, of which there must be `length()`; no_shingle where they stand nowhere. O(log words).
  [[nodiscard]] shingle find(std::span<const term> words) const;

  [[nodiscard]] std::uint32_t length() const { return length_; }

  /// The paragraph at a position, as an index of `paragraphs`.
  [[nodiscard]] std::uint32_t paragraph_at(std::uint32_t position) const;

 private:
  struct bucket;
  [[nodiscard]] term shape_of(term t) const { return t < shapes_.size() ? shapes_[t] : t; }
  [[nodiscard]] std::uint64_t hash_of(std::span<const term> words) const;
  [[nodiscard]] std::uint32_t end_of(std::size_t paragraph) const;
  [[nodiscard]] std::vector<std::uint64_t> hashes_of_all(unsigned threads) const;
  template <class Take>
  void each_begin(const Take& take) const;
  [[nodiscard]] std::vector<bucket> buckets(unsigned threads) const;
  void gather(bucket& into, std::span<const std::uint32_t> positions, std::span<const std::uint64_t> hashes) const;
  void join(std::vector<bucket>& all, unsigned threads);

  std::span<const term> terms_, shapes_;
  std::span<const indexed_paragraph> paragraphs_;
  std::uint32_t length_ = 0;
  std::vector<std::uint32_t> block_;  ///< the paragraph at every 64th position, from which the others are counted on
  std::vector<std::uint64_t> starts_;
  std::vector<std::uint32_t> hashes_;     ///< of shingles, ascending: the upper half
  std::vector<std::uint32_t> documents_;  ///< of shingles
  std::vector<std::uint32_t> places_;
  std::vector<shingle> begins_;
};

}  // namespace recital::reuse
