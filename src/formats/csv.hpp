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

/// Whether a spreadsheet would compute a field that begins so, or run it. A sign alone computes nothing.
inline bool is_formula(std::string_view text) {
  return text.size() > 1 && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
}

/// Appends one field of text, in quotes where it holds a comma, a quote or a line break. Documents decide what it says,
/// so an apostrophe stands before what would be a formula. The same text gives the same field in every file, so names in
/// one table still match those in another. Numbers are appended without this.
inline void append_field(std::string& out, std::string_view text) {
  const std::string_view guard = is_formula(text) ? "'" : "";
  if (std::ranges::none_of(text, [](char c) { return is_special[static_cast<unsigned char>(c)]; })) {
    out.append(guard).append(text);
    return;
  }
  out.append("\"").append(guard);
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

}  // namespace recital::csv
