/// \file
/// The letters that patterns mean by `\p{L}`, `\p{Lu}` and `\p{Ll}`.
#pragma once
#include <string>
#include <string_view>

namespace recital {

/// The pattern with sets of ranges for `\pL`, `\p{L}`, `\p{Lu}` and `\p{Ll}`. To RE2 each of these is six hundred ranges,
/// which are a thousand instructions of its program wherever they stand; these ranges are a tenth of that.
///
/// They are exactly Unicode's letters of the scripts that texts of the six languages and names in them are written in:
/// Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, Han, kana, Hangul. Of other scripts below U+2000, from Devanagari
/// to Khmer, they are whole blocks, vowel signs included; letters beyond U+FFFF that are not Han are left out. Capitals
/// are told from small letters exactly in Latin up to U+017F, in Greek and in the Cyrillic of the Slavs but for what is
/// archaic; the letters of other blocks that have a case count as both.
[[nodiscard]] std::string with_letters(std::string_view pattern);

}  // namespace recital
