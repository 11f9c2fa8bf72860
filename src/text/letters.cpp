#include "text/letters.hpp"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>

namespace recital::text {

std::string in_small_ascii(std::string_view text) {
  std::string small(text);
  std::ranges::transform(small, small.begin(),
                         [](char c) { return is_capital_ascii(c) ? static_cast<char>(c - 'A' + 'a') : c; });
  return small;
}

bool is_alphabetic(char32_t c) {
  if (c < 0x80) return is_ascii_letter(static_cast<char>(c));
  return u_isalpha(static_cast<UChar32>(c)) != 0 && !u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_IDEOGRAPHIC);
}

bool same_alphabet(char32_t a, char32_t b) {
  UErrorCode status = U_ZERO_ERROR;
  return uscript_getScript(static_cast<UChar32>(a), &status) == uscript_getScript(static_cast<UChar32>(b), &status);
}

bool is_capital(char32_t c) { return u_isupper(static_cast<UChar32>(c)) != 0; }

char32_t other_case(char32_t c) {
  const auto letter = static_cast<UChar32>(c);
  return static_cast<char32_t>(u_isupper(letter) != 0 ? u_tolower(letter) : u_toupper(letter));
}

}  // namespace recital::text
