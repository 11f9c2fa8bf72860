#include "text/plausible.hpp"

#include <unicode/uchar.h>

#include <cstddef>

#include "text/code_point.hpp"
#include "text/letters.hpp"

namespace recital::text {
namespace {

/// Letters of the alphabets that documents are written in; others are found in names at most.
bool is_usual_letter(char32_t c) {
  constexpr std::u32string_view others = U"œŒёЁіїєґІЇЄҐ";
  const bool is_latin =
      c >= 0xC0 && c <= 0xFF && c != 0xD7 && c != 0xF7 && c != 0xD0 && c != 0xDE && c != 0xF0 && c != 0xFE;
  const bool is_cyrillic = c >= 0x410 && c <= 0x44F;
  const bool is_arabic = c >= 0x621 && c <= 0x652;
  return is_latin || is_cyrillic || is_arabic || u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_IDEOGRAPHIC) != 0 ||
         others.find(c) != std::u32string_view::npos;
}

bool is_usual_mark(char32_t c) {
  constexpr std::u32string_view marks = U"«»“”„’‘–—…§°№·•¿¡ºª©®½\u00A0\u00AD،؛؟٪";
  const bool is_wide = c >= 0x3000 && c <= 0x303F;
  const bool is_full_width = c >= 0xFF00 && c <= 0xFFEF;
  const bool is_arabic_digit = c >= 0x660 && c <= 0x669;
  return is_wide || is_full_width || is_arabic_digit || marks.find(c) != std::u32string_view::npos;
}

bool is_letter(char32_t c) { return u_isalpha(static_cast<UChar32>(c)) != 0; }

/// Whether a letter goes on with the word before it: in the same script, with no capital behind a small letter.
bool goes_on(char32_t before, char32_t c) {
  if (!is_letter(before)) return true;
  return same_alphabet(before, c) && !(is_capital(c) && u_islower(static_cast<UChar32>(before)) != 0);
}

bool stands_well(char32_t before, char32_t c, char32_t behind) {
  if (is_letter(c) && c != U'º' && c != U'ª') {
    return is_usual_letter(c) && goes_on(before, c) && (!is_letter(behind) || goes_on(c, behind));
  }
  constexpr std::u32string_view within_words = U"’\u00A0\u00AD·";
  const bool is_within = is_alphabetic(before) && is_alphabetic(behind);
  return is_usual_mark(c) && (!is_within || within_words.find(c) != std::u32string_view::npos);
}

}  // namespace

int plausibility(std::string_view utf8) {
  std::size_t all = 0;
  std::size_t good = 0;
  char32_t before = 0;
  for (std::size_t at = 0; at < utf8.size();) {
    const char32_t c = code_point_at(utf8, at);
    at += width_of(static_cast<unsigned char>(utf8[at]));
    const char32_t behind = at < utf8.size() ? code_point_at(utf8, at) : 0;
    if (c >= 0x80) {
      ++all;
      good += stands_well(before, c, behind) ? 1 : 0;
    }
    before = c;
  }
  return all == 0 ? 100 : static_cast<int>(good * 100 / all);
}

}  // namespace recital::text
