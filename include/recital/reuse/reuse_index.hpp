/// \file
/// Words of a paragraph that come back in other documents, within a language.
///
///     recital::reuse_index_builder builder(languages);
///     for (const recital::reading& read : documents) builder.add(read);
///     const recital::reuse_index index = std::move(builder).build();
///     for (const auto& found : index.find("an unequivocal undertaking to eliminate their arsenals", "en")) {
///       const recital::reading& there = documents[found.right.document];
///       use(there.document, there.paragraphs[found.right.paragraph].label, found.score);
///       for (const auto& run : found.runs) use(name(run.kind), run.left, run.right);
///     }
///
/// How it is done. Words are compared folded (case, accents, vowel marks), without what the language's grammar says may
/// be written onto their beginning; of languages that do not set words apart each character is a word. All runs of four
/// words (of characters: six) are indexed by a hash, and paragraphs that share at least two of them near each other are
/// set against each other word by word where these lie (local alignment with affine gaps: Smith and Waterman 1981,
/// Gotoh 1982). Several stretches of one pair of paragraphs are matches of their own, at most 256. Ways of finding:
/// after Smith, Cordell and Mullen, "Computational Methods for Uncovering Reprinted Texts", American Literary History
/// 27 (2015); discounting what all texts of a kind share: after Burgess and others, "The Legislative Influence
/// Detector", KDD 2016.
///
/// Across languages nothing is found here: who has the parallel document asks again with its paragraph of the same
/// label.
#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string_view>
#include <vector>

#include "recital/core/reference.hpp"
#include "recital/core/span.hpp"
#include "recital/grammar/grammar.hpp"
#include "recital/reuse/match.hpp"

namespace recital {

struct reuse_options {
  /// A run of words in more documents than this is boilerplate: what stands in twice as many weighs half. Where it is
  /// more, a fiftieth of all documents of the language is taken instead.
  std::uint32_t common = 10;
};

/// Which matches are wanted.
struct reuse_query {
  double min_score = 0.4;         ///< those below are left out
  double max_boilerplate = 0.25;  ///< those above, too: words that so many documents have tell of no one of them
  std::uint32_t min_words = 6;    ///< as `reuse_match::words`; of characters twice as many
  std::size_t top = 0;            ///< at most so many; 0: all

  /// A run of words that stands in more places than this ties each of them only to so many nearest before it and behind
  /// it, in order of adding: a chain of yearly renewals holds together, and the work stays near-linear. 0: all are tied
  /// to all. A text that is no document of the index has no place among them, and is always tied to all.
  std::uint32_t reach = 16;
};

/// Words of a paragraph that a treaty has, too: at least eight in a row, of characters sixteen.
struct treaty_echo {
  span words;                   ///< bytes of `reading::text`
  std::uint32_t treaty = 0;     ///< a document of the index
  std::uint32_t paragraph = 0;  ///< of the treaty
};

/// What a document is to the others.
enum class reuse_role : std::uint8_t {
  document,
  treaty,  ///< words of others that repeat it are its echo
};

/// The words of many documents, to be searched. Immutable, holds no text; safe to share among threads. What it gives
/// depends on what was added, in which order, and on nothing else.
///
/// Takes some 26 bytes a word. Footnotes and headings are not indexed.
class reuse_index {
 public:
  /// Where words of `text`, running text in UTF-8, come back; the text is the left side. Best score first, then in
  /// order of document and paragraph. A language that no document of the index is in gives nothing. Time grows with
  /// the text and with how often its runs of words occur, not with the index.
  [[nodiscard]] std::vector<reuse_match> find(std::string_view text, std::string_view language,
                                              const reuse_query& query = {}) const;

  /// The same for a paragraph of the index, in all documents but its own. Of footnotes and headings nothing is found.
  /// With the same query a match is found from either of its sides.
  [[nodiscard]] std::vector<reuse_match> find(std::uint32_t document, std::uint32_t paragraph,
                                              const reuse_query& query = {}) const;

  /// Every match between paragraphs of two documents that `find` gives, once: the left side was added first. Handed
  /// over on the calling thread, in order of the right side's document and paragraph, then as `find` orders them; `top`
  /// counts for each paragraph on the right. Works on `threads` threads; what is found, and its order, is the same with
  /// any number. O(words * reach), and the alignments.
  void all_pairs(const std::function<void(const reuse_match&)>& take, const reuse_query& query = {},
                 unsigned threads = 1) const;

  /// The words of a paragraph that echo a treaty, in order, without overlaps; none where no treaty was added.
  [[nodiscard]] std::vector<treaty_echo> echoes(std::uint32_t document, std::uint32_t paragraph) const;

  /// How many documents were added.
  [[nodiscard]] std::uint32_t documents() const;

  ~reuse_index();
  reuse_index(reuse_index&&) noexcept;
  reuse_index& operator=(reuse_index&&) noexcept;

 private:
  friend class reuse_index_builder;
  struct state;
  explicit reuse_index(std::unique_ptr<state> made);
  std::unique_ptr<state> state_;
};

/// Gathers documents for an index.
class reuse_index_builder {
 public:
  /// The grammar must outlive the builder and the index.
  explicit reuse_index_builder(const grammar& languages, const reuse_options& options = {});

  /// Adds a document, of which nothing is kept but words; gives its number: 0, 1, 2 ... Linear in its length.
  std::uint32_t add(const reading& document, reuse_role role = reuse_role::document);

  /// The index of all that was added, and the builder is spent. O(words log words). Works on `threads` threads.
  [[nodiscard]] reuse_index build(unsigned threads = 1) &&;

  ~reuse_index_builder();
  reuse_index_builder(reuse_index_builder&&) noexcept;
  reuse_index_builder& operator=(reuse_index_builder&&) noexcept;

 private:
  std::unique_ptr<reuse_index::state> state_;
};

}  // namespace recital
