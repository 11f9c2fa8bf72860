/// \file
/// The articles that a law or a treaty consists of.
#pragma once
#include <vector>

#include "text/line_mark.hpp"

namespace recital::text {

/// For the mark at the head of each line, whether it begins an article of the text itself: one that is followed by the
/// next, or whose number a stop sets off, or a heading among others whose numbers rise. There are none where numbered paragraphs run on from one to the next, for then
/// they are headings of a report about a treaty. O(lines).
[[nodiscard]] std::vector<bool> find_own_articles(const std::vector<line_mark>& marks);

}  // namespace recital::text
