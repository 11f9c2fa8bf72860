/// \file
/// One text, laid out in the ways in which files hold texts.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "text/wrapped.hpp"

namespace support {

/// One paragraph a line.
inline std::string one_a_line(const std::vector<std::string>& paragraphs) {
  std::string text;
  for (const auto& p : paragraphs) text += p + "\n";
  return text;
}

/// Broken at a margin, with a blank line between paragraphs.
inline std::string wrapped_with_blanks_between(const std::vector<std::string>& paragraphs, std::size_t width) {
  std::string text;
  for (const auto& p : paragraphs) {
    for (const auto& line : recital::text::wrapped(p, width)) text += line + "\n";
    text += "\n";
  }
  return text;
}

/// Broken at a margin, with a blank line behind every line; what ends a paragraph has a blank behind it.
inline std::string wrapped_with_blanks_everywhere(const std::vector<std::string>& paragraphs, std::size_t width) {
  std::string text;
  for (const auto& p : paragraphs) {
    for (const auto& line : recital::text::wrapped(p, width)) text += line + "\n\n";
    text.insert(text.size() - 2, " ");
  }
  return text;
}

}  // namespace support
