#include "pages/report_page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/bytes_as_text.hpp"
#include "draw/compose.hpp"
#include "draw/draw.hpp"
#include "draw/heading.hpp"
#include "pages/commitment_section.hpp"
#include "pages/page.hpp"
#include "pages/report_data.hpp"
#include "recital/graph/totals.hpp"
#include "text/address.hpp"

namespace recital {
namespace {

/// Finds the paragraphs of a graph again, by their words.
class paragraph_finder {
 public:
  explicit paragraph_finder(const citation_graph& graph) : graph_(graph) {
    for (const node& each : graph.nodes()) {
      if (each.kind == node_kind::paragraph && !each.text.empty()) by_text_.emplace(each.text, &each);
    }
  }

  /// "#show=A%2F1%23para_3"; "" where the graph does not have it.
  [[nodiscard]] std::string address_of(const trace_place& place) const {
    const auto [first, last] = by_text_.equal_range(place.text);
    const auto found = std::find_if(first, last, [&](const auto& entry) {
      const node& document = graph_.nodes()[entry.second->owner];
      const bool is_it = document.id.starts_with(place.document) || document.facts->symbol == place.document;
      return is_it && document.facts->language == place.language && entry.second->id.ends_with(place.paragraph);
    });
    if (found == last) return {};
    std::string address = "#show=";
    append_query_value(address, found->second->id);
    return address;
  }

 private:
  const citation_graph& graph_;
  std::unordered_multimap<std::string_view, const node*> by_text_;
};

/// What the script fills: tools, the picture in place of the one that stands there, what was chosen, and lists.
std::string frame(const page_words& words, std::string_view picture) {
  const auto said = [&](std::string_view key) { return page::said(words, key); };
  return fmt::format(
      "<nav id=\"parts\" aria-label=\"{}\"></nav>\n<form id=\"tools\" role=\"search\"><span id=\"found\" "
      "role=\"status\" class=\"small\"></span>"
      "<div id=\"filters\"></div></form>\n"
      "<figure id=\"picture\"><div class=\"still\" tabindex=\"0\"><img alt=\"{}\" "
      "src=\"data:image/svg+xml;base64,{}\"></div></figure>\n"
      "<aside id=\"detail\" aria-label=\"{}\"></aside>\n"
      "<section aria-labelledby=\"cited\"><h2 id=\"cited\">{}</h2><div id=\"table-tools\"></div>"
      "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-labelledby=\"cited\"><table id=\"table\"></table></div>"
      "</section>\n<section id=\"timeline\"></section>\n<section id=\"passages\"></section>\n"
      "<section id=\"documents\"></section>\n<section id=\"doubts\"></section>\n",
      said("page.parts"), said("report.still_picture"), base64(picture), said("report.detail"),
      said("report.what_is_cited"));
}

/// "10 documents", "2 review cycles, 3 documents".
std::string what_was_read(const page_words& words, const graph_totals& all) {
  std::string documents = words.counted("documents", all.documents);
  if (all.cycles == 0) return documents;
  const std::string cycles = words.counted("review_cycles", all.cycles);
  return all.documents == 0 ? cycles : words.filled("page.list", {{"a", cycles}, {"b", documents}});
}

/// What became of commitments, where the graph holds the paragraphs.
std::string commitments_in(const citation_graph& graph, std::span<const traced_process> processes,
                           const page_words& words) {
  std::string out;
  if (processes.empty()) return out;
  const paragraph_finder paragraphs(graph);
  append_commitments(out, processes, {.shown_at = [&](const trace_place& at) { return paragraphs.address_of(at); }},
                     words);
  return out;
}

result<void> write_page(std::ostream& out, const citation_graph& graph, const picture_options& options,
                        const page_words& words, const report_in_site* place) {
  const auto drawing = picture::compose(graph, options);
  if (!drawing) return tl::make_unexpected(drawing.error());
  const auto picture = picture::draw(*drawing, "svg");
  if (!picture) return tl::make_unexpected(picture.error());
  const graph_totals all = totals_of(graph);
  const std::string title = options.title.empty() ? std::string(words.text("report.title")) : options.title;
  const page::head head{words,       title, {"evidence.css", "report.css", "commitments.css"},
                        "report.js", "",    place == nullptr ? nullptr : &place->frame};
  std::string text;
  page::append_head(text, head);
  const std::string documents = page::text(what_was_read(words, all));
  out << text << "<header><h1 dir=\"auto\">" << page::text(title) << "</h1>\n<p class=\"about\">"
      << page::said(words, "report.about", {{"documents", documents}}) << "</p>\n<p id=\"totals\" class=\"about\">"
      << page::text(picture::totals_in(words, all)) << "</p></header>\n<main>\n"
      << frame(words, *picture) << commitments_in(graph, options.commitments, words) << "</main>\n<noscript><p>"
      << page::said(words, "report.no_script") << "</p></noscript>\n<script type=\"application/json\" id=\"words\">"
      << page::words_for_script(
             words, {"report", "kind", "kinds", "status", "verb", "relation", "language", "reason", "glossary"})
      << "</script>\n<script type=\"application/json\" id=\"data\">";
  write_report_data(out, graph, options.name_of, place == nullptr ? nullptr : place->page_of);
  out << "</script>\n";
  text.clear();
  page::append_end(text, head);
  out << text;
  return {};
}

}  // namespace

result<void> write_report_page(std::ostream& out, const citation_graph& graph, const picture_options& options,
                               const page_words& words) {
  return write_page(out, graph, options, words, nullptr);
}

result<void> write_report_page(std::ostream& out, const citation_graph& graph, const picture_options& options,
                               const page_words& words, const report_in_site& place) {
  return write_page(out, graph, options, words, &place);
}

}  // namespace recital
