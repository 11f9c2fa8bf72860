#include "catalogue/literal_start.hpp"

#include <cstddef>

namespace recital::entries {
namespace {

constexpr std::string_view special = R"(\^$.|?*+()[]{})";
constexpr std::string_view optional = "?*{";  // what lets the character before it be absent

bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

/// The end of the literal character at `at`; `at` itself where there is none.
std::size_t literal_end(std::string_view pattern, std::size_t at) {
  if (at >= pattern.size() || special.find(pattern[at]) != std::string_view::npos) return at;
  std::size_t end = at + 1;
  while (end < pattern.size() && continues_character(pattern[end])) ++end;
  if (end < pattern.size() && optional.find(pattern[end]) != std::string_view::npos) return at;
  return end;
}

/// Whether the pattern as a whole is a choice, "ab|cd".
bool is_choice(std::string_view pattern) {
  int depth = 0;
  bool in_class = false;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const char c = pattern[i];
    if (c == '\\') {
      ++i;
    } else if (in_class) {
      in_class = c != ']';
    } else if (c == '[') {
      in_class = true;
    } else if (c == '(') {
      ++depth;
    } else if (c == ')') {
      --depth;
    } else if (c == '|' && depth == 0) {
      return true;
    }
  }
  return false;
}

}  // namespace

bool has_literal_start(std::string_view pattern) {
  const std::size_t first = literal_end(pattern, 0);
  if (first == 0 || first == pattern.size()) return false;
  if (pattern[first] == '+') return false;
  return literal_end(pattern, first) > first && !is_choice(pattern);
}

}  // namespace recital::entries
