/// \file
/// What the renderer puts into a PDF, and what it leaves out.
#pragma once
#include <string>

namespace recital::picture {

/// Takes the time out of a PDF, so that the same graph gives the same bytes in every time zone, and adds the mark of
/// Recital's outputs. The places of the objects are mended, so the file stays valid.
[[nodiscard]] std::string without_clock(std::string pdf);

}  // namespace recital::picture
