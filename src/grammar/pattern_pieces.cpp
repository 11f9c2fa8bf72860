#include "grammar/pattern_pieces.hpp"

#include <algorithm>

#include "text/code_point.hpp"
#include "text/letters.hpp"

namespace recital {
namespace {

constexpr std::string_view name_begins = "(?P<";

/// The offset behind the first `end` from `at` on; the end of the text where there is none.
std::size_t behind(std::string_view text, std::size_t at, std::string_view end) {
  const std::size_t found = text.find(end, at);
  return found == std::string_view::npos ? text.size() : found + end.size();
}

std::size_t end_of_escape(std::string_view text, std::size_t at) {
  const std::string_view letter = text.substr(std::min(at + 1, text.size()), 1);
  const bool has_braces = text.substr(std::min(at + 2, text.size())).starts_with('{');
  if (has_braces && (letter == "p" || letter == "P" || letter == "x")) return behind(text, at, "}");
  return std::min(at + 2, text.size());
}

/// Of a set in square brackets.
std::size_t end_of_set(std::string_view text, std::size_t at) {
  ++at;
  if (text.substr(at).starts_with('^')) ++at;
  if (text.substr(at).starts_with(']')) ++at;
  while (at < text.size() && text[at] != ']') {
    at = text[at] == '\\'                    ? end_of_escape(text, at)
         : text.substr(at).starts_with("[:") ? behind(text, at, ":]")
                                             : at + 1;
  }
  return std::min(at + 1, text.size());
}

std::size_t end_of_group(std::string_view text, std::size_t at) {
  int depth = 0;
  while (at < text.size()) {
    const char c = text[at];
    if (c == '\\') {
      at = end_of_escape(text, at);
    } else if (c == '[') {
      at = end_of_set(text, at);
    } else {
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      ++at;
      if (depth == 0) return at;
    }
  }
  return at;
}

/// Of a character, a set or a group, without what says how often it stands there.
std::size_t end_of_atom(std::string_view text, std::size_t at) {
  switch (text[at]) {
    case '\\': return end_of_escape(text, at);
    case '[': return end_of_set(text, at);
    case '(': return end_of_group(text, at);
    default: return std::min(at + text::width_of(static_cast<unsigned char>(text[at])), text.size());
  }
}

/// Behind "?", "*", "+", "{2,5}" and the "?" that may follow it.
std::size_t end_of_count(std::string_view text, std::size_t at) {
  if (at == text.size()) return at;
  if (text[at] == '{' && at + 1 < text.size() && text::is_digit(text[at + 1])) at = behind(text, at, "}");
  else if (std::string_view("?*+").find(text[at]) != std::string_view::npos) ++at;
  else return at;
  return text.substr(at).starts_with('?') ? at + 1 : at;
}

}  // namespace

bool has_groups(std::string_view pattern) { return pattern.find(name_begins) != std::string_view::npos; }

bool can_be_taken_apart(std::string_view pattern) {
  if (pattern.find("\\Q") != std::string_view::npos) return false;
  for (std::size_t at = pattern.find("(?"); at != std::string_view::npos; at = pattern.find("(?", at + 2)) {
    std::size_t end = at + 2;
    while (end < pattern.size() && (text::is_ascii_letter(pattern[end]) || pattern[end] == '-')) ++end;
    if (end > at + 2 && pattern.substr(end).starts_with(')')) return false;  // "(?i)"
  }
  return true;
}

std::vector<std::string_view> branches_of(std::string_view pattern) {
  std::vector<std::string_view> branches;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < pattern.size();) {
    if (pattern[at] == '|') {
      branches.push_back(pattern.substr(begin, at - begin));
      begin = ++at;
    } else {
      at = end_of_atom(pattern, at);
    }
  }
  branches.push_back(pattern.substr(begin));
  return branches;
}

std::vector<std::string_view> pieces_of(std::string_view branch) {
  std::vector<std::string_view> pieces;
  std::size_t plain = 0;  // where what has no group begins
  for (std::size_t at = 0; at < branch.size();) {
    const std::size_t end = end_of_count(branch, end_of_atom(branch, at));
    if (has_groups(branch.substr(at, end - at))) {
      if (at > plain) pieces.push_back(branch.substr(plain, at - plain));
      pieces.push_back(branch.substr(at, end - at));
      plain = end;
    }
    at = end;
  }
  if (branch.size() > plain) pieces.push_back(branch.substr(plain));
  return pieces;
}

std::optional<group_piece> as_group(std::string_view piece) {
  if (piece.empty() || piece.front() != '(' || end_of_group(piece, 0) != piece.size()) return std::nullopt;
  constexpr std::string_view plain_begins = "(?:";
  if (piece.starts_with(plain_begins)) {
    return group_piece{{}, piece.substr(plain_begins.size(), piece.size() - plain_begins.size() - 1)};
  }
  if (!piece.starts_with(name_begins)) return std::nullopt;
  const std::size_t name_ends = piece.find('>');
  if (name_ends == std::string_view::npos) return std::nullopt;
  const std::size_t begin = name_ends + 1;
  return group_piece{piece.substr(name_begins.size(), name_ends - name_begins.size()),
                     piece.substr(begin, piece.size() - begin - 1)};
}

std::optional<std::string_view> optional_body(std::string_view piece) {
  const std::size_t end = piece.empty() ? 0 : end_of_atom(piece, 0);
  return piece.substr(end) == "?" ? std::optional(piece.substr(0, end)) : std::nullopt;
}

}  // namespace recital
