// Any text is read as LaTeX, as wikitext and as Markdown, or refused; what it is told to be does not matter.
#include <cstddef>
#include <cstdint>
#include <string>

#include "fuzz/printed.hpp"
#include "read/latex.hpp"
#include "read/markdown.hpp"
#include "read/wikitext.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  (void)(recital::is_latex(bytes) || recital::is_wikitext(bytes) || recital::is_markdown(bytes));
  recital::fuzz::check_printed(recital::read_latex(std::string(bytes), {}));
  recital::fuzz::check_printed(recital::read_wikitext(std::string(bytes), {}));
  recital::fuzz::check_printed(recital::read_markdown(std::string(bytes), {}));
  return 0;
}
