/// \file
/// Words that documents took from older ones.
///
///     const recital::reuse_history history(documents, known, languages);
///     history.all_pairs([&](const recital::reuse_match& each) {
///       use(documents[each.left.document].document, "has lent words to", documents[each.right.document].document);
///     });
#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "recital/catalogue/catalogue.hpp"
#include "recital/core/reference.hpp"
#include "recital/grammar/grammar.hpp"
#include "recital/reuse/reuse_index.hpp"

namespace recital {

/// A reuse index of dated documents. They are indexed in order of their dates, else of the years in their symbols,
/// those of which neither is known first; of one date in the order given. So the left side of a pair is the older one,
/// and `reuse_query::reach` counts in time. Documents that are the text of a treaty, by their symbol, are indexed as
/// that.
///
/// Numbers of documents are positions in `documents`, followed by `treaties`: further texts whose words are echoes
/// wherever they come back. All that is handed in must outlive it.
class reuse_history {
 public:
  reuse_history(std::span<const reading> documents, const catalogue& known, const grammar& languages,
                std::span<const reading> treaties = {}, const reuse_options& options = {}, unsigned threads = 1);

  /// As those of `reuse_index`.
  [[nodiscard]] std::vector<reuse_match> find(std::string_view text, std::string_view language,
                                              const reuse_query& query = {}) const;
  [[nodiscard]] std::vector<reuse_match> find(std::uint32_t document, std::uint32_t paragraph,
                                              const reuse_query& query = {}) const;

  /// The matches of `all_pairs` whose right side, the newer one, is this paragraph; in the order of `find`.
  [[nodiscard]] std::vector<reuse_match> taken_up_by(std::uint32_t document, std::uint32_t paragraph,
                                                     const reuse_query& query = {}) const;
  void all_pairs(const std::function<void(const reuse_match&)>& take, const reuse_query& query = {},
                 unsigned threads = 1) const;

  [[nodiscard]] const reading& document(std::uint32_t number) const {
    return number < documents_.size() ? documents_[number] : treaties_[number - documents_.size()];
  }

  /// The running text of a paragraph of a side.
  [[nodiscard]] std::string_view text_of(const reuse_side& side) const {
    return document(side.document).text_of(document(side.document).paragraphs[side.paragraph]);
  }

 private:
  [[nodiscard]] reuse_match numbered(reuse_match match) const;
  [[nodiscard]] std::vector<reuse_match> numbered(std::vector<reuse_match> matches) const;

  std::span<const reading> documents_, treaties_;
  std::vector<std::uint32_t> order_;  ///< numbers, as they were added to the index
  std::vector<std::uint32_t> place_;  ///< of each number, its place in `order_`
  std::optional<reuse_index> index_;
};

}  // namespace recital
