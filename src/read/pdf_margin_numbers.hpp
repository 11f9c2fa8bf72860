/// \file
/// Numbers of lines in the margin of a page.
#pragma once
#include "read/pdf_page.hpp"

namespace recital::pdf {

/// Takes the numbers of lines away: they stand beside all other words, count on from top to bottom, and there is one for
/// most lines, or for every fifth. O(words).
/// \param is_usual whether a page before has such, so that a few on a short page are enough
/// \return whether there were any
bool take_margin_numbers(page& p, bool is_usual = false);

}  // namespace recital::pdf
