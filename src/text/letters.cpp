#include "text/letters.hpp"

#include <unicode/uchar.h>

namespace recital::text {

bool is_alphabetic(char32_t c) {
  return u_isalpha(static_cast<UChar32>(c)) != 0 && !u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_IDEOGRAPHIC);
}

bool is_capital(char32_t c) { return u_isupper(static_cast<UChar32>(c)) != 0; }

char32_t other_case(char32_t c) {
  const auto letter = static_cast<UChar32>(c);
  return static_cast<char32_t>(u_isupper(letter) != 0 ? u_tolower(letter) : u_toupper(letter));
}

}  // namespace recital::text
