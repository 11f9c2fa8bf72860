/// \file
/// The words that scanned pages show.
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

#include "read/pdf_page.hpp"
#include "recital/core/result.hpp"
#include "recital/read/documents.hpp"

namespace recital::pdf {

/// What tesseract writes as hOCR of an image of `dots` an inch, as a page; `upright` is what the page measures. Lines
/// whose letters are of about one size are given that size, for a recogniser measures each line anew.
[[nodiscard]] result<page> page_of_hocr(std::string_view hocr, float dots, const page& upright);

/// Puts what tesseract recognises on some of the pages, as pdftoppm draws them, in the place of what they hold; `which`
/// are their places. The languages are those of the six whose packs are installed and whose script it sees on the first
/// of them. Seconds a page. Fails with
/// - not_readable where one of the two programs, or every language pack for the script, is not installed;
/// - too_large where a page reaches a limit; bad_data where it cannot be drawn.
[[nodiscard]] result<void> recognise(std::string_view pdf, const std::vector<std::size_t>& which,
                                     std::vector<page>& pages, const read_limits& limits);

}  // namespace recital::pdf
