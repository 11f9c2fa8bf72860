#include "read/pdf_notes.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace recital::pdf {
namespace {

constexpr std::size_t shortest_rule = 5;
constexpr float smaller = 0.93F;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_rule(const line& l) {
  return l.words.size() >= shortest_rule && l.words.find_first_not_of("_ ") == std::string::npos;
}

/// Takes the mark of a note from the beginning of a line: what is raised; below a rule asterisks, and numbers, too.
std::string take_mark(line& l, bool below_rule) {
  std::string mark;
  if (l.begins_raised()) {
    mark = l.pieces.front().text;
    l.pieces.erase(l.pieces.begin());
  } else if (below_rule) {
    std::string& words = l.pieces.front().text;
    std::size_t end = 0;
    while (end < words.size() && end < 4 && (is_digit(words[end]) || words[end] == '*')) ++end;
    if (end == 0 || end + 1 >= words.size() || (words[end] != ' ' && words[0] != '*')) return {};
    mark = words.substr(0, end);
    words.erase(0, end);
    l.words.erase(0, end);
  }
  std::erase_if(mark, [](char c) { return c == '(' || c == ')' || c == ',' || c == ' '; });
  return mark;
}

/// Where the notes of a page begin; the end where it has none.
std::vector<line>::iterator notes_of(sheet& from, float size, bool& below_rule) {
  auto& lines = from.lines;
  const auto is_small = [&](const line& l) { return l.size < size * smaller; };
  const auto rule = std::find_if(lines.begin(), lines.end(), is_rule);
  if (rule != lines.end()) {
    const auto after = std::next(rule);
    below_rule = after != lines.end() && (is_small(*after) || after->begins_raised());
    return below_rule ? rule : lines.end();
  }
  auto first = lines.end();
  while (first != lines.begin() && is_small(*std::prev(first))) --first;
  return std::find_if(first, lines.end(), [](const line& l) { return l.begins_raised() && l.pieces.size() > 1; });
}

}  // namespace

std::vector<note> take_notes(sheet& from, float size) {
  bool below_rule = false;
  const auto begin = notes_of(from, size, below_rule);
  std::vector<note> notes;
  for (auto l = begin; l != from.lines.end(); ++l) {
    if (is_rule(*l)) continue;
    std::string mark = take_mark(*l, below_rule);
    if (!mark.empty() || notes.empty()) notes.push_back({std::move(mark), {}});
    if (!l->pieces.empty()) notes.back().lines.push_back(std::move(*l));
  }
  from.lines.erase(begin, from.lines.end());
  // a rule that parts no notes is none of the text
  std::erase_if(from.lines, is_rule);
  return notes;
}

}  // namespace recital::pdf
