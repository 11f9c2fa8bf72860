#include "pages/report_page.hpp"

#include <fmt/format.h>

#include <ostream>
#include <string>

#include "core/bytes_as_text.hpp"
#include "draw/compose.hpp"
#include "draw/draw.hpp"
#include "draw/heading.hpp"
#include "pages/commitment_section.hpp"
#include "pages/page.hpp"
#include "pages/report_data.hpp"
#include "recital/graph/totals.hpp"

namespace recital {
namespace {

/// What the script fills: tools, the picture in place of the one that stands there, what was chosen, and lists.
std::string frame(const page_words& words, std::string_view picture) {
  const auto said = [&](std::string_view key) { return page::said(words, key); };
  return fmt::format(
      "<form id=\"tools\" role=\"search\"><span id=\"found\" role=\"status\" class=\"small\"></span>"
      "<div id=\"filters\"></div></form>\n"
      "<figure id=\"picture\"><img alt=\"{}\" src=\"data:image/svg+xml;base64,{}\"></figure>\n"
      "<aside id=\"detail\" aria-label=\"{}\"></aside>\n"
      "<section aria-labelledby=\"cited\"><h2 id=\"cited\">{}</h2><div id=\"table-tools\"></div>"
      "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-labelledby=\"cited\"><table id=\"table\"></table></div>"
      "</section>\n<section id=\"timeline\"></section>\n<section id=\"passages\"></section>\n"
      "<section id=\"documents\"></section>\n<section id=\"doubts\"></section>\n",
      said("report.still_picture"), base64(picture), said("report.detail"), said("report.what_is_cited"));
}

/// "10 documents", "2 review cycles, 3 documents".
std::string what_was_read(const page_words& words, const graph_totals& all) {
  std::string documents = words.counted("documents", all.documents);
  if (all.cycles == 0) return documents;
  const std::string cycles = words.counted("review_cycles", all.cycles);
  return all.documents == 0 ? cycles : words.filled("page.list", {{"a", cycles}, {"b", documents}});
}

}  // namespace

result<void> write_report_page(std::ostream& out, const citation_graph& graph, const picture_options& options,
                               const page_words& words) {
  const auto drawing = picture::compose(graph, options);
  if (!drawing) return tl::make_unexpected(drawing.error());
  const auto picture = picture::draw(*drawing, "svg");
  if (!picture) return tl::make_unexpected(picture.error());
  const graph_totals all = totals_of(graph);
  const std::string title = options.title.empty() ? std::string(words.text("report.title")) : options.title;
  const std::string_view script = page::source("report.js");
  std::string commitments;
  append_commitments(commitments, options.commitments, graph, words);
  std::string head;
  page::append_head(head, {words, title, {"evidence.css", "report.css", "commitments.css"}, script});
  const std::string documents = page::text(what_was_read(words, all));
  out << head << "<header><h1 dir=\"auto\">" << page::text(title) << "</h1>\n<p class=\"about\">"
      << page::said(words, "report.about", {{"documents", documents}}) << "</p>\n<p id=\"totals\" class=\"about\">"
      << page::text(picture::totals_in(words, all)) << "</p></header>\n<main>\n"
      << frame(words, *picture) << commitments << "</main>\n<noscript><p>" << page::said(words, "report.no_script")
      << "</p></noscript>\n<script type=\"application/json\" id=\"words\">"
      << page::words_for_script(words, {"report", "kind", "status", "verb", "relation", "language", "reason"})
      << "</script>\n<script type=\"application/json\" id=\"data\">";
  write_report_data(out, graph);
  out << "</script>\n<script>" << script << "</script>\n</body>\n</html>\n";
  return {};
}

}  // namespace recital
