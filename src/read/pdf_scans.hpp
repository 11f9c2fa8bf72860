/// \file
/// Which pages of a PDF are scans.
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

#include "read/pdf_page.hpp"
#include "recital/read/documents.hpp"

namespace recital::pdf {

/// Bytes of all words on a page.
[[nodiscard]] std::size_t letters_on(const page& p);

/// Places of the pages that are scans, in order: one picture covers the page, and hardly more than a line that was stamped
/// on it is text; or no page of the file has words. Where a page has few words, `pdfimages` of poppler-utils is asked how
/// large its pictures are; without it, pages without any words count.
[[nodiscard]] std::vector<std::size_t> scanned_pages(std::string_view bytes, const std::vector<page>& pages,
                                                     const read_limits& limits);

}  // namespace recital::pdf
