/// \file
/// The notes at the foot of a page.
#pragma once
#include <string>
#include <vector>

#include "read/pdf_furniture.hpp"

namespace recital::pdf {

struct note {
  std::string label;  ///< "3"; "" where the page goes on with a note of the page before
  std::vector<line> lines;
};

/// Takes the notes from a page: what stands below a rule of underscores, or in smaller type from a raised mark on to
/// the
/// foot. `size`: of the text.
[[nodiscard]] std::vector<note> take_notes(sheet& from, float size);

}  // namespace recital::pdf
