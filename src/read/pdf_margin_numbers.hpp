/// \file
/// Numbers of lines in the margin of a page.
#pragma once
#include "read/pdf_page.hpp"

namespace recital::pdf {

/// Takes the numbers of lines away: they stand beside all other words, count on from top to bottom, and there is one for
/// most rows, or for every fifth. O(words).
void take_margin_numbers(page& p);

}  // namespace recital::pdf
