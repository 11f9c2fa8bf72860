#include "export/report_page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>
#include <sstream>
#include <string>

#include "export/base64.hpp"
#include "export/graph_json.hpp"
#include "export/page.hpp"
#include "export/picture/compose.hpp"
#include "export/picture/draw.hpp"

namespace recital {
namespace {

/// The graph as JSON that ends no script element: "<" is written as its number.
std::string data_of(const citation_graph& graph) {
  std::ostringstream json;
  write_graph_json(json, graph);
  std::string out;
  for (const char c : json.str()) {
    if (c == '<') out += "\\u003c";
    else out += c;
  }
  return out;
}

std::string tools() {
  std::string out =
      "<form class=\"tools\" role=\"search\"><label>Search<input id=\"search\" type=\"search\" "
      "autocomplete=\"off\"></label>"
      "<label>Kind <select id=\"kind\"><option value=\"\">all</option>";
  for (const auto kind : kind_names) out += fmt::format("<option>{}</option>", kind);
  return out + "</select></label><span id=\"found\" role=\"status\" class=\"small\"></span></form>\n";
}

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
      << "<main>\n<figure><img alt=\"Picture of the graph: documents and what they cite; the table below says the "
         "same\" "
      << "src=\"data:image/svg+xml;base64," << base64(*picture) << "\"></figure>\n"
      << tools()
      << "<div class=\"columns\"><div><div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"What is cited\">"
      << "<table id=\"table\"></table></div><section id=\"passages\" aria-label=\"Paragraphs found\"></section></div>"
      << "<aside id=\"detail\" aria-label=\"What was chosen\"></aside></div>\n</main>\n"
      << "<noscript><p>Search and table need the script of this page, which runs in any browser that allows "
         "scripts.</p></noscript>\n"
      << "<script type=\"application/json\" id=\"data\">" << data_of(graph) << "</script>\n<script>" << script
      << "</script>\n</body>\n</html>\n";
  return {};
}

}  // namespace recital
