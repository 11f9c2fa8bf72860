/// \file
/// Letters of any alphabet.
#pragma once
#include <string>
#include <string_view>

namespace recital::text {

[[nodiscard]] constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr bool is_small_ascii(char c) { return c >= 'a' && c <= 'z'; }
[[nodiscard]] constexpr bool is_capital_ascii(char c) { return c >= 'A' && c <= 'Z'; }

[[nodiscard]] constexpr bool is_ascii_letter(char c) { return is_small_ascii(c) || is_capital_ascii(c); }

/// Whether two bytes are one, or are the same ASCII letter, one small and one a capital.
[[nodiscard]] constexpr bool same_but_case(char a, char b) {
  return a == b || (is_ascii_letter(a) && (a ^ b) == ('a' ^ 'A'));
}

/// The text with small letters for its ASCII capitals; its other letters stay as they are.
[[nodiscard]] std::string in_small_ascii(std::string_view text);

/// ASCII letters and digits: bytes that words, names and file names may hold whatever the language.
[[nodiscard]] constexpr bool is_ascii_letter_or_digit(char c) { return is_digit(c) || is_ascii_letter(c); }

/// Whether a letter belongs to a script that sets words apart by blanks, so that words can be told from parts of words.
[[nodiscard]] bool is_alphabetic(char32_t c);

/// Whether two letters may stand in one word: of a Latin and an Arabic one, a word ends between them.
[[nodiscard]] bool same_alphabet(char32_t a, char32_t b);

[[nodiscard]] bool is_capital(char32_t c);

/// The capital of a small letter, the small letter of a capital; `c` itself where there is none.
[[nodiscard]] char32_t other_case(char32_t c);

}  // namespace recital::text
