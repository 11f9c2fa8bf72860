#include "text/well_formed.hpp"

#include <unicode/utf8.h>

#include <cstdint>

#include "text/code_point.hpp"

namespace recital::text {
namespace {

constexpr char32_t replacement = 0xFFFD;

/// Hands each code point to `take`, U+FFFD for what is none, with whether it was well formed; stops where it says no.
template <class Take>
void walk(std::string_view bytes, Take take) {
  const auto* s = reinterpret_cast<const std::uint8_t*>(bytes.data());
  const auto size = static_cast<std::int64_t>(bytes.size());
  for (std::int64_t at = 0; at < size;) {
    UChar32 c = 0;
    U8_NEXT(s, at, size, c);
    if (!take(c < 0 ? replacement : static_cast<char32_t>(c), c >= 0)) return;
  }
}

}  // namespace

bool is_well_formed(std::string_view bytes) {
  bool good = true;
  walk(bytes, [&good](char32_t, bool formed) { return good = formed; });
  return good;
}

std::string well_formed(std::string_view bytes) {
  if (is_well_formed(bytes)) return std::string(bytes);
  std::string out;
  walk(bytes, [&out](char32_t c, bool) {
    append_utf8(out, c);
    return true;
  });
  return out;
}

}  // namespace recital::text
