#include <fmt/format.h>

#include <ostream>
#include <string>

#include "pages/commitment_section.hpp"
#include "pages/page.hpp"
#include "pages/trace_in_site.hpp"
#include "recital/pages/trace_page.hpp"

namespace recital {
namespace {

void write_page(std::ostream& out, std::span<const traced_process> processes, const page_words& words,
                const commitment_links& links, const page::site_frame* site) {
  const std::string_view title = words.text("trace.title");
  const page::head head{words, title, {"base.css", "evidence.css", "commitments.css"}, "", "text", site};
  std::string text;
  page::append_head(text, head);
  text += fmt::format("<header>\n<h1>{}</h1>\n</header>\n<main id=\"text\">\n", page::text(title));
  append_commitments(text, processes, links, words);
  text += "</main>\n" + page::foot(words, "trace.footer", site != nullptr);
  page::append_end(text, head);
  out << text;
}

}  // namespace

void write_matrix_page(std::ostream& out, std::span<const traced_process> processes, const page_words& words,
                       bool every_cycle) {
  write_page(out, processes, words, {.every_cycle = every_cycle}, nullptr);
}

void write_matrix_page(std::ostream& out, std::span<const traced_process> processes, const page_words& words,
                       const matrix_in_site& place) {
  write_page(out, processes, words, {.page_of = place.page_of}, &place.frame);
}

}  // namespace recital
