#include "grammar/free_spacing.hpp"

#include <algorithm>

namespace recital {
namespace {

/// Where the class ends that begins at `at`: behind its bracket. A bracket that comes first in it is one of its characters.
std::size_t end_of_class(std::string_view pattern, std::size_t at) {
  std::size_t end = at + 1;
  if (pattern.substr(end).starts_with('^')) ++end;
  if (pattern.substr(end).starts_with(']')) ++end;
  while (end < pattern.size() && pattern[end] != ']') end += pattern[end] == '\\' ? 2 : 1;
  return std::min(end + 1, pattern.size());
}

}  // namespace

std::string without_layout(std::string_view pattern) {
  if (!pattern.starts_with(free_spacing_mark)) return std::string(pattern);
  pattern.remove_prefix(free_spacing_mark.size());
  std::string out;
  for (std::size_t at = 0; at < pattern.size();) {
    const char c = pattern[at];
    if (c == '\\') {
      const bool is_blank = pattern.substr(at + 1).starts_with(' ');
      out += is_blank ? " " : pattern.substr(at, 2);
      at += 2;
    } else if (c == '[') {
      const std::size_t end = end_of_class(pattern, at);
      out += pattern.substr(at, end - at);
      at = end;
    } else if (c == '#') {
      at = std::min(pattern.find('\n', at), pattern.size());
    } else {
      if (std::string_view(" \t\r\n").find(c) == std::string_view::npos) out += c;
      ++at;
    }
  }
  return out;
}

}  // namespace recital
