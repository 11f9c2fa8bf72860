/// \file
/// How much room a text takes in a terminal or a picture.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace recital::text {

/// Columns of a terminal that a code point takes: 2 for wide and full-width ones (Chinese characters and their
/// punctuation), 0 for marks that sit on others and for invisible ones, else 1. After UAX #11 and the general category;
/// what is ambiguous there counts 1.
[[nodiscard]] int columns(char32_t code_point);

/// Columns of a text in UTF-8. O(bytes).
[[nodiscard]] std::size_t columns(std::string_view utf8);

/// The text, cut so that it takes at most `width` columns, the last of them an ellipsis where anything was cut.
[[nodiscard]] std::string elided(std::string_view utf8, std::size_t width);

/// The same, cut in the middle, so that its beginning and its end tell it apart from others: "text:night…#action_2".
[[nodiscard]] std::string elided_within(std::string_view utf8, std::size_t width);

}  // namespace recital::text
