// Whatever pdftotext writes about pages, they are read or refused.
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "fuzz/printed.hpp"
#include "read/pdf.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view bytes(reinterpret_cast<const char*>(data), size);
  std::vector<recital::pdf::page> pages;
  recital::pdf::page_reader reader([&](recital::pdf::page p) { pages.push_back(std::move(p)); });
  constexpr std::size_t step = 512;  // it comes in pieces
  for (; !bytes.empty(); bytes.remove_prefix(bytes.size() < step ? bytes.size() : step)) {
    if (!reader.feed(bytes.substr(0, step))) return 0;
  }
  if (!pages.empty()) recital::fuzz::check_printed(recital::pdf::printed(std::move(pages)));
  return 0;
}
