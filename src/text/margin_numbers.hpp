/// \file
/// Numbers of lines in the margin, as legal papers and drafts print them.
#pragma once
#include <string_view>
#include <vector>

#include "text/lines.hpp"

namespace recital::text {

/// Takes the numbers of lines off the lines: they stand at the left or the right edge of nearly every line, or of every
/// fifth, count on from one to the next, and the lines are as full as those of running text. A line that has nothing but
/// its number goes. O(lines).
void drop_margin_numbers(std::vector<line>& lines, std::string_view source);

}  // namespace recital::text
