/// \file
/// Which way a text runs.
#pragma once
#include <string_view>

namespace recital::text {

/// Whether the first letter that has a direction runs from right to left, as UAX #9 decides it for a paragraph (P2, P3).
/// False for a text without any.
[[nodiscard]] bool runs_right_to_left(std::string_view utf8);

/// Whether a language (BCP 47) is written from right to left, in the script that it mostly uses.
[[nodiscard]] bool is_written_from_right(std::string_view language);

}  // namespace recital::text
