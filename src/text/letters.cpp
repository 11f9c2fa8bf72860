#include "text/letters.hpp"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>

namespace recital::text {

std::string in_small_ascii(std::string_view text) {
  std::string small(text);
  std::ranges::transform(small, small.begin(),
                         [](char c) { return is_capital_ascii(c) ? static_cast<char>(c - 'A' + 'a') : c; });
  return small;
}

namespace {

struct letter_facts {
  bool is_alphabetic = false;
  UScriptCode script = USCRIPT_INVALID_CODE;

  letter_facts() = default;
  explicit letter_facts(UChar32 c) : is_alphabetic(u_isalpha(c) != 0 && !u_hasBinaryProperty(c, UCHAR_IDEOGRAPHIC)) {
    UErrorCode status = U_ZERO_ERROR;
    script = uscript_getScript(c, &status);
  }
};

/// The letters of two bytes, those of most alphabets, are asked for so often that they are kept.
letter_facts facts_of(char32_t c) {
  static const auto kept = [] {
    std::array<letter_facts, 0x800> made;
    for (std::size_t i = 0; i < made.size(); ++i) made[i] = letter_facts(static_cast<UChar32>(i));
    return made;
  }();
  return c < kept.size() ? kept[c] : letter_facts(static_cast<UChar32>(c));
}

}  // namespace

bool is_alphabetic(char32_t c) { return facts_of(c).is_alphabetic; }

bool same_alphabet(char32_t a, char32_t b) { return facts_of(a).script == facts_of(b).script; }

bool is_capital(char32_t c) { return u_isupper(static_cast<UChar32>(c)) != 0; }

char32_t other_case(char32_t c) {
  const auto letter = static_cast<UChar32>(c);
  return static_cast<char32_t>(u_isupper(letter) != 0 ? u_tolower(letter) : u_toupper(letter));
}

}  // namespace recital::text
