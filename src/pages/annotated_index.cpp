#include <fmt/format.h>

#include <algorithm>
#include <ostream>
#include <utility>

#include "pages/page.hpp"
#include "recital/pages/annotated_page.hpp"
#include "text/address.hpp"

namespace recital {
namespace {

std::string row(const indexed_page& each, const page_words& words) {
  std::string address;
  append_address_part(address, each.file);
  std::string out =
      fmt::format("<tr><th scope=\"row\"><a href=\"./{}\"><bdi lang=\"{}\">{}</bdi></a></th>", page::text(address),
                  page::text(each.language), page::text(each.title.empty() ? each.document : each.title));
  out += fmt::format("<td><bdi>{}</bdi></td><td>{}</td><td>{}</td>", page::text(each.document), page::text(each.date),
                     page::text(words.name_of("language", each.language)));
  return out +
         fmt::format("<td class=\"count\">{}</td><td class=\"count\">{}</td></tr>\n", each.references, each.doubtful);
}

}  // namespace

indexed_page indexed(const reading& document, std::string file) {
  indexed_page made{std::move(file), document.document, document.title, document.date, document.language};
  made.references = document.references.size();
  made.doubtful = static_cast<std::size_t>(
      std::ranges::count_if(document.references, [](const reference& r) { return r.status != status::resolved; }));
  return made;
}

void write_annotated_index(std::ostream& out, std::span<const indexed_page> pages, const page_words& words) {
  std::size_t references = 0;
  for (const indexed_page& each : pages) references += each.references;
  std::string text;
  page::append_head(text, {words, words.text("index.title"), {"base.css"}});
  text += fmt::format(
      "<header><h1>{}</h1>\n<p class=\"about\">{}</p></header>\n<main>\n<table class=\"index\">\n<thead><tr>",
      page::said(words, "index.title"),
      page::said(words, "index.about",
                 {{"documents", page::text(words.counted("documents", pages.size()))},
                  {"references", page::text(words.counted("references", references))}}));
  for (const auto column : {"document", "symbol", "date", "language"}) {
    text += fmt::format("<th scope=\"col\">{}</th>", page::said(words, fmt::format("index.{}", column)));
  }
  for (const auto column : {"references", "doubtful"}) {
    text +=
        fmt::format("<th scope=\"col\" class=\"count\">{}</th>", page::said(words, fmt::format("index.{}", column)));
  }
  text += "</tr></thead>\n<tbody>\n";
  for (const indexed_page& each : pages) text += row(each, words);
  out << text << "</tbody>\n</table>\n</main>\n</body>\n</html>\n";
}

}  // namespace recital
