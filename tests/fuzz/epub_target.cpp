// Any members of a book are read or refused.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "fuzz/packed.hpp"
#include "fuzz/printed.hpp"
#include "read/epub.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static constexpr const char* names[] = {"in/content.opf", "in/1.xhtml", "in/2.xhtml"};
  const std::string_view members(reinterpret_cast<const char*>(data), size);
  recital::fuzz::check_printed(recital::read_epub(recital::fuzz::packed(names, members), {}));
  return 0;
}
