#include "read/format.hpp"

#include "read/akoma_ntoso.hpp"
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

}  // namespace

std::span<const format> formats() { return all_formats; }

}  // namespace recital
