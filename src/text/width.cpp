#include "text/width.hpp"

#include <unicode/uchar.h>

#include <cstdint>

#include "text/code_point.hpp"

namespace recital::text {
namespace {

constexpr std::uint32_t without_advance = U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CF_MASK | U_GC_CC_MASK;
constexpr char32_t soft_hyphen = 0xAD;
constexpr std::string_view ellipsis = "\u2026";

/// Korean vowels and final consonants join the syllable before them.
bool joins_syllable(UChar32 c) {
  const auto type = u_getIntPropertyValue(c, UCHAR_HANGUL_SYLLABLE_TYPE);
  return type == U_HST_VOWEL_JAMO || type == U_HST_TRAILING_JAMO;
}

}  // namespace

int columns(char32_t code_point) {
  if (code_point >= 0x20 && code_point < 0x7F) return 1;
  const auto c = static_cast<UChar32>(code_point);
  if (code_point == soft_hyphen) return 1;
  if ((U_GET_GC_MASK(c) & without_advance) != 0 || joins_syllable(c)) return 0;
  const auto width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

std::size_t columns(std::string_view utf8) {
  std::size_t sum = 0;
  for (std::size_t at = 0; at < utf8.size(); at += width_of(static_cast<unsigned char>(utf8[at]))) {
    sum += static_cast<std::size_t>(columns(code_point_at(utf8, at)));
  }
  return sum;
}

std::string elided(std::string_view utf8, std::size_t width) {
  if (columns(utf8) <= width) return std::string(utf8);
  if (width == 0) return {};
  std::size_t used = 1;  // the ellipsis
  std::size_t at = 0;
  while (at < utf8.size()) {
    used += static_cast<std::size_t>(columns(code_point_at(utf8, at)));
    if (used > width) break;
    at += width_of(static_cast<unsigned char>(utf8[at]));
  }
  return std::string(utf8.substr(0, at)).append(ellipsis);
}

std::string elided_within(std::string_view utf8, std::size_t width) {
  if (columns(utf8) <= width) return std::string(utf8);
  const std::size_t tail_width = width / 2;
  std::size_t begin = utf8.size();
  for (std::size_t used = 0; begin > 0;) {
    const std::size_t before = one_back(utf8, begin);
    used += static_cast<std::size_t>(columns(code_point_at(utf8, before)));
    if (used > tail_width) break;
    begin = before;
  }
  return elided(utf8, width - columns(utf8.substr(begin))).append(utf8.substr(begin));
}

}  // namespace recital::text
