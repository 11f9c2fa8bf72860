#include "read/format.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "read/akoma_ntoso.hpp"
#include "read/archive.hpp"
#include "read/docx.hpp"
#include "read/epub.hpp"
#include "read/foreign_format.hpp"
#include "read/html.hpp"
#include "read/latex.hpp"
#include "read/mail.hpp"
#include "read/markdown.hpp"
#include "read/odt.hpp"
#include "read/old_office.hpp"
#include "read/pdf.hpp"
#include "read/plain_text.hpp"
#include "read/wikitext.hpp"
#include "text/encoding.hpp"

namespace recital {
namespace {

constexpr format all_formats[] = {
    {"a Word document", is_docx, read_docx, true},
    {"an OpenDocument text", is_odt, read_odt, true},
    {"a book", is_epub, read_epub, true},
    {"an older office document", is_old_office, read_old_office, true},
    {"a file in another format", is_foreign_format, refuse_foreign_format, true},
    {"a page of HTML", is_html, read_html, false},
    {"an XML document", is_xml, read_akoma_ntoso, false},
    {"a PDF", is_pdf, read_pdf, true},
    {"a message", is_mail, read_mail, false},
    {"a source of LaTeX", is_latex, read_latex, false},
    {"wikitext", is_wikitext, read_wikitext, false},
    {"a text in Markdown", is_markdown, read_markdown, false},
    {"a text", [](std::string_view) { return true; }, read_plain_text, false},
};

bool is_too_large(const printed_text& made, const read_limits& limits) {
  if (made.text.size() > limits.text) return true;
  return made.text.size() > limits.lines &&
         static_cast<std::uint64_t>(std::count(made.text.begin(), made.text.end(), '\n')) > limits.lines;
}

result<printed_text> read_known(std::string&& bytes, const read_limits& limits) {
  const auto all = formats();
  const auto known = std::find_if(all.begin(), all.end(), [&](const format& f) { return f.knows(bytes); });
  if (!known->is_packed && bytes.size() > limits.text) return too_large();
  auto made = known->read(std::move(bytes), limits);
  if (made && is_too_large(*made, limits)) return too_large();
  return made;
}

}  // namespace

std::span<const format> formats() { return all_formats; }

/// What a letter is written in with two or four bytes is decoded before anything is asked of it: pages are kept so, too.
result<printed_text> read_by_content(std::string&& bytes, const read_limits& limits) {
  if (text::wide_encoding(bytes).empty()) return read_known(std::move(bytes), limits);
  auto decoded = text::decoded(bytes);
  if (decoded.text.empty()) return read_plain_text(std::move(bytes), limits);  // it says what is wrong
  auto made = read_known(std::move(decoded.text), limits);
  if (!made) return made;
  made->is_plain = false;
  if (decoded.replaced > 0) made->damage.push_back(decoded.damage());
  return made;
}

}  // namespace recital
