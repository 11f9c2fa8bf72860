// Whatever tesseract writes about a page, it is read or refused.
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "fuzz/printed.hpp"
#include "read/ocr.hpp"
#include "read/pdf.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  auto page = recital::pdf::page_of_hocr(bytes, 300, {612, 792, {}});
  if (!page) return 0;
  std::vector<recital::pdf::page> pages;
  pages.push_back(*std::move(page));
  recital::fuzz::check_printed(recital::pdf::printed(std::move(pages)));
  return 0;
}
