#include "recital/search/words.hpp"

#include <algorithm>
#include <functional>
#include <unordered_map>
#include <utility>

#include "grammar/built_in_words.hpp"
#include "search/stemmer.hpp"
#include "text/folded.hpp"
#include "text/letter_forms.hpp"
#include "text/normal_form.hpp"
#include "text/one_spelling.hpp"
#include "text/words.hpp"

namespace recital {
namespace {

/// A text has few words that are new, and a corpus has many: what is remembered is thrown away when it has grown to this.
constexpr std::size_t most_remembered = 1 << 16;

/// Stands before a stem in an index, and never in a word.
constexpr char stem_mark = '_';

const grammar_spelling* spelling_of(std::span<const language_grammar> languages, std::string_view code) {
  const language_grammar* language = find_language(languages, code);
  return language == nullptr ? nullptr : &language->spelling;
}

std::string in_one_spelling(std::string_view unmarked) { return text::one_spelling(text::without_accents(unmarked)); }

/// Some letters are several words.
std::string without_blanks(std::string word) {
  std::erase(word, ' ');
  return word;
}

}  // namespace

/// What is known of one language.
struct search_words::language_words {
  struct forms {
    std::string word, marked_stem;

    [[nodiscard]] std::string stem() const { return marked_stem.empty() ? word : marked_stem.substr(1); }
  };
  struct hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view s) const { return std::hash<std::string_view>()(s); }
  };

  language_words(std::string_view language, const grammar_spelling* spelling)
      : code(language), endings(language, spelling) {
    remembered.max_load_factor(0.5F);  // one look for nearly every word
  }

  const forms& forms_of(std::string_view printed) {
    if (const auto found = remembered.find(printed); found != remembered.end()) return found->second;
    if (remembered.size() >= most_remembered) remembered.clear();
    const std::string unmarked = text::unmarked(text::plain_text(printed));
    forms made{without_blanks(in_one_spelling(unmarked)), {}};
    if (endings.exists()) {
      const std::string stem = stem_of(unmarked);
      if (!stem.empty() && !tells(made.word, unmarked, stem)) made.marked_stem = stem_mark + stem;
    }
    return remembered.emplace(printed, std::move(made)).first->second;
  }

  [[nodiscard]] std::string stem_of(const std::string& unmarked) const {
    return without_blanks(in_one_spelling(endings.stem(unmarked)));
  }

  /// Whether the word of an index tells the stem. Who looks for the stem does not know how the word was printed, and of
  /// "despues" another stem is made than of "después".
  [[nodiscard]] bool tells(const std::string& word, const std::string& unmarked, const std::string& stem) const {
    return word == stem && (word == unmarked || stem_of(word) == stem);
  }

  std::string code;
  search::stemmer endings;
  std::unordered_map<std::string, forms, hash, std::equal_to<>> remembered;
};

search_words::search_words(const grammar& languages) : languages_(&languages.languages()) {}
search_words::search_words() : languages_(&built_in_words()) {}
search_words::~search_words() = default;
search_words::search_words(search_words&&) noexcept = default;
search_words& search_words::operator=(search_words&&) noexcept = default;

search_words::language_words& search_words::words_of(std::string_view language) {
  const auto found = std::ranges::find_if(known_, [&](const auto& each) { return each->code == language; });
  if (found != known_.end()) return **found;
  return *known_.emplace_back(std::make_unique<language_words>(language, spelling_of(*languages_, language)));
}

void search_words::hand_over(std::string_view utf8, std::string_view language,
                             const std::function<bool(const indexed_word&)>& take) {
  language_words& words = words_of(language);
  for (const span where : text::words_in(utf8)) {
    const auto& [word, marked_stem] = words.forms_of(utf8.substr(where.begin, where.size()));
    if (!word.empty() && !take({where, word, marked_stem})) return;
  }
}

std::string search_words::sought(const std::string& stem, std::string_view language) {
  language_words& words = words_of(language);
  const auto& forms = words.forms_of(stem);
  const bool is_word = words.endings.exists() && forms.word == stem && forms.marked_stem.empty();
  return stem_mark + stem + (is_word ? '|' + stem : "");
}

std::vector<search_word> search_words::of(std::string_view utf8, std::string_view language) {
  language_words& words = words_of(language);
  std::vector<search_word> all;
  for (const span where : text::words_in(utf8)) {
    const auto& forms = words.forms_of(utf8.substr(where.begin, where.size()));
    if (!forms.word.empty()) all.push_back({where, forms.word, forms.stem()});
  }
  return all;
}

bool search_words::has_stems(std::string_view language) { return words_of(language).endings.exists(); }

}  // namespace recital
