// Any XML is read or refused.
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

#include "fuzz/printed.hpp"
#include "read/akoma_ntoso.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string bytes(reinterpret_cast<const char*>(data), size);
  if (!recital::is_xml(bytes)) return 0;
  recital::fuzz::check_printed(recital::read_akoma_ntoso(std::move(bytes), {}));
  return 0;
}
