/// \file
/// How a source was printed, which decides what its line breaks mean.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "text/lines.hpp"

namespace recital::text {

struct print_form {
  bool wrapped = false;              ///< lines were broken at a margin
  bool blank_separates = true;       ///< a blank line ends a paragraph (not so where one follows every line)
  bool trailing_blank_ends = false;  ///< white space at a line's end marks the end of a paragraph
  bool grouped = false;      ///< lines that no blank line parts belong together, unless the first ends a sentence
  std::uint32_t margin = 0;  ///< columns of a full line
};

/// Tells it from the lines as a whole. A text that is not wrapped has one line a paragraph. O(lines).
[[nodiscard]] print_form recognise_print(const std::vector<line>& lines, std::string_view source);

}  // namespace recital::text
