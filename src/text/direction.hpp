/// \file
/// Which way a text runs.
#pragma once
#include <string_view>

namespace recital::text {

/// Whether the first letter that has a direction runs from right to left, as UAX #9 decides it for a paragraph (P2, P3).
/// False for a text without any.
[[nodiscard]] bool runs_right_to_left(std::string_view utf8);

}  // namespace recital::text
