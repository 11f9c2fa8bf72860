/// \file
/// Roman numerals.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace recital {

/// The value of a Roman numeral in capitals or in small letters, written as it is usually written: "IX", not "VIIII".
/// Cyrillic letters count as those that they look like: typists of Russian texts take them.
[[nodiscard]] std::optional<int> roman(std::string_view s);

/// The Roman numeral of a positive value, in small letters.
[[nodiscard]] std::string roman_form(int value);

}  // namespace recital
