/// \file
/// Lists of strings, and how they are shown in messages.
#pragma once
#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace support {

using strings = std::vector<std::string>;

/// On one line.
inline std::string joined(const strings& parts, std::string_view between = " ") {
  std::string line;
  for (std::size_t i = 0; i < parts.size(); ++i) line.append(i == 0 ? "" : between).append(parts[i]);
  return line;
}

}  // namespace support

namespace doctest {
template <>
struct StringMaker<std::vector<std::string>> {
  static String convert(const std::vector<std::string>& parts) {
    return String(("[" + support::joined(parts, " | ") + "]").c_str());
  }
};
}  // namespace doctest
