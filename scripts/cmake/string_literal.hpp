/// \file
/// Bytes as C++ writes them.
#pragma once
#include <fmt/format.h>

#include <string>
#include <string_view>

/// The inside of a string literal. Octal escapes have three digits, so what follows never joins them.
inline std::string string_literal(std::string_view bytes) {
  std::string out;
  for (const char each : bytes) {
    const auto byte = static_cast<unsigned char>(each);
    if (byte < 0x20 || each == '"' || each == '\\' || each == '?') out += fmt::format("\\{:03o}", byte);
    else out += each;
  }
  return out;
}
