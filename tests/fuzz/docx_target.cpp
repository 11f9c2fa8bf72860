// Any members of a Word file are read or refused; `archive` and the tests of damaged files see to the zip around them.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "fuzz/packed.hpp"
#include "fuzz/printed.hpp"
#include "fuzz/without_programs.hpp"
#include "read/docx.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static constexpr const char* names[] = {"word/document.xml", "word/footnotes.xml",  "word/numbering.xml",
                                          "word/styles.xml",   "word/header1.xml",    "word/_rels/document.xml.rels",
                                          "docProps/core.xml", "docProps/custom.xml", "_rels/.rels",
                                          "word/chunk.html",   "word/chunk.txt"};
  static const bool is_alone = recital::fuzz::without_programs();
  const std::string_view members(reinterpret_cast<const char*>(data), size);
  if (is_alone) recital::fuzz::check_printed(recital::read_docx(recital::fuzz::packed(names, members), {}));
  return 0;
}
