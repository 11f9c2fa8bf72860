#include "text/lines.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <bit>
#include <cstring>

#include "text/ascii.hpp"
#include "text/code_point.hpp"
#include "text/letters.hpp"

namespace recital::text {
namespace {

/// Bytes of white space at `at`: blanks, tabs, returns, no-break and ideographic spaces; 0 where there is none.
std::size_t blank_at(std::string_view s, std::size_t at) {
  const char c = s[at];
  if (c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v') return 1;
  if (s.substr(at, 2) == "\u00A0") return 2;
  if (s.substr(at, 3) == "\u3000" || s.substr(at, 3) == "\uFEFF") return 3;
  return 0;
}

/// Bytes of white space that end at `end`.
std::size_t blank_before(std::string_view s, std::size_t end) {
  const char c = s[end - 1];
  if (c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v') return 1;
  if (end >= 2 && s.substr(end - 2, 2) == "\u00A0") return 2;
  if (end >= 3 && s.substr(end - 3, 3) == "\u3000") return 3;
  return 0;
}

std::uint32_t columns_of(std::string_view s) {
  int counted = 0;
  for (std::size_t at = 0; at < s.size(); at += sixteen_bytes::count) {
    const sixteen_bytes some(s, at);
    const std::uint32_t inner = some.between('\x80', '\xBF');  // a column for each code point
    const std::uint32_t wide = some.between('\xE3', '\xEF');   // and one more for those that are two wide
    counted += inner == 0 ? 0 : std::popcount(wide) - std::popcount(inner);
  }
  return static_cast<std::uint32_t>(static_cast<int>(s.size()) + counted);
}

/// Closing brackets and quotation marks, and the marks of notes, which stand behind what ends a sentence.
bool is_closing(char32_t c) {
  const auto type = u_charType(static_cast<UChar32>(c));
  return type == U_END_PUNCTUATION || type == U_FINAL_PUNCTUATION || type == U_FORMAT_CHAR || c == '"' || c == '\'' ||
         c == '*' || is_raised_digit(c);
}

/// How many small letters end `behind` bytes before the end: of "No." it is one.
std::size_t letters_before(std::string_view s, std::size_t behind) {
  std::size_t at = s.size() - behind;
  while (at > 0 && (static_cast<unsigned char>(s[at - 1]) >= 0x80 || (s[at - 1] >= 'a' && s[at - 1] <= 'z'))) --at;
  return s.size() - behind - at;
}

bool is_year_before(std::string_view s) {
  return s.size() > 5 && std::all_of(s.end() - 5, s.end() - 1, is_digit) && s[s.size() - 6] == ' ';
}

/// "Force, 8", "meeting.44" and "report, 2/" without the mark of a note that a text file has brought down into the line.
std::string_view without_note_mark(std::string_view s) {
  if (s.ends_with(']')) {
    const auto bracket = s.rfind('[');
    const bool is_mark = bracket != std::string_view::npos && bracket > 0 &&
                         s.find_first_not_of("0123456789 ", bracket + 1) == s.size() - 1;
    if (is_mark) return s.substr(0, bracket);
  }
  if (s.ends_with('/')) {
    const auto blank = s.rfind(' ');
    const bool is_mark = blank != std::string_view::npos && blank + 2 < s.size() &&
                         s.find_first_not_of("0123456789", blank + 1) == s.size() - 1;
    if (is_mark) return s.substr(0, blank);
  }
  const std::string_view whole = s;
  if (s.size() > 1 && s.back() == '/' && is_digit(s[s.size() - 2])) s.remove_suffix(1);
  std::size_t end = s.size();
  while (end > 0 && s.size() - end < 4 && is_digit(s[end - 1])) --end;
  if (end == s.size() || s.size() - end > 3) return whole;
  std::string_view rest = s.substr(0, end);
  if (rest.ends_with(' ')) rest.remove_suffix(1);
  if (rest.empty()) return whole;  // a number alone
  const char32_t stop = last_code_point(rest);
  const std::size_t word = letters_before(rest, 1);
  const bool is_mark = stop == ',' || stop == ';'
                           ? word > 0 || is_closing(last_code_point(without_last(rest))) || is_year_before(rest)
                       : stop == '.' ? word > 5
                                     : is_closing(stop);
  return is_mark ? rest : whole;
}

std::string_view without_closing(std::string_view s) {
  s = without_note_mark(s);
  while (!s.empty() && (is_closing(last_code_point(s)) || s.back() == ' ')) s = without_last(s);
  return s;
}

bool is_unspaced(char32_t c) {
  return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF00 && c <= 0xFFEF) ||
         (c >= 0x20000 && c <= 0x3FFFF);
}

}  // namespace

std::vector<line> split_lines(std::string_view source) {
  std::vector<line> lines;
  bool after_blank = true;
  bool after_page = false;
  for (std::size_t at = 0; at < source.size();) {
    const void* found = std::memchr(source.data() + at, '\n', source.size() - at);
    const std::size_t stop =
        found != nullptr ? static_cast<std::size_t>(static_cast<const char*>(found) - source.data()) : source.size();
    std::size_t begin = at;
    std::size_t end = stop;
    std::uint32_t indent = 0;
    while (begin < end) {
      const std::size_t step = blank_at(source, begin);
      if (step == 0) break;
      after_page = after_page || source[begin] == '\f';
      indent += step == 3 ? 2 : source[begin] == '\t' ? 4 : source[begin] == '\r' ? 0 : 1;
      begin += step;
    }
    bool trailing = false;
    while (end > begin) {
      const std::size_t step = blank_before(source, end);
      if (step == 0) break;
      trailing = trailing || source[end - 1] != '\r';
      end -= step;
    }
    if (begin == end) {
      after_blank = true;
    } else {
      lines.push_back({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)},
                       columns_of(source.substr(begin, end - begin)),
                       indent,
                       trailing,
                       after_blank,
                       after_page});
      after_blank = after_page = false;
    }
    at = stop + 1;
  }
  return lines;
}

bool ends_sentence(std::string_view text) {
  switch (last_code_point(without_closing(text))) {
    case '.':
    case '!':
    case '?':
    case ';':
    case ':':
    case 0x3002:
    case 0xFF01:
    case 0xFF1F:
    case 0xFF1B:
    case 0xFF1A:  // ideographic and full-width
    case 0x061F:
    case 0x061B:  // Arabic
      return true;
    default: return false;
  }
}

bool ends_with_comma(std::string_view text) {
  const char32_t c = last_code_point(without_closing(text));
  return c == ',' || c == 0xFF0C || c == 0x060C;
}

bool ends_with_soft_hyphen(std::string_view text) { return last_code_point(text) == 0xAD; }

bool ends_recital(std::string_view text) {
  constexpr std::size_t longest_and = 6;  // bytes
  if (ends_with_comma(text) || ends_sentence(text)) return true;
  const auto blank = text.rfind(' ');
  return blank != std::string_view::npos && blank > 0 && text.size() - blank <= longest_and + 1 &&
         (ends_with_comma(text.substr(0, blank)) || text[blank - 1] == ';');
}

bool ends_unspaced(std::string_view text) { return is_unspaced(last_code_point(text)); }
bool begins_unspaced(std::string_view text) { return !text.empty() && is_unspaced(code_point_at(text, 0)); }
bool begins_lower_case(std::string_view text) {
  return !text.empty() && u_islower(static_cast<UChar32>(code_point_at(text, 0)));
}
bool begins_capital(std::string_view text) {
  return !text.empty() && u_isupper(static_cast<UChar32>(code_point_at(text, 0)));
}

}  // namespace recital::text
