/// \file
/// Text for a terminal. Names of files are any bytes, and documents hold any code points.
#pragma once
#include <string>
#include <string_view>

namespace recital::text {

/// The text on one line of UTF-8 that shows and does nothing else on a terminal. White space that is no blank, such as a
/// line break, becomes a blank. Control characters (C0, DEL, C1), what turns the direction of other text (U+202A to
/// U+202E, U+2066 to U+2069) and bytes that are not UTF-8 become U+FFFD. The invisible marks of direction (U+061C,
/// U+200E, U+200F), which are common in Arabic text, are left out. O(bytes).
///
///     printable("a\x1B]0;b\n")  // "a\uFFFD]0;b "
[[nodiscard]] std::string printable(std::string_view bytes);

}  // namespace recital::text
