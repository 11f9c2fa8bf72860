/// \file
/// The words of a text as a search compares them.
///
///     recital::search_words words(*grammars);
///     for (const recital::search_word& each : words.of("Réaffirmant l'article VI", "fr")) use(each);
///     // "reaffirmant", stem "reaffirm"; "l", "l"; "article", "articl"; "vi", "vi"
///
/// A search finds a word however it is written: in capitals, with accents or without, with Arabic vowel marks or without
/// and with any seat of hamza, with ё or е, in traditional characters or simplified ones, in full width or half. By its
/// stem it finds the word in its other forms: declined, conjugated, in the plural, with what Arabic writes onto it.
#pragma once
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "recital/core/span.hpp"
#include "recital/grammar/grammar.hpp"

namespace recital {

/// A word, and where it stands. Letters, digits and marks that stand together are a word, and so is each ideograph.
struct search_word {
  span where;        ///< bytes of the text
  std::string word;  ///< in the form in which spellings do not matter: "reaffirmant"; never empty, and without blanks
  std::string stem;  ///< what its forms have in common: "reaffirm"; the word itself where the language has no stemmer
};

/// A word as the index of a corpus has it: "reaffirmant", and at the same place its stem with a mark, "_reaffirm". A word
/// that is its own stem stands alone.
struct indexed_word {
  span where;                    ///< bytes of the text
  std::string_view word;         ///< valid while it is handed over, as the stem is
  std::string_view marked_stem;  ///< "" where the word is its own stem, or the language has no stemmer
};

/// Makes words of texts. It remembers the forms of words that it met, up to a bounded number. For one thread.
class search_words {
 public:
  /// The grammars must outlive it: they know what a language writes onto words.
  explicit search_words(const grammar& languages);

  /// With the grammars that are built in, of which it loads no more than it needs.
  search_words();
  ~search_words();
  search_words(search_words&&) noexcept;
  search_words& operator=(search_words&&) noexcept;

  /// The words of a text in its order. O(bytes). The same text gives the same words with the same version of the library
  /// of stemmers.
  /// \param utf8 valid UTF-8
  /// \param language BCP 47; words of a language that has no stemmer, such as Chinese, keep their endings
  [[nodiscard]] std::vector<search_word> of(std::string_view utf8, std::string_view language);

  /// Hands over the words that `of` gives, as an index has them, until `take` gives false. O(bytes).
  void hand_over(std::string_view utf8, std::string_view language,
                 const std::function<bool(const indexed_word&)>& take);

  /// The stem as a query looks for it, all ways in which an index may have it with `|` between: "_reaffirm", and
  /// "_weapon|weapon" where that is a word which is its own stem in the language.
  [[nodiscard]] std::string sought(const std::string& stem, std::string_view language);

  /// Whether words of that language have stems.
  [[nodiscard]] bool has_stems(std::string_view language);

 private:
  struct language_words;
  [[nodiscard]] language_words& words_of(std::string_view language);

  const std::vector<language_grammar>* languages_;
  std::vector<std::unique_ptr<language_words>> known_;
};

}  // namespace recital
