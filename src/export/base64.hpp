/// \file
/// Bytes in letters (RFC 4648, section 4).
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace recital {

[[nodiscard]] inline std::string base64(std::string_view bytes) {
  constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  out.reserve((bytes.size() + 2) / 3 * 4);
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    const auto byte = [&](std::size_t i) -> std::uint32_t {
      return at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0;
    };
    const std::uint32_t three = byte(0) << 16 | byte(1) << 8 | byte(2);
    out += letters[three >> 18];
    out += letters[three >> 12 & 63];
    out += at + 1 < bytes.size() ? letters[three >> 6 & 63] : '=';
    out += at + 2 < bytes.size() ? letters[three & 63] : '=';
  }
  return out;
}

}  // namespace recital
