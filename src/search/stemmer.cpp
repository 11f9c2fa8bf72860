#include "search/stemmer.hpp"

#include <libstemmer.h>

#include "grammar/spelling.hpp"

namespace recital::search {

stemmer::stemmer(std::string_view language, const grammar_spelling* spelling)
    : algorithm_(sb_stemmer_new(std::string(language.substr(0, language.find('-'))).c_str(), nullptr),
                 sb_stemmer_delete),
      spelling_(spelling),
      has_articles_(spelling != nullptr && !spelling->clitics.empty() && !spelling->starts.empty()) {}

std::string stemmer::without_ending(std::string_view word) const {
  const auto* letters = reinterpret_cast<const sb_symbol*>(word.data());
  const sb_symbol* stem = sb_stemmer_stem(algorithm_.get(), letters, static_cast<int>(word.size()));
  if (stem == nullptr) return std::string(word);
  return {reinterpret_cast<const char*>(stem), static_cast<std::size_t>(sb_stemmer_length(algorithm_.get()))};
}

std::string stemmer::stem(std::string_view unmarked) const {
  if (!exists()) return std::string(unmarked);
  if (spelling_ == nullptr) return without_ending(unmarked);
  if (!has_articles_) return without_ending(singular(unmarked, *spelling_));
  // Snowball takes more endings off a noun that has its article, so each word is given one (docs/decisions.md)
  const std::string& article = spelling_->starts.begin()->first;
  const std::string noun = without_ending(article + without_article(unmarked, *spelling_));
  return without_clitics(without_article(noun, *spelling_), *spelling_);
}

}  // namespace recital::search
