/// \file
/// The lines of a source, measured.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "recital/core/span.hpp"

namespace recital::text {

/// One line that is not blank.
struct line {
  span bytes;                   ///< in the source, without white space at either end
  std::uint32_t columns = 0;    ///< width on a terminal: ideographs and full-width forms count two
  std::uint32_t indent = 0;     ///< columns of white space before it
  bool trailing_blank = false;  ///< white space between the last word and the line break
  bool after_blank = false;     ///< blank lines (or the beginning of the text) stand before it
  bool after_page = false;      ///< a form feed stands before it
};

/// All lines that are not blank, in order. O(bytes).
[[nodiscard]] std::vector<line> split_lines(std::string_view source);

/// Whether the last code point of the text ends a sentence or a clause of a list, in any of the scripts; closing
/// quotation marks, brackets and marks of notes after it do not matter.
[[nodiscard]] bool ends_sentence(std::string_view text);
/// The same for a comma, as at the end of a recital.
[[nodiscard]] bool ends_with_comma(std::string_view text);

/// Whether a soft hyphen (U+00AD) ends the text: it parts a word that goes on.
[[nodiscard]] bool ends_with_soft_hyphen(std::string_view text);

/// Whether the text ends as a recital does: with a comma, a sentence's end, or ", and".
[[nodiscard]] bool ends_recital(std::string_view text);

/// Whether the text ends (begins) with a character of a script that is written without blanks between words.
[[nodiscard]] bool ends_unspaced(std::string_view text);
[[nodiscard]] bool begins_unspaced(std::string_view text);

/// Whether the text begins with a lower-case letter of the Latin, Greek or Cyrillic script.
[[nodiscard]] bool begins_lower_case(std::string_view text);
/// Whether it begins with a capital of one of them.
[[nodiscard]] bool begins_capital(std::string_view text);

}  // namespace recital::text
