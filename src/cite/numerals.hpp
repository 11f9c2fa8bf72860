/// \file
/// Numbers as texts write them: digits, Roman numerals, Han numerals.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "core/roman.hpp"

namespace recital::cite {

/// The value of ASCII digits; nothing where there is another character, none at all, or more than nine digits.
[[nodiscard]] std::optional<int> digits(std::string_view s);

using recital::roman;
using recital::roman_form;

/// The value of a Han numeral up to 99,999, with units (一千五百四十) or digit by digit (一五四〇).
[[nodiscard]] std::optional<int> han(std::string_view s);

/// The first of these that `s` is.
[[nodiscard]] std::optional<int> numeral(std::string_view s);

}  // namespace recital::cite
