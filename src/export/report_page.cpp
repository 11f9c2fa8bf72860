#include "export/report_page.hpp"

#include <algorithm>
#include <ostream>
#include <string>

#include "export/base64.hpp"
#include "export/page.hpp"
#include "export/picture/compose.hpp"
#include "export/picture/draw.hpp"
#include "export/report_data.hpp"

namespace recital {
namespace {

/// What the script fills.
constexpr std::string_view frame =
    "<form id=\"tools\" role=\"search\"><span id=\"found\" role=\"status\" class=\"small\"></span>"
    "<div id=\"filters\"></div></form>\n";
constexpr std::string_view lists =
    "<aside id=\"detail\" aria-label=\"What was chosen\"></aside>\n"
    "<section aria-labelledby=\"cited\"><h2 id=\"cited\">What is cited</h2><div id=\"table-tools\"></div>"
    "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-labelledby=\"cited\"><table "
    "id=\"table\"></table></div></section>\n"
    "<section id=\"timeline\"></section>\n<section id=\"passages\"></section>\n<section id=\"doubts\"></section>\n";

}  // namespace

result<void> write_report_page(std::ostream& out, const citation_graph& graph, const picture_options& options) {
  const auto drawing = picture::compose(graph, options);
  if (!drawing) return tl::make_unexpected(drawing.error());
  const auto picture = picture::draw(*drawing, "svg");
  if (!picture) return tl::make_unexpected(picture.error());
  const auto read = std::ranges::count_if(graph.nodes(), [](const node& n) { return n.read; });
  const std::string title = options.title.empty() ? "What documents cite" : options.title;
  const std::string_view script = page::source("report.js");
  std::string head;
  page::append_head(head, {"en", title, "report.css", script});
  out << head << "<header><h1 dir=\"auto\">" << page::text(title) << "</h1>\n<p class=\"about\">" << read
      << " documents read. Choose an instrument to see who cites it; the address of the page keeps what you "
         "see.</p></header>\n"
      << "<main>\n"
      << frame
      << "<figure id=\"picture\"><img alt=\"Picture of the graph: documents and what they cite; the table below says "
         "the "
         "same\" src=\"data:image/svg+xml;base64,"
      << base64(*picture) << "\"></figure>\n"
      << lists << "</main>\n"
      << "<noscript><p>Search and table need the script of this page, which runs in any browser that allows "
         "scripts.</p></noscript>\n"
      << "<script type=\"application/json\" id=\"data\">";
  write_report_data(out, graph);
  out << "</script>\n<script>" << script << "</script>\n</body>\n</html>\n";
  return {};
}

}  // namespace recital
