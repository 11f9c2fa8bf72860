// Any archive is read as far as it can be, within its limits.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "fuzz/require.hpp"
#include "read/archive.hpp"

using recital::fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  if (recital::container_of(bytes) == recital::container::none) return 0;
  recital::read_limits limits;
  limits.text = 1 << 20;
  limits.archive = 8 << 20;
  std::uint64_t total = 0;
  const auto done = recital::read_archive(
      bytes, limits, [](std::string_view) { return true; },
      [&](const std::string&, recital::result<std::string> content) {
        if (!content) return require(!content.error().message.empty(), "a refusal has a reason");
        require(content->size() <= limits.text, "no member is larger than is allowed");
        total += content->size();
      });
  require(total <= limits.archive + limits.text, "nor are all of them together");
  if (!done) require(!done.error().message.empty(), "a refusal has a reason");
  return 0;
}
