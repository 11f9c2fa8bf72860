/// \file
/// A graph as a page: its picture, what is cited, and who cites it.
#pragma once
#include <iosfwd>

#include "recital/core/result.hpp"
#include "recital/draw/picture_options.hpp"
#include "recital/graph/graph.hpp"
#include "recital/interface/page_words.hpp"

namespace recital {

/// Writes one HTML file, complete in itself. Its policy allows one script, its own, by its hash, and no request; what the
/// graph holds is data to that script and never markup, and so is what the script says (`words`). Fails with what drawing
/// the picture fails with.
result<void> write_report_page(std::ostream& out, const citation_graph& graph, const picture_options& options,
                               const page_words& words);

}  // namespace recital
