#include <fmt/format.h>

#include <ostream>
#include <sstream>
#include <string>

#include "pages/evidence.hpp"
#include "pages/page.hpp"
#include "pages/trace_in_site.hpp"
#include "recital/draw/trace_picture.hpp"
#include "recital/pages/trace_page.hpp"

namespace recital {
namespace {

std::string picture_of(const trace_findings& found, const page_words& words) {
  std::ostringstream picture;
  write_trace_svg(picture, found, words);
  return picture.str();
}

void append_heading(std::string& out, const trace_findings& found, const page_words& words, const page::head& head) {
  page::append_head(out, head);
  out += fmt::format("<header>\n<h1><bdi>{}</bdi></h1>\n<p class=\"about\"><code>{}</code>", page::text(head.title),
                     page::text(found.id));
  if (!found.made_in.empty()) {
    out += " · " + page::said(words, "trace.made_in", {{"cycle", page::text(found.made_in)}});
  }
  out += fmt::format("</p>\n<nav aria-label=\"{}\"><a href=\"#text\">{}</a>", page::said(words, "page.parts"),
                     page::said(words, "trace.became"));
  if (!found.occurrences.empty()) {
    out += fmt::format("<a href=\"#evidence\">{}</a><a href=\"#notes\">{}</a>", page::said(words, "trace.the_evidence"),
                       page::said(words, "trace.footnotes"));
  }
  out += "</nav>\n</header>\n<main>\n";
  out += fmt::format("<div class=\"picture\" tabindex=\"0\" role=\"region\" aria-label=\"{}\">\n{}</div>\n",
                     page::said(words, "trace.picture"), picture_of(found, words));
}

void write_page(std::ostream& out, const trace_findings& found, const page_words& words,
                const evidence_options& options, const page::site_frame* site) {
  const std::string_view title = found.title.empty() ? found.id : found.title;
  const page::head head{words, title, {"base.css", "evidence.css", "trace.css"}, "", "text", site};
  const evidence shown(found, words, options);
  std::string text;
  append_heading(text, found, words, head);
  text += fmt::format("<section id=\"text\">\n<h2>{}</h2>\n", page::said(words, "trace.became"));
  shown.append_cycles(text);
  text += "</section>\n";
  if (!found.occurrences.empty()) {
    text += fmt::format("<section id=\"evidence\">\n<h2>{}</h2>\n", page::said(words, "trace.the_evidence"));
    shown.append_key(text);
    for (std::size_t i = 0; i < found.occurrences.size(); ++i) shown.append_occurrence(text, i);
    text += fmt::format("</section>\n<section id=\"notes\">\n<h2>{}</h2>\n<ol class=\"notes\">\n",
                        page::said(words, "trace.footnotes"));
    for (std::size_t i = 0; i < found.occurrences.size(); ++i) shown.append_note(text, i);
    text += "</ol>\n</section>\n";
  }
  text += "</main>\n" + page::foot(words, "trace.footer", site != nullptr);
  page::append_end(text, head);
  out << text;
}

}  // namespace

void write_trace_page(std::ostream& out, const trace_findings& found, const page_words& words) {
  write_page(out, found, words, {}, nullptr);
}

void write_trace_page(std::ostream& out, const trace_findings& found, const page_words& words,
                      const trace_in_site& place) {
  write_page(out, found, words, {.shown_at = place.shown_at}, &place.frame);
}

}  // namespace recital
