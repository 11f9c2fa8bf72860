/// \file
/// Numbers as texts write them: digits, Roman numerals, Han numerals.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace recital::cite {

/// The value of ASCII digits; nothing where there is another character, none at all, or more than nine digits.
[[nodiscard]] std::optional<int> digits(std::string_view s);

/// The value of a Roman numeral in capitals or in small letters, written as it is usually written: "IX", not "VIIII".
[[nodiscard]] std::optional<int> roman(std::string_view s);

/// The Roman numeral of a positive value, in small letters.
[[nodiscard]] std::string roman_form(int value);

/// The value of a Han numeral up to 99,999, with units (一千五百四十) or digit by digit (一五四〇).
[[nodiscard]] std::optional<int> han(std::string_view s);

/// The first of these that `s` is.
[[nodiscard]] std::optional<int> numeral(std::string_view s);

}  // namespace recital::cite
