// Any page is read or refused.
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

#include "fuzz/printed.hpp"
#include "read/html.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string bytes(reinterpret_cast<const char*>(data), size);
  if (!recital::is_html(bytes)) return 0;
  recital::fuzz::check_printed(recital::read_html(std::move(bytes), {}));
  return 0;
}
