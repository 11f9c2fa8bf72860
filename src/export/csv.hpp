/// \file
/// Fields and lines of CSV, after RFC 4180.
#pragma once
#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace recital::csv {

inline constexpr std::string_view line_end = "\r\n";

/// What makes quotes necessary. A look into a table is several times faster than a search for each of the four.
inline constexpr std::array<bool, 256> is_special = [] {
  std::array<bool, 256> table{};
  for (const char c : {',', '"', '\r', '\n'}) table[static_cast<unsigned char>(c)] = true;
  return table;
}();

/// Appends one field, in quotes where it holds a comma, a quote or a line break.
inline void append_field(std::string& out, std::string_view text) {
  if (std::ranges::none_of(text, [](char c) { return is_special[static_cast<unsigned char>(c)]; })) {
    out.append(text);
    return;
  }
  out += '"';
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

}  // namespace recital::csv
