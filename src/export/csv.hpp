/// \file
/// Fields and lines of CSV, after RFC 4180.
#pragma once
#include <string>
#include <string_view>

namespace recital::csv {

inline constexpr std::string_view line_end = "\r\n";

/// Appends one field, in quotes where it holds a comma, a quote or a line break.
inline void append_field(std::string& out, std::string_view text) {
  if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
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
