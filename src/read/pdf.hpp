/// \file
/// PDF files.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "read/pdf_page.hpp"
#include "recital/core/result.hpp"
#include "recital/read/documents.hpp"

namespace recital {

/// Whether the bytes are a PDF: its mark stands in the first kilobyte.
[[nodiscard]] bool is_pdf(std::string_view bytes);

/// What stands on the pages, as `pdf::words_of` gives it: paragraphs as the page shows them, over the ends of pages; the
/// cells of tables row by row; notes behind the paragraph that bears their mark; the document's symbol at its beginning.
/// What pages print around the text is left out. Each page that is a scan is recognised, with `ocr`, or named. Fails as
/// `pdf::words_of` does, and with not_text where all pages are scans that are not to be recognised.
[[nodiscard]] result<printed_text> read_pdf(std::string&& bytes, const read_limits& limits);

namespace pdf {

/// The same for pages of which it is known which words stand where.
[[nodiscard]] printed_text printed(std::vector<page>&& pages);

}  // namespace pdf

}  // namespace recital
