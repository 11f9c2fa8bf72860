/// \file
/// The documents of one language.
#pragma once
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "grammar/language.hpp"
#include "recital/core/reference.hpp"
#include "reuse/passage.hpp"
#include "reuse/shingles.hpp"
#include "reuse/vocabulary.hpp"

namespace recital::reuse {

/// The words of a text that stands in no index, ready to be looked for in one.
struct probe {
  std::vector<term> terms;
  std::vector<word_place> places;
  std::vector<shingle> shingles;

  [[nodiscard]] passage view() const { return {terms, places, shingles}; }
};

class shelf {
 public:
  /// The grammar must outlive it.
  explicit shelf(const language_grammar& language) : unspaced_(language.unspaced), words_(language.spelling) {}

  /// Documents must be added in order of their number.
  void add(const reading& document, std::uint32_t number, bool is_treaty);

  /// After the last document. `least_common` as `reuse_options::common`.
  void finish(std::uint32_t least_common, unsigned threads);

  [[nodiscard]] probe read(std::string_view text) const;

  [[nodiscard]] const std::vector<indexed_paragraph>& paragraphs() const { return paragraphs_; }
  [[nodiscard]] passage at(std::uint32_t paragraph) const;
  [[nodiscard]] bool is_treaty(std::uint32_t document) const;
  [[nodiscard]] bool has_treaties() const { return !treaties_.empty(); }

  [[nodiscard]] const shingle_index& shingles() const { return shingles_; }

  /// How much a word says: the more, the fewer paragraphs have it; nothing, where it is not of that role.
  [[nodiscard]] double weight_of(const passage& side, std::uint32_t word, word_role as = word_role::wording) const {
    if (side.places[word].role != as) return 0;
    return side.terms[word] < weights_.size() ? weights_[side.terms[word]] : rarest_;
  }

  /// How much of words that stand so often is boilerplate, 0 to 1.
  [[nodiscard]] double boilerplate(std::uint32_t documents) const {
    return documents <= common_ ? 0 : 1 - static_cast<double>(common_) / documents;
  }

  /// The places of a shingle in treaties: pairs of it and a position.
  [[nodiscard]] std::span<const std::pair<shingle, std::uint32_t>> in_treaties(shingle s) const;

  /// How many words of this language say as much as so many words of one that sets them apart.
  [[nodiscard]] std::uint32_t as_many_as(std::uint32_t words) const { return unspaced_ ? 2 * words : words; }

 private:
  void weigh();
  void find_treaties();

  bool unspaced_;
  vocabulary words_;
  std::vector<term> terms_;
  std::vector<word_place> places_;
  std::vector<indexed_paragraph> paragraphs_;
  std::uint32_t documents_ = 0;
  std::uint32_t common_ = 0;
  double rarest_ = 0;
  std::vector<float> weights_;  ///< of terms
  shingle_index shingles_;
  std::vector<std::uint32_t> treaties_;  ///< documents
  std::vector<std::pair<shingle, std::uint32_t>> treaty_places_;
};

}  // namespace recital::reuse
