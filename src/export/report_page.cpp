#include "export/report_page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>
#include <sstream>
#include <string>

#include "export/base64.hpp"
#include "export/commitment_section.hpp"
#include "export/graph_json.hpp"
#include "export/page.hpp"
#include "export/picture/compose.hpp"
#include "export/picture/draw.hpp"

namespace recital {
namespace {

std::string data_of(const citation_graph& graph) {
  std::ostringstream json;
  write_graph_json(json, graph);
  return page::script_data(json.str());
}

std::string tools(const page_words& words) {
  std::string out = fmt::format(
      "<form class=\"tools\" role=\"search\"><label>{}<input id=\"search\" type=\"search\" "
      "autocomplete=\"off\"></label><label>{} <select id=\"kind\"><option value=\"\">{}</option>",
      page::said(words, "report.search"), page::said(words, "report.kind"), page::said(words, "report.all"));
  for (const auto kind : kind_names) {
    out += fmt::format("<option value=\"{}\">{}</option>", kind, page::text(words.name_of("kind", kind)));
  }
  return out + "</select></label><span id=\"found\" role=\"status\" class=\"small\"></span></form>\n";
}

}  // namespace

result<void> write_report_page(std::ostream& out, const citation_graph& graph, const picture_options& options,
                               const page_words& words) {
  const auto drawing = picture::compose(graph, options);
  if (!drawing) return tl::make_unexpected(drawing.error());
  const auto picture = picture::draw(*drawing, "svg");
  if (!picture) return tl::make_unexpected(picture.error());
  const auto read = std::ranges::count_if(graph.nodes(), [](const node& n) { return n.read; });
  const std::string title = options.title.empty() ? std::string(words.text("report.title")) : options.title;
  const std::string_view script = page::source("report.js");
  const auto said = [&](std::string_view key, page_words::values values = {}) {
    return page::said(words, key, values);
  };
  std::string commitments;
  append_commitments(commitments, options.commitments, graph, words);
  std::string head;
  page::append_head(head, {words, title, {"evidence.css", "report.css", "commitments.css"}, script});
  out << head << "<header><h1 dir=\"auto\">" << page::text(title) << "</h1>\n<p class=\"about\">"
      << said("report.about", {{"documents", page::text(words.counted("documents", static_cast<std::size_t>(read)))}})
      << "</p></header>\n<main>\n<figure><img alt=\"" << said("report.still_picture") << "\" src=\"data:image/svg+xml;base64,"
      << base64(*picture) << "\"></figure>\n"
      << tools(words) << "<div class=\"columns\"><div><div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\""
      << said("report.what_is_cited") << "\"><table id=\"table\"></table></div><section id=\"passages\" aria-label=\""
      << said("report.paragraphs") << "\"></section></div><aside id=\"detail\" aria-label=\"" << said("report.detail")
      << "\"></aside></div>\n"
      << commitments << "</main>\n<noscript><p>" << said("report.no_script") << "</p></noscript>\n"
      << "<script type=\"application/json\" id=\"words\">"
      << page::words_for_script(words, {"report", "page", "kind", "status", "via", "verb", "relation", "language",
                                        "reason", "settled", "unit"})
      << "</script>\n<script type=\"application/json\" id=\"data\">" << data_of(graph) << "</script>\n<script>"
      << script << "</script>\n</body>\n</html>\n";
  return {};
}

}  // namespace recital
