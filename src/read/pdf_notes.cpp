#include "read/pdf_notes.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "text/letters.hpp"

namespace recital::pdf {
namespace {

constexpr std::size_t shortest_rule = 5;
constexpr float smaller = 0.93F;

using text::is_digit;

bool is_rule(const line& l) {
  return l.words.size() >= shortest_rule && l.words.find_first_not_of("_ ") == std::string::npos;
}

/// The number or the asterisks that the words of a line begin with, and a blank behind them; asterisks need none.
std::string_view mark_before(std::string_view words) {
  std::size_t end = 0;
  while (end < words.size() && end < 4 && (is_digit(words[end]) || words[end] == '*')) ++end;
  if (end == 0 || end + 1 >= words.size() || (words[end] != ' ' && words[0] != '*')) return {};
  return words.substr(0, end);
}

/// What makes the beginning of a line the mark of a note.
class note_marks {
 public:
  /// Those on the lines of a page.
  explicit note_marks(const sheet& from) {
    for (const line& l : from.lines) {
      for (const piece& p : l.pieces) {
        if (p.is_raised) borne_.push_back(p.text);
      }
    }
  }

  /// Below a rule numbers are marks in any case; else where the text bears them.
  void count_all() { all_ = true; }

  [[nodiscard]] bool begins_note(const line& l) const { return begins_raised(l) || !plain_mark_of(l).empty(); }

  /// Takes it from the line; "" where there is none.
  [[nodiscard]] std::string take_from(line& l) const {
    std::string mark;
    if (l.begins_raised()) {
      mark = l.pieces.front().text;
      l.pieces.erase(l.pieces.begin());
    } else {
      mark = plain_mark_of(l);
      l.pieces.front().text.erase(0, mark.size());
      l.words.erase(0, mark.size());
    }
    std::erase_if(mark, [](char c) { return c == '(' || c == ')' || c == ',' || c == ' '; });
    return mark;
  }

 private:
  static bool begins_raised(const line& l) { return l.begins_raised() && l.pieces.size() > 1; }

  [[nodiscard]] std::string_view plain_mark_of(const line& l) const {
    if (l.begins_raised()) return {};
    const auto mark = mark_before(l.pieces.front().text);
    return all_ || std::find(borne_.begin(), borne_.end(), mark) != borne_.end() ? mark : std::string_view();
  }

  std::vector<std::string> borne_;
  bool all_ = false;
};

/// Where the notes of a page begin; the end where it has none.
std::vector<line>::iterator notes_of(sheet& from, float size, note_marks& marks) {
  auto& lines = from.lines;
  const auto is_small = [&](const line& l) { return l.size < size * smaller; };
  const auto rule = std::find_if(lines.begin(), lines.end(), is_rule);
  if (rule != lines.end()) {
    const auto after = std::next(rule);
    const bool parts_notes = after != lines.end() && (is_small(*after) || after->begins_raised());
    if (parts_notes) marks.count_all();
    return parts_notes ? rule : lines.end();
  }
  auto first = lines.end();
  while (first != lines.begin() && is_small(*std::prev(first))) --first;
  return std::find_if(first, lines.end(), [&](const line& l) { return marks.begins_note(l); });
}

}  // namespace

std::vector<note> take_notes(sheet& from, float size) {
  note_marks marks(from);
  const auto begin = notes_of(from, size, marks);
  std::vector<note> notes;
  for (auto l = begin; l != from.lines.end(); ++l) {
    if (is_rule(*l)) continue;
    std::string mark = marks.take_from(*l);
    if (!mark.empty() || notes.empty()) notes.push_back({std::move(mark), {}});
    if (!l->pieces.empty()) notes.back().lines.push_back(std::move(*l));
  }
  from.lines.erase(begin, from.lines.end());
  // a rule that parts no notes is none of the text
  std::erase_if(from.lines, is_rule);
  return notes;
}

}  // namespace recital::pdf
