/// \file
/// Which lines make a paragraph.
#pragma once
#include <vector>

#include "read/pdf_order.hpp"

namespace recital::pdf {

struct paragraph {
  bool is_cell = false;
  std::vector<line> lines;
};

/// Lines follow each other in a paragraph by what a page shows: the distance between them, indents, the size of
/// letters,
/// whether a line broke at the margin; it goes on over the end of a column or a page. O(lines).
[[nodiscard]] std::vector<paragraph> paragraphs_of(std::vector<passage>&& passages);

}  // namespace recital::pdf
