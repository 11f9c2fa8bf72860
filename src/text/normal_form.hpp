/// \file
/// The form of text that the grammars are written for: one code point in, its plain form out.
///
/// It is Unicode's compatibility form (NFKC) of each code point alone, with four differences that the documents ask
/// for. Spaces of every width become U+0020 and hyphens of every kind U+002D; format characters (soft hyphens, byte
/// order marks, direction marks) go; superscripts stay, since a note's mark must not become a digit of the number
/// before it; and full-width stops and commas stay as they are, since they end clauses where "." and "," may be part
/// of a number.
#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace recital::text {

/// The plain form of a code point.
struct plain_form {
  bool same = true;       ///< the code point is its own plain form
  std::string_view text;  ///< else: its UTF-8, valid for the life of the program; "" where it is dropped
};

/// O(1). Thread-safe: tables are made as they are needed.
[[nodiscard]] plain_form plain(char32_t c);

/// Whether a code point below U+0800, which has two bytes or one, is its own plain form whatever stands around it: it does
/// not compose, and is no mark of a note. All letters of most alphabets are. Thread-safe: the table is made on first use.
[[nodiscard]] const std::array<bool, 0x800>& plain_letters();

/// The plain forms of all code points of a text: how a name of a data file stands in a document that was read.
/// \param utf8 valid UTF-8
[[nodiscard]] std::string plain_text(std::string_view utf8);

/// Whether three bytes that begin a code point of the unified ideographs (U+4E00 to U+9FFF) are their own plain form:
/// true for all of them, known without a table.
[[nodiscard]] constexpr bool is_unified_ideograph_lead(unsigned char lead) { return lead >= 0xE4 && lead <= 0xE9; }

/// The code point that `base` and a following combining mark compose to, 0 where there is none.
[[nodiscard]] char32_t composed(char32_t base, char32_t mark);

/// Whether the code point is a combining mark of the Latin, Greek and Cyrillic scripts (U+0300 to U+036F).
[[nodiscard]] constexpr bool is_combining_mark(char32_t c) { return c >= 0x300 && c <= 0x36F; }

/// Whether the code point is the grave or the acute. Russian dictionaries print it above the vowel that is stressed; where
/// it composes with no letter it is dropped.
[[nodiscard]] constexpr bool is_stress(char32_t c) { return c == 0x300 || c == 0x301; }

[[nodiscard]] constexpr bool is_cyrillic(char32_t c) { return c >= 0x400 && c <= 0x52F; }

}  // namespace recital::text
