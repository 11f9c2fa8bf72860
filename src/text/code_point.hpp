/// \file
/// Stepping over UTF-8 that is known to be valid.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace recital::text {

/// Bytes of the code point whose first byte this is.
[[nodiscard]] constexpr std::size_t width_of(unsigned char lead) {
  return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

/// Whether the byte goes on with a code point that another began.
[[nodiscard]] constexpr bool is_inner_byte(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

/// The first place from `at` on that lies between code points, or the end.
[[nodiscard]] constexpr std::size_t aligned(std::string_view s, std::size_t at) {
  while (at < s.size() && is_inner_byte(s[at])) ++at;
  return at;
}

/// Where the code point begins that ends at `at`, which is no less than 1.
[[nodiscard]] constexpr std::size_t one_back(std::string_view s, std::size_t at) {
  do --at;
  while (at > 0 && is_inner_byte(s[at]));
  return at;
}

/// The code point at `at`; `at` is the offset of a first byte within `s`.
[[nodiscard]] constexpr char32_t code_point_at(std::string_view s, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(s[at + i]); };
  switch (width_of(byte(0))) {
    case 1: return byte(0);
    case 2: return ((byte(0) & 0x1Fu) << 6) | (byte(1) & 0x3Fu);
    case 3: return ((byte(0) & 0x0Fu) << 12) | ((byte(1) & 0x3Fu) << 6) | (byte(2) & 0x3Fu);
    default:
      return ((byte(0) & 0x07u) << 18) | ((byte(1) & 0x3Fu) << 12) | ((byte(2) & 0x3Fu) << 6) | (byte(3) & 0x3Fu);
  }
}

/// The last code point of a text, 0 where it is empty.
[[nodiscard]] constexpr char32_t last_code_point(std::string_view s) {
  return s.empty() ? 0 : code_point_at(s, one_back(s, s.size()));
}

/// The text without its last code point.
[[nodiscard]] constexpr std::string_view without_last(std::string_view s) {
  return s.empty() ? s : s.substr(0, one_back(s, s.size()));
}

/// A superscript digit: marks of notes are made of them.
[[nodiscard]] constexpr bool is_raised_digit(char32_t c) {
  return c == 0xB9 || c == 0xB2 || c == 0xB3 || c == 0x2070 || (c >= 0x2074 && c <= 0x2079);
}

/// Appends a code point as UTF-8.
inline void append_utf8(std::string& out, char32_t c) {
  const auto put = [&out](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xC0 | (c >> 6)), put(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    put(0xE0 | (c >> 12)), put(0x80 | ((c >> 6) & 0x3F)), put(0x80 | (c & 0x3F));
  } else {
    put(0xF0 | (c >> 18)), put(0x80 | ((c >> 12) & 0x3F)), put(0x80 | ((c >> 6) & 0x3F)), put(0x80 | (c & 0x3F));
  }
}

}  // namespace recital::text
