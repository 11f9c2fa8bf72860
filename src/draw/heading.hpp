/// \file
/// The title of a picture, and the line below it that says how much is shown.
#pragma once
#include <string>

#include "draw/sheet.hpp"

namespace recital::picture {

/// "What 9 documents cite, 2010 to 2026".
[[nodiscard]] std::string title_of(const sheet& on);

/// "12 instruments cited in 18 references by 16 paragraphs; not shown: 3 unresolved names".
[[nodiscard]] std::string totals_in(const page_words& words, const graph_totals& all);

/// The same, and what else was left out, if anything.
[[nodiscard]] std::string subtitle_of(const sheet& on);

/// Sets both at the top, and makes the picture wide enough; gives where what comes below begins.
double draw_heading(sheet& on, std::string title, std::string subtitle);

}  // namespace recital::picture
