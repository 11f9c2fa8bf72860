/// \file
/// Passing over bytes, and looking for ASCII among them, eight at a time.
#pragma once
#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace recital::text {

/// Eight bytes at once, and what holds for each of them as the top bit of that byte.
struct eight_bytes {
  static constexpr std::uint64_t each = 0x0101010101010101u;
  static constexpr std::uint64_t top_bits = 0x80 * each;
  static_assert(std::endian::native == std::endian::little, "the first byte is the lowest");

  std::uint64_t bytes = 0;

  explicit eight_bytes(const char* s) { std::memcpy(&bytes, s, sizeof bytes); }

  [[nodiscard]] std::uint64_t beyond_ascii() const { return bytes & top_bits; }
  /// `c` is ASCII here and below. The top bits are taken off first, so that no sum carries over into the next byte.
  [[nodiscard]] std::uint64_t below(char c) const {
    return ~((bytes & ~top_bits) + (0x80u - static_cast<unsigned>(c)) * each) & ~bytes & top_bits;
  }
  [[nodiscard]] std::uint64_t equal(char c) const {
    const std::uint64_t differs = (bytes & ~top_bits) ^ static_cast<unsigned>(c) * each;
    return ~(differs + 0x7F * each) & ~bytes & top_bits;
  }
  /// From 0x21 to 0x7E.
  [[nodiscard]] std::uint64_t visible() const { return (below('!') | equal('\x7F') | beyond_ascii()) ^ top_bits; }
};

/// The first place from `at` on where a byte is no ASCII, or the end.
[[nodiscard]] inline std::size_t ascii_end(std::string_view bytes, std::size_t at) {
  for (; at + 8 <= bytes.size(); at += 8) {
    const std::uint64_t beyond = eight_bytes(bytes.data() + at).beyond_ascii();
    if (beyond != 0) return at + static_cast<std::size_t>(std::countr_zero(beyond)) / 8;
  }
  while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80) ++at;
  return at;
}

/// The first place from `at` on where a byte is one of the ASCII characters from `first` to `last`, or the end.
[[nodiscard]] inline std::size_t find_between(std::string_view bytes, std::size_t at, char first, char last) {
  const char behind_last = static_cast<char>(last + 1);
  for (; at + 8 <= bytes.size(); at += 8) {
    const eight_bytes eight(bytes.data() + at);
    const std::uint64_t between = eight.below(behind_last) & ~eight.below(first);
    if (between != 0) return at + static_cast<std::size_t>(std::countr_zero(between)) / 8;
  }
  while (at < bytes.size() && (bytes[at] < first || bytes[at] > last)) ++at;
  return std::min(at, bytes.size());
}

/// The first digit from `at` on, or the end.
[[nodiscard]] inline std::size_t find_digit(std::string_view bytes, std::size_t at) {
  return find_between(bytes, at, '0', '9');
}

/// The first place from `at` on that is neither a visible ASCII character nor a single blank before one, or the end.
[[nodiscard]] inline std::size_t words_end(std::string_view bytes, std::size_t at) {
  const auto is_visible = [&](std::size_t i) { return i < bytes.size() && bytes[i] > ' ' && bytes[i] < 0x7F; };
  while (at + 8 <= bytes.size()) {
    const eight_bytes eight(bytes.data() + at);
    const std::uint64_t visible = eight.visible();
    const std::uint64_t kept = visible | (eight.equal(' ') & visible >> 8);
    const std::uint64_t ends = kept ^ eight_bytes::top_bits;
    at += ends == 0 ? 8 : static_cast<std::size_t>(std::countr_zero(ends)) / 8;
    if (ends == 0) continue;
    // the last of the eight may be a blank whose word is in the next
    if (bytes[at] != ' ' || !is_visible(at + 1)) return at;
    ++at;
  }
  while (is_visible(at) || (at < bytes.size() && bytes[at] == ' ' && is_visible(at + 1))) ++at;
  return at;
}

}  // namespace recital::text
