// Any bytes are a text in some encoding, or refused.
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

#include "fuzz/printed.hpp"
#include "read/plain_text.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string bytes(reinterpret_cast<const char*>(data), size);
  recital::fuzz::check_printed(recital::read_plain_text(std::move(bytes), {}));
  return 0;
}
