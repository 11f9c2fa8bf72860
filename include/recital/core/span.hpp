/// \file
/// Half-open ranges of bytes.
#pragma once
#include <cstddef>
#include <cstdint>

namespace recital {

/// The bytes [begin, end) of some buffer; which buffer is said where a span is handed out.
/// Offsets count bytes from 0, never code points, and are 32 bits wide: no buffer is larger than 4 GiB. An empty span
/// has begin == end; begin is never greater.
///
///     std::string_view words = bytes.substr(found.source.begin, found.source.size());
struct span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  [[nodiscard]] constexpr std::uint32_t size() const { return end - begin; }
  [[nodiscard]] constexpr bool empty() const { return begin == end; }
  [[nodiscard]] constexpr bool contains(span other) const { return begin <= other.begin && other.end <= end; }
  [[nodiscard]] constexpr bool overlaps(span other) const { return begin < other.end && other.begin < end; }
  friend constexpr bool operator==(span, span) = default;
};

/// The smallest span that holds both.
[[nodiscard]] constexpr span hull(span a, span b) {
  return {a.begin < b.begin ? a.begin : b.begin, a.end > b.end ? a.end : b.end};
}

}  // namespace recital
