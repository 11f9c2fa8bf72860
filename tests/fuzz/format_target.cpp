// Any bytes are in some format, by their content, and read as that or refused: what tells formats apart sees everything.
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

#include "fuzz/printed.hpp"
#include "fuzz/without_programs.hpp"
#include "read/format.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const bool is_alone = recital::fuzz::without_programs();
  std::string bytes(reinterpret_cast<const char*>(data), size);
  if (is_alone) recital::fuzz::check_printed(recital::read_by_content(std::move(bytes), {}));
  return 0;
}
