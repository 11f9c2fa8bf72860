#include "text/glued.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <set>

#include "text/ascii.hpp"
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
  const auto smalls =
      word.size() > shortest ? words.small_by_last_byte.find(word.back()) : words.small_by_last_byte.end();
  if (smalls == words.small_by_last_byte.end()) return 0;
  for (const std::string& small : smalls->second) {
    if (small.size() < 3 || !word.ends_with(small) || word.size() < small.size() + shortest) continue;
    const auto opening = word.substr(0, word.size() - small.size());
    const bool opens = std::any_of(words.recital_endings.begin(), words.recital_endings.end(),
                                   [&](const std::string& ending) { return opening.ends_with(ending); });
    if (opens) return opening.size();
  }
  return 0;
}

std::size_t end_of_word(std::string_view s, std::size_t at) {
  while (at < s.size() && is_word_byte(s[at])) ++at;
  return at;
}

std::size_t begin_of_word(std::string_view s, std::size_t end) {
  while (end > 0 && is_word_byte(s[end - 1])) --end;
  return end;
}

std::size_t end_of_digits(std::string_view s, std::size_t at) {
  while (at < s.size() && is_digit(s[at])) ++at;
  return at;
}

/// Whether a digit stands behind a letter, or five digits in a row: without them no number is glued to a word or a note.
bool has_digits_that_may_be_glued(std::string_view source) {
  constexpr std::size_t year_and_mark = 5;
  std::size_t end = 0;
  for (std::size_t at = find_digit(source, 0); at < source.size(); at = find_digit(source, end)) {
    end = end_of_digits(source, at);
    if (end - at >= year_and_mark || (at > 0 && is_word_byte(source[at - 1]))) return true;
  }
  return false;
}

bool ends_token(std::string_view s, std::size_t at) {
  return at == s.size() || std::string_view(" \t,;:.()").find(s[at]) != std::string_view::npos;
}

bool begins_token(std::string_view s, std::size_t at) {
  return at == 0 || std::string_view(" \t('\"").find(s[at - 1]) != std::string_view::npos;
}

/// The first capital from `at` on that stands behind a small letter, or the end.
std::size_t find_inner_capital(std::string_view s, std::size_t at) {
  constexpr std::size_t last = sixteen_bytes::count - 1;
  std::uint32_t after_small = at > 0 && is_small_ascii(s[at - 1]) ? 1 : 0;
  return find_place(s, at, [&](const sixteen_bytes& some) {
    const std::uint32_t small = some.between('a', 'z');
    const std::uint32_t found = some.between('A', 'Z') & (small << 1 | after_small);
    after_small = small >> last;
    return found;
  });
}

}  // namespace

glue_finder::glue_finder(std::string_view source, const layout_words& words) : words_(words) {
  constexpr std::size_t fewest = 2;
  std::set<std::string_view> found;
  for (std::size_t at = find_inner_capital(source, 0); at < source.size() && found.size() < fewest;
       at = find_inner_capital(source, at + 1)) {
    const std::size_t begin = begin_of_word(source, at);
    const auto word = source.substr(begin, end_of_word(source, at) - begin);
    if (inner_capital(word) > 0 && begins_token(source, begin)) found.insert(word);
  }
  has_inner_capitals_ = found.size() >= fewest;
  has_glued_digits_ = has_digits_that_may_be_glued(source);
}

std::vector<std::uint32_t> glue_finder::places(std::string_view line, bool begins_paragraph) const {
  std::vector<std::uint32_t> found;
  std::size_t behind_opening = 0;
  if (begins_paragraph) behind_opening = add_opening(line, found);
  if (has_inner_capitals_) add_capitals(line, behind_opening, found);
  if (has_glued_digits_) add_digits(line, found);
  std::ranges::sort(found);
  return found;
}

/// The end of what opens a recital, in the first word; gives the end of that word where there is one.
std::size_t glue_finder::add_opening(std::string_view line, std::vector<std::uint32_t>& found) const {
  std::size_t begin = 0;
  while (begin < line.size() && !is_word_byte(line[begin])) ++begin;
  const std::size_t end = end_of_word(line, begin);
  const std::size_t opening = begin < end ? opening_end(line.substr(begin, end - begin), words_) : 0;
  if (opening == 0) return 0;
  found.push_back(static_cast<std::uint32_t>(begin + opening));
  return end;
}

void glue_finder::add_capitals(std::string_view line, std::size_t from, std::vector<std::uint32_t>& found) {
  std::size_t end = from;
  for (std::size_t at = find_inner_capital(line, from); at < line.size(); at = find_inner_capital(line, end)) {
    const std::size_t begin = begin_of_word(line, at);
    end = end_of_word(line, at);
    const std::size_t capital = inner_capital(line.substr(begin, end - begin));
    if (capital > 0) found.push_back(static_cast<std::uint32_t>(begin + capital));
  }
}

void glue_finder::add_digits(std::string_view line, std::vector<std::uint32_t>& found) {
  constexpr std::size_t most_digits = 4;
  std::size_t end = 0;
  for (std::size_t at = find_digit(line, 0); at < line.size(); at = find_digit(line, end)) {
    end = end_of_digits(line, at);
    if (!ends_token(line, end)) continue;
    const std::size_t begin = begin_of_word(line, at);
    if (!begins_token(line, begin)) continue;
    if (begin == at && is_year_with_mark(line.substr(at, end - at))) {
      found.push_back(static_cast<std::uint32_t>(end - 1));
    } else if (end - at <= most_digits && takes_number(line.substr(begin, at - begin))) {
      found.push_back(static_cast<std::uint32_t>(at));
    }
  }
}

}  // namespace recital::text
