/// \file
/// Lists of contents, whose lines name what stands elsewhere.
#pragma once
#include <string_view>
#include <vector>

#include "text/layout_words.hpp"
#include "text/lines.hpp"

namespace recital::text {

/// For each line, whether it belongs to a list of contents: its heading, lines that end in a leader and a page, and the
/// few lines between them. Without pages a list goes as far as the place where its first entry stands again. O(bytes).
[[nodiscard]] std::vector<bool> find_contents(const std::vector<line>& lines, std::string_view source,
                                              const layout_words& words);

}  // namespace recital::text
