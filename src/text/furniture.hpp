/// \file
/// Page furniture: what a page prints around its text and a text extractor leaves in the middle of a sentence.
#pragma once
#include <string_view>
#include <vector>

#include "text/lines.hpp"

namespace recital::text {

/// For each line, whether it is furniture: an address alone on its line, a job number, a bar code's text, a page
/// number, or a running title, which is the same but for its numbers on three pages or more. In a text whose lines are
/// whole paragraphs (`wrapped` false) numbers alone may be the cells of a table and are left. O(bytes).
[[nodiscard]] std::vector<bool> find_furniture(const std::vector<line>& lines, std::string_view source, bool wrapped);

}  // namespace recital::text
