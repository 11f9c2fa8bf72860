#include "text/validate.hpp"

#include <fmt/format.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstring>

#include "text/ascii.hpp"
#include "text/code_point.hpp"

namespace recital::text {
namespace {

constexpr std::size_t largest_document = 0xFFFF'0000;  // offsets are 32 bits wide

/// The offset of the first byte that is not UTF-8, or the size.
std::size_t first_invalid(std::string_view bytes) {
  const auto* s = reinterpret_cast<const std::uint8_t*>(bytes.data());
  const auto size = static_cast<std::int64_t>(bytes.size());
  std::int64_t at = 0;
  while (at < size) {
    at = static_cast<std::int64_t>(ascii_end(bytes, static_cast<std::size_t>(at)));
    while (at < size && s[at] >= 0x80) {
      const std::int64_t begin = at;
      UChar32 c = 0;
      U8_NEXT(s, at, size, c);
      if (c < 0) return static_cast<std::size_t>(begin);
    }
  }
  return bytes.size();
}

place place_of(std::string_view source, std::string_view bytes, std::size_t offset) {
  const auto before = bytes.substr(0, offset);
  const auto line_begin = before.rfind('\n') + 1;  // npos + 1 == 0
  const auto in_line = before.substr(line_begin);
  place where{std::string(source), 1, 1, offset};
  where.line += static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n'));
  where.column += static_cast<std::uint32_t>(
      std::count_if(in_line.begin(), in_line.end(), [](char c) { return !is_inner_byte(c); }));
  return where;
}

}  // namespace

result<void> validate(std::string_view source, std::string_view bytes) {
  const place whole{std::string(source), 0, 0, 0};
  if (bytes.find_first_not_of(" \t\r\n\f\v") == std::string_view::npos) {
    return failure(error_code::empty_input, "the file holds no text", whole);
  }
  if (bytes.size() > largest_document) {
    return failure(error_code::too_large, "larger than 4 GiB, the largest document that is read", whole);
  }
  const bool is_binary = std::memchr(bytes.data(), 0, bytes.size()) != nullptr;
  const std::size_t invalid = first_invalid(bytes);
  if (is_binary) {
    return failure(error_code::not_text, "not a text: it holds zero bytes", whole);
  }
  if (invalid < bytes.size()) {
    const auto byte = static_cast<unsigned>(static_cast<unsigned char>(bytes[invalid]));
    return failure(error_code::invalid_utf8, fmt::format("not valid UTF-8: byte 0x{:02X} at offset {}", byte, invalid),
                   place_of(source, bytes, invalid));
  }
  return {};
}

}  // namespace recital::text
