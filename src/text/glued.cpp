#include "text/glued.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <set>

#include "text/code_point.hpp"
#include "text/letters.hpp"

namespace recital::text {
namespace {

bool is_word_byte(char c) { return is_ascii_letter(c) || static_cast<unsigned char>(c) >= 0x80; }

/// Where a capital stands within a word, as in "ReviewConference"; 0 where none does. Names have such, too: "McCoy".
std::size_t inner_capital(std::string_view word) {
  constexpr std::size_t shortest = 3;
  for (std::size_t at = shortest; at + 2 < word.size(); ++at) {
    if (!is_capital_ascii(word[at]) || !is_small_ascii(word[at - 1]) || !is_small_ascii(word[at + 1]) ||
        !is_small_ascii(word[at + 2]))
      continue;
    const bool is_name = at == shortest && is_capital_ascii(word.front());  // "MacArthur"
    const bool is_small_before = std::all_of(word.begin() + 1, word.begin() + static_cast<std::ptrdiff_t>(at),
                                             [](char c) { return !is_capital_ascii(c); });
    return is_name || !is_small_before ? 0 : at;
  }
  return 0;
}

/// A letter of a script with capitals, and a small one.
bool is_small_letter(char32_t c) { return u_islower(static_cast<UChar32>(c)); }

/// "resolution" of "resolution1540": five letters, small at the end.
bool takes_number(std::string_view word) {
  constexpr std::size_t shortest = 5;
  return word.size() >= shortest && is_small_letter(last_code_point(word)) &&
         is_small_letter(last_code_point(without_last(word)));
}

/// A recent year and the mark of a note: "20106".
bool is_year_with_mark(std::string_view digits) {
  return digits.size() == 5 && digits.back() != '0' && (digits.substr(0, 4) >= "1945" && digits.substr(0, 4) <= "2035");
}

/// Where a small word is glued to what opens a recital: "Recallingthe"; 0 where none is.
std::size_t opening_end(std::string_view word, const layout_words& words) {
  constexpr std::size_t shortest = 6;
  for (const std::string& small : words.function_words) {
    if (small.size() < 3 || !word.ends_with(small) || word.size() < small.size() + shortest) continue;
    const auto opening = word.substr(0, word.size() - small.size());
    const bool opens = std::any_of(words.recital_endings.begin(), words.recital_endings.end(),
                                   [&](const std::string& ending) { return opening.ends_with(ending); });
    if (opens) return opening.size();
  }
  return 0;
}

/// Whether a digit stands behind a letter, or five digits in a row: without them no number is glued to a word or a note.
bool has_digits_that_may_be_glued(std::string_view source) {
  constexpr std::size_t year_and_mark = 5;
  std::size_t digits = 0;
  for (std::size_t at = 0; at < source.size(); ++at) {
    if (!is_digit(source[at])) {
      digits = 0;
    } else if (++digits == year_and_mark || (digits == 1 && at > 0 && is_word_byte(source[at - 1]))) {
      return true;
    }
  }
  return false;
}

bool ends_token(std::string_view s, std::size_t at) {
  return at == s.size() || std::string_view(" \t,;:.()").find(s[at]) != std::string_view::npos;
}

bool begins_token(std::string_view s, std::size_t at) {
  return at == 0 || std::string_view(" \t('\"").find(s[at - 1]) != std::string_view::npos;
}

std::size_t end_of_word(std::string_view s, std::size_t at) {
  while (at < s.size() && is_word_byte(s[at])) ++at;
  return at;
}

std::size_t end_of_digits(std::string_view s, std::size_t at) {
  while (at < s.size() && is_digit(s[at])) ++at;
  return at;
}

}  // namespace

glue_finder::glue_finder(std::string_view source, const layout_words& words) : words_(words) {
  constexpr std::size_t fewest = 2;
  std::set<std::string_view> found;
  for (std::size_t at = 1; at + 2 < source.size() && found.size() < fewest; ++at) {
    if (!is_capital_ascii(source[at]) || !is_small_ascii(source[at - 1]) || !is_small_ascii(source[at + 1])) continue;
    std::size_t begin = at;
    while (begin > 0 && is_word_byte(source[begin - 1])) --begin;
    const auto word = source.substr(begin, end_of_word(source, at) - begin);
    if (inner_capital(word) > 0 && begins_token(source, begin)) found.insert(word);
  }
  has_inner_capitals_ = found.size() >= fewest;
  has_glued_digits_ = has_digits_that_may_be_glued(source);
}

std::vector<std::uint32_t> glue_finder::places(std::string_view line, bool begins_paragraph) const {
  std::vector<std::uint32_t> found;
  const auto missing = [&](std::size_t at) { found.push_back(static_cast<std::uint32_t>(at)); };
  bool is_first = begins_paragraph;
  const bool looks_through = has_inner_capitals_ || has_glued_digits_;
  for (std::size_t at = 0; at < line.size() && (looks_through || is_first);) {
    const std::size_t begin = at;
    if (is_digit(line[at])) {
      at = end_of_digits(line, at);
      const auto digits = line.substr(begin, at - begin);
      if (begins_token(line, begin) && ends_token(line, at) && is_year_with_mark(digits)) missing(at - 1);
    } else if (is_word_byte(line[at])) {
      at = end_of_word(line, at);
      const auto word = line.substr(begin, at - begin);
      const std::size_t opening = is_first ? opening_end(word, words_) : 0;
      const std::size_t capital = has_inner_capitals_ ? inner_capital(word) : 0;
      if (opening > 0) missing(begin + opening);
      else if (capital > 0) missing(begin + capital);
      const std::size_t digits = end_of_digits(line, at) - at;
      if (digits > 0 && digits <= 4 && begins_token(line, begin) && takes_number(word) && ends_token(line, at + digits))
        missing(at);
      at += digits;
      is_first = false;
    } else {
      ++at;
    }
  }
  return found;
}

}  // namespace recital::text
