/// \file
/// Words without their endings, by the Snowball stemmers (https://snowballstem.org).
#pragma once
#include <memory>
#include <string>
#include <string_view>

#include "grammar/language.hpp"

struct sb_stemmer;

namespace recital::search {

/// The stemmer of one language. For one thread.
class stemmer {
 public:
  /// \param language BCP 47; what it says of the script behind a hyphen does not matter
  /// \param spelling of that language, or null; must outlive the stemmer
  stemmer(std::string_view language, const grammar_spelling* spelling);

  /// Whether there is a stemmer for the language: Chinese, whose words do not change, has none.
  [[nodiscard]] bool exists() const { return algorithm_ != nullptr; }

  /// The word without its ending, that of the plural first where the grammar knows it, and, where the language writes articles and prepositions onto words, without these. The
  /// word itself where no stemmer exists.
  ///
  ///     stemmer("ru", nullptr).stem("договорами") == "договор"
  ///
  /// \param unmarked a word in small letters without vowel marks (`text::unmarked`), with its accents
  [[nodiscard]] std::string stem(std::string_view unmarked) const;

 private:
  [[nodiscard]] std::string without_ending(std::string_view word) const;

  std::unique_ptr<sb_stemmer, void (*)(sb_stemmer*)> algorithm_;
  const grammar_spelling* spelling_;  ///< null where none is known
  bool has_articles_;                 ///< they are written onto words
};

}  // namespace recital::search
