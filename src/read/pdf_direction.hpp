/// \file
/// Scripts that run from right to left, met in the order in which a page shows them from left to right.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace recital::pdf {

/// A character of a line.
struct glyph {
  char32_t letter = 0;
  bool is_raised = false;
};

/// Whether a letter's script runs from right to left.
[[nodiscard]] bool runs_left(char32_t c);

/// How many letters of a text run to the left, less those that run to the right.
[[nodiscard]] long leaning(std::string_view text);

/// Puts a line whose direction is from right to left into the order in which it is read: letters turned round, but not
/// numbers and words of other scripts among them. Where a file wrote one character for lam and alef, which it sets as
/// one, they have not changed places and change back where spelling shows it. `turn`: brackets are turned as well.
[[nodiscard]] std::vector<glyph> in_reading_order(std::vector<glyph> shown, bool turn);

/// The way back for one word: its characters as a page shows them from left to right, brackets turned with them. A word
/// without letters that run to the left stays as it is.
[[nodiscard]] std::string as_shown(std::string_view word);

}  // namespace recital::pdf
