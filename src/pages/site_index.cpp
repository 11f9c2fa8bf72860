#include "pages/site_index.hpp"

#include <fmt/format.h>

#include <ostream>
#include <string>

#include "formats/json.hpp"

namespace recital {
namespace {

void write_row(json::writer& to, const site_content& of, const site_map& map, std::size_t document) {
  const reading& read = of.documents[document];
  const node& whole = of.graph.nodes()[map.node_of(document)];
  to.StartArray();
  json::text(to, "documents/" + map.file_of(document));
  json::text(to, read.document);
  json::text(to, read.title);
  json::text(to, read.date.empty() ? whole.facts->date : read.date);
  to.Int(whole.year);
  json::text(to, whole.facts->organ);
  json::text(to, whole.facts->cycle);
  json::text(to, read.language);
  json::text(to, name(whole.kind));
  to.Uint64(read.references.size());
  to.Uint(whole.citations);
  to.EndArray();
}

std::string rows_of(const site_content& of, const site_map& map) {
  json::buffer out;
  json::writer to(out);
  to.StartArray();
  for (std::size_t i = 0; i < of.documents.size(); ++i) write_row(to, of, map, i);
  to.EndArray();
  return page::script_data(json::written(out));
}

}  // namespace

void write_site_index(std::ostream& out, const site_content& of, const site_map& map, const page_words& words,
                      const page::site_frame& frame) {
  const auto said = [&](std::string_view key) { return page::said(words, key); };
  const std::string title = of.title.empty() ? std::string(words.text("index.title")) : of.title;
  const page::head head{words, title, {"report.css"}, "site.js", "", &frame};
  std::size_t references = 0;
  for (const reading& each : of.documents) references += each.references.size();
  std::string text;
  page::append_head(text, head);
  text +=
      fmt::format("<header><h1 dir=\"auto\">{}</h1>\n<p class=\"about\">{}</p></header>\n<main>\n", page::text(title),
                  page::said(words, "index.about",
                             {{"documents", page::text(words.counted("documents", of.documents.size()))},
                              {"references", page::text(words.counted("references", references))}}));
  text += fmt::format(
      "<form id=\"tools\" role=\"search\"><span id=\"found\" role=\"status\" class=\"small\"></span>"
      "<div id=\"filters\"></div></form>\n<section aria-labelledby=\"list\"><h2 id=\"list\">{}</h2>"
      "<div id=\"table-tools\"></div><div class=\"wide\" tabindex=\"0\" role=\"region\" aria-labelledby=\"list\">"
      "<table id=\"table\"></table></div></section>\n</main>\n",
      said("site.documents"));
  text +=
      fmt::format("<noscript><p><a href=\"documents/index.html\">{}</a></p></noscript>\n", said("index.plain_list"));
  text += "<script type=\"application/json\" id=\"words\">";
  text += page::words_for_script(words, {"report", "index", "kind", "language", "glossary"});
  text += "</script>\n<script type=\"application/json\" id=\"data\">" + rows_of(of, map) + "</script>\n";
  page::append_end(text, head);
  out << text;
}

}  // namespace recital
