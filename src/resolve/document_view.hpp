/// \file
/// A document as the rules see it: its mentions and what stands around them. Nothing here changes while they are resolved.
#pragma once
#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cite/mention.hpp"
#include "resolve/attachment.hpp"
#include "resolve/definitions.hpp"
#include "resolve/discourse.hpp"
#include "resolve/finding.hpp"
#include "resolve/resolver.hpp"

namespace recital::resolve {

/// Mentions are known by their index in `mentions`; `attachments` has one element for each.
struct document_view {
  explicit document_view(const materials& all);
  document_view(const document_view&) = delete;
  document_view& operator=(const document_view&) = delete;

  const materials& from;
  const catalogue& known;
  const definitions defined;
  const std::vector<cite::mention>& mentions;  ///< those of `defined`, with the short forms that the document defines
  const std::vector<cite::member>& members;
  const std::vector<attachment> attachments;
  std::vector<std::uint32_t> notes, running;                                ///< paragraphs: footnotes, and all others
  std::map<std::string_view, std::uint32_t> notes_by_label;                 ///< paragraphs
  std::set<std::pair<std::string_view, int>> own_provisions;                ///< units and numbers that head paragraphs
  std::vector<std::pair<std::string_view, std::string_view>> shared_words;  ///< see `may_call`

  /// Whether a word for one catalogue noun may call what is of the other: in Chinese one word stands for conventions and
  /// covenants alike.
  [[nodiscard]] bool may_call(std::string_view word, std::string_view noun) const {
    return word == noun || std::ranges::find(shared_words, std::pair(word, noun)) != shared_words.end();
  }

  [[nodiscard]] std::string_view text(span where) const {
    return std::string_view(from.document.text).substr(where.begin, where.size());
  }
  [[nodiscard]] const paragraph& paragraph_of(std::uint32_t i) const {
    return from.document.paragraphs[mentions[i].paragraph];
  }
  [[nodiscard]] span bounds(std::uint32_t i) const { return paragraph_of(i).text; }
  [[nodiscard]] bool is_heading(std::uint32_t i) const { return paragraph_of(i).kind == paragraph_kind::heading; }
  /// Whether articles of its own head paragraphs of the document, as in a law or a treaty.
  [[nodiscard]] bool is_in_articles() const {
    constexpr int fewest = 2;
    return from.document.articles >= fewest;
  }
  [[nodiscard]] bool is_note(std::uint32_t i) const { return paragraph_of(i).kind == paragraph_kind::footnote; }

  /// What stands before an offset in the paragraph of `i`, and behind it; no more than so many bytes.
  [[nodiscard]] std::string_view before(std::uint32_t at, std::uint32_t i, std::uint32_t most = 80) const;
  [[nodiscard]] std::string_view after(std::uint32_t at, std::uint32_t i, std::uint32_t most = 200) const;

  /// What stands before an offset in that paragraph.
  [[nodiscard]] std::string_view before_in(std::uint32_t paragraph, std::uint32_t at, std::uint32_t most = 80) const;

  /// Whether a provision heads its paragraph and stands apart from what follows: "Article 1", "Action 5: States shall".
  [[nodiscard]] bool heads_paragraph(std::uint32_t i) const;

  /// The paragraph around a mention, as far as its words may tell what it is about.
  [[nodiscard]] std::string_view passage(std::uint32_t i) const;

  // findings that need the catalogue or the words

  /// A symbol may be that of a catalogued text.
  [[nodiscard]] finding of_symbol(std::string symbol, recital::kind what, span where,
                                  std::optional<resolved_by> how = {}) const;

  /// What has neither an entry nor a symbol is named by its words.
  [[nodiscard]] finding unresolved(span where, recital::kind what, no_target reason,
                                   std::optional<resolved_by> how = {}) const;

  [[nodiscard]] finding ambiguous(span where, const std::vector<const instrument*>& all,
                                  std::optional<resolved_by> how = {}) const;
  [[nodiscard]] finding ambiguous(span where, recital::kind what, std::vector<std::string> targets,
                                  std::optional<resolved_by> how = {}) const;

  /// What the finding names, as what later words may lean on.
  [[nodiscard]] entity named_by(std::uint32_t i, const finding& f) const;

 private:
  [[nodiscard]] finding named_by_words(span where, recital::kind what, recital::status how_sure,
                                       std::optional<resolved_by> how) const;
};

}  // namespace recital::resolve
