// Any members of an OpenDocument text are read or refused.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "fuzz/packed.hpp"
#include "fuzz/printed.hpp"
#include "read/odt.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static constexpr const char* names[] = {"content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"};
  const std::string_view members(reinterpret_cast<const char*>(data), size);
  recital::fuzz::check_printed(recital::read_odt(recital::fuzz::packed(names, members), {}));
  return 0;
}
