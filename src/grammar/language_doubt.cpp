#include "grammar/language_doubt.hpp"

#include <algorithm>
#include <map>

#include "text/code_point.hpp"

namespace recital {
namespace {

constexpr std::size_t looked_at = 16384;  // bytes

struct letter_counts {
  std::size_t known = 0;    // of the scripts in which grammars are written
  std::size_t unknown = 0;  // of others
};

/// Letters by the blocks of Unicode. Kana and Hangul are written between ideographs, which hides their language.
letter_counts count_letters(std::string_view text) {
  letter_counts found;
  for (std::size_t at = 0; at < text.size(); at += text::width_of(static_cast<unsigned char>(text[at]))) {
    const char32_t c = text::code_point_at(text, at);
    const bool is_latin = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c < 0x250);
    if (is_latin || (c >= 0x400 && c < 0x500) || (c >= 0x600 && c < 0x700) || (c >= 0x4E00 && c < 0xA000)) {
      ++found.known;
    } else if ((c >= 0x370 && c < 0x2000) || (c >= 0x3041 && c < 0x3100) || (c >= 0xAC00 && c < 0xD7B0)) {
      ++found.unknown;
    }
  }
  return found;
}

using word_counts = std::map<std::string_view, std::size_t>;

word_counts count_words(std::string_view text) {
  constexpr std::string_view blanks = " \n\r\t\f";
  word_counts found;
  for (auto begin = text.find_first_not_of(blanks); begin != std::string_view::npos;
       begin = text.find_first_not_of(blanks, begin)) {
    const auto end = std::min(text.find_first_of(blanks, begin), text.size());
    ++found[text.substr(begin, end - begin)];
    begin = end;
  }
  return found;
}

/// What function words of a language are in a text.
struct function_words {
  std::size_t all = 0;
  std::size_t different = 0;
};

function_words function_words_of(const language_grammar& language, std::string_view text, const word_counts& words) {
  function_words found;
  for (const std::string& word : language.function_words) {
    const auto counted = words.find(word);
    const std::size_t times = counted == words.end() ? 0 : counted->second;
    found.all += times;
    found.different += language.unspaced ? text.find(word) != std::string_view::npos : times > 0;
  }
  return found;
}

/// How many words there are, those left aside that are numbers, symbols or names. Two ideographs count as one.
std::size_t words_in(const word_counts& words, const language_grammar& language, const letter_counts& letters) {
  if (language.unspaced) return letters.known / 3;
  std::size_t found = 0;
  for (const auto& [word, times] : words) {
    const auto last = static_cast<unsigned char>(word.back());
    if ((last >= 'a' && last <= 'z') || last >= 0x80) found += times;
  }
  return found;
}

/// Whether a text has fewer of the function words than texts of the language have: of its words one in ten at least, in
/// real ones (one in sixteen of Arabic, whose list is shorter). Ideographs have no words to count: there, different ones.
bool are_few(const function_words& own, const language_grammar& language, std::size_t length) {
  constexpr std::size_t least = 25;  // words; a shorter text may be a heading
  constexpr std::size_t full_list = 8;
  const std::size_t listed = language.function_words.size();
  if (language.unspaced) return own.different < std::min(listed / 2, length / least);
  return length >= least && own.all * full_list * 10 < length * std::min(listed, full_list);
}

}  // namespace

bool is_language_in_doubt(std::string_view text, const language_grammar& taken,
                          const std::vector<language_grammar>& languages) {
  constexpr std::size_t one_in = 10;  // letters
  constexpr std::size_t words_to_compare = 50;
  text = text.substr(0, looked_at);
  const letter_counts letters = count_letters(text);
  if (letters.unknown * one_in > letters.known) return true;
  const word_counts words = count_words(text);
  const std::size_t length = words_in(words, taken, letters);
  const function_words own = function_words_of(taken, text, words);
  if (are_few(own, taken, length)) return true;
  if (taken.unspaced || length < words_to_compare) return false;
  return std::ranges::any_of(languages, [&](const language_grammar& other) {
    const bool is_neighbour = !other.code.empty() && other.code != taken.code && other.script == taken.script;
    return is_neighbour && function_words_of(other, text, words).all * 5 >= own.all * 4;
  });
}

}  // namespace recital
