/// \file
/// In which order the lines of a page are read.
#pragma once
#include <vector>

#include "read/pdf_furniture.hpp"

namespace recital::pdf {

/// Lines below each other.
struct passage {
  bool is_cell = false;       ///< of a table, or another part of what stands side by side
  float left = 0, right = 0;  ///< where its lines may begin and end
  std::vector<line> lines;    ///< from top to bottom
};

/// The passages of a page as they are read: what stands side by side is columns, which are read one after the other,
/// where it is running text, and else a table, which is read row by row, cell by cell. `margins`: of the document's
/// text.
[[nodiscard]] std::vector<passage> in_order(sheet&& from, const box& margins);

}  // namespace recital::pdf
