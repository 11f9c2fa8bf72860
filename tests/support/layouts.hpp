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

/// Broken at a margin without blank lines; the first line of each paragraph is indented.
inline std::string wrapped_with_indents(const std::vector<std::string>& paragraphs, std::size_t width) {
  std::string text;
  for (const auto& p : paragraphs) {
    text += "      ";
    for (const auto& line : recital::text::wrapped(p, width)) text += line + "\n";
  }
  return text;
}

/// Broken at a margin, with a blank line between paragraphs, and the number of each line before it, as drafts have it.
inline std::string wrapped_with_numbers(const std::vector<std::string>& paragraphs, std::size_t width) {
  std::string text;
  int number = 0;
  for (const auto& p : paragraphs) {
    for (const auto& line : recital::text::wrapped(p, width)) text += std::to_string(++number) + "  " + line + "\n";
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

/// Broken at a margin and into pages, whose feet stand wherever they fall: a job number, the page's number, an address.
inline std::string wrapped_in_pages(const std::vector<std::string>& paragraphs, std::size_t width) {
  constexpr int lines_of_a_page = 30;
  std::string text;
  int lines = 0;
  for (const auto& p : paragraphs) {
    for (const auto& line : recital::text::wrapped(p, width)) {
      text += line + "\n";
      if (++lines % lines_of_a_page != 0) continue;
      const std::string page = std::to_string(lines / lines_of_a_page);
      text += "\n18-06782 " + page + "/40\n\nhttps://example.org/lake/" + page + "\n\n";
    }
    text += "\n";
  }
  return text;
}

}  // namespace support
