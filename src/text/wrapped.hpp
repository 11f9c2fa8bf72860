/// \file
/// Long texts on short lines.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace recital::text {

/// Breaks a text in UTF-8 into lines of at most `width` columns of a terminal, where Unicode allows a break (UAX #14);
/// a piece that is wider than a line is on one of its own. Blanks at the breaks go; a text without anything has no lines.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view utf8, std::size_t width);

}  // namespace recital::text
