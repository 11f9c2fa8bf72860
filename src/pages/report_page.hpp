/// \file
/// A graph as a page: its picture, what is cited, and who cites it.
#pragma once
#include <functional>
#include <iosfwd>
#include <string>

#include "pages/page.hpp"
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

struct report_in_site {
  page::site_frame frame;
  std::function<std::string(node_index)> page_of;  ///< the page of a document that was read, from the site's folder
};

/// The same as a part of a site. The texts of paragraphs are not in it, for few of them are looked at: its script loads
/// what `write_report_texts` writes.
result<void> write_report_page(std::ostream& out, const citation_graph& graph, const picture_options& options,
                               const page_words& words, const report_in_site& place);

}  // namespace recital
