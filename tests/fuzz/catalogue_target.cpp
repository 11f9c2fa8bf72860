// Any file is a catalogue, or refused with a reason and its line; so is any further one that lies over it.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "fuzz/require.hpp"
#include "recital/catalogue/catalogue.hpp"

using recital::fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const std::size_t half = std::min(bytes.find('\0'), bytes.size());
  std::vector<recital::catalogue::source_text> files{{"a.toml", std::string(bytes.substr(0, half))}};
  if (half < bytes.size()) files.push_back({"b.toml", std::string(bytes.substr(half + 1))});
  const auto loaded = recital::catalogue::parse(files);
  if (!loaded) {
    require(!loaded.error().message.empty() && !loaded.error().where.file.empty(), "a refusal has reason and place");
    return 0;
  }
  for (const auto& entry : loaded->instruments()) require(loaded->find(entry.id) != nullptr, "what is there is found");
  return 0;
}
