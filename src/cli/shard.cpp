#include "cli/shard.hpp"

#include <charconv>

#include "core/quote.hpp"
#include "core/sha256.hpp"

namespace recital::cli {
namespace {

std::uint64_t number_of(std::string_view digits) {
  std::uint64_t number = 0;
  const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return failed == std::errc{} && end == digits.data() + digits.size() ? number : 0;
}

}  // namespace

bool shard::holds(std::string_view path) const {
  sha256 hash;
  hash.add(path);
  std::uint64_t first = 0;
  for (const char byte : hash.digest().substr(0, sizeof first)) first = first << 8 | static_cast<unsigned char>(byte);
  return first % count == number - 1;
}

result<shard> shard_named(std::string_view words) {
  const auto stroke = words.find('/');
  const shard made{number_of(words.substr(0, stroke)),
                   stroke == words.npos ? 0 : number_of(words.substr(stroke + 1))};
  if (made.number >= 1 && made.number <= made.count) return made;
  return failure(error_code::bad_usage, "--shard: " + quote(words) + " is no I/N, as in 3/16, with I from 1 to N");
}

}  // namespace recital::cli
