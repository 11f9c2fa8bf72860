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
  constexpr std::uint64_t most_of_member = 1 << 20;
  constexpr std::uint64_t most = 8 << 20;
  recital::unpacking room{most, [](std::string_view) { return most_of_member; }};
  std::uint64_t total = 0;
  const auto done = recital::read_archive(
      bytes, room, [](std::string_view) { return true; },
      [&](const std::string&, recital::result<std::string> content) {
        if (!content) return require(!content.error().message.empty(), "a refusal has a reason");
        require(content->size() <= most_of_member, "no member is larger than is allowed");
        total += content->size();
      });
  require(total <= most, "nor are all of them together");
  if (!done) require(!done.error().message.empty(), "a refusal has a reason");
  return 0;
}
