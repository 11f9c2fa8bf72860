/// \file
/// Text within addresses (RFC 3986).
#pragma once
#include <string>
#include <string_view>

#include "text/letters.hpp"

namespace recital {

/// Appends UTF-8 as part of a path: letters, digits and what else may stand there as it is, also strokes, colons and
/// round brackets; all other bytes as %XX. Texts that differ stay different.
inline void append_address_part(std::string& out, std::string_view utf8,
                                std::string_view plain = "-._~!$&'()*+,;=:@/") {
  constexpr std::string_view digits = "0123456789ABCDEF";
  for (const char c : utf8) {
    if (text::is_ascii_letter_or_digit(c) || plain.find(c) != std::string_view::npos) {
      out += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += '%';
    out += digits[byte >> 4];
    out += digits[byte & 15];
  }
}

/// The same for the value of a query, in which blanks may be a plus and values part at an ampersand.
inline void append_query_value(std::string& out, std::string_view utf8) {
  append_address_part(out, utf8, "-._~!*():@/");
}

}  // namespace recital
