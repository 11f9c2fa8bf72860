#include "text/words.hpp"

#include <unicode/uchar.h>

#include <array>
#include <cstdint>

#include "text/code_point.hpp"
#include "text/letters.hpp"
#include "text/lines.hpp"

namespace recital::text {
namespace {

bool is_in_word(char32_t code_point) {
  const auto c = static_cast<UChar32>(code_point);
  return u_isalnum(c) != 0 || (U_GET_GC_MASK(c) & (U_GC_MN_MASK | U_GC_MC_MASK)) != 0;
}

constexpr std::array<bool, 256> make_plain_word_bytes() {
  std::array<bool, 256> made{};
  for (std::size_t byte = 0; byte < 0x80; ++byte) made[byte] = is_ascii_letter_or_digit(static_cast<char>(byte));
  return made;
}
constexpr auto plain_word_bytes = make_plain_word_bytes();

/// Where the word ends that begins at `at`: there, where none does.
std::size_t end_of_word(std::string_view utf8, std::size_t at) {
  while (at < utf8.size()) {
    const auto lead = static_cast<unsigned char>(utf8[at]);
    if (plain_word_bytes[lead]) {
      ++at;
      continue;
    }
    if (lead < 0x80) break;
    const char32_t c = code_point_at(utf8, at);
    if (is_ideograph(c) || !is_in_word(c)) break;
    at += width_of(lead);
  }
  return at;
}

/// Ends a sentence wherever it stands; a full stop does not.
bool is_end_mark(char32_t c) {
  switch (c) {
    case '!':
    case '?':
    case ';':
    case 0x3002:
    case 0xFF01:
    case 0xFF1F:
    case 0xFF1B:  // ideographic and full-width
    case 0x061F:
    case 0x061B: return true;  // Arabic
    default: return false;
  }
}

}  // namespace

bool is_ideograph(char32_t c) {
  return (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

std::vector<span> words_in(std::string_view utf8) {
  constexpr std::size_t usual_word = 6;  // bytes, with the blank behind it
  std::vector<span> words;
  words.reserve(utf8.size() / usual_word);
  for (std::size_t at = 0; at < utf8.size();) {
    std::size_t end = end_of_word(utf8, at);
    const auto lead = static_cast<unsigned char>(utf8[at]);
    const bool is_word = end > at || (lead >= 0x80 && is_ideograph(code_point_at(utf8, at)));
    if (end == at) end += width_of(lead);
    if (is_word) words.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)});
    at = end;
  }
  return words;
}

bool ends_sentence_between(std::string_view utf8, span word, span next) {
  constexpr std::uint32_t longest_abbreviation = 2;
  for (std::size_t at = word.end; at < next.begin; at += width_of(static_cast<unsigned char>(utf8[at]))) {
    const char32_t c = code_point_at(utf8, at);
    if (is_end_mark(c)) return true;
    const bool is_stop = c == '.' && at + 1 < next.begin && word.size() > longest_abbreviation;
    if (is_stop && !begins_lower_case(utf8.substr(next.begin))) return true;
  }
  return false;
}

}  // namespace recital::text
