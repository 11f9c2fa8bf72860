#include <algorithm>
#include <string_view>
#include <utility>

#include "read/markdown.hpp"
#include "read/markdown_events.hpp"
#include "text/letters.hpp"

namespace recital {
namespace {

constexpr int enough = 2;  // of what a mark proves: 2 alone is enough, 1 is not

constexpr std::string_view escaped_marks = "*_.()[]#-/";

bool is_mark(char c) { return c > ' ' && c < 0x7F && !text::is_ascii_letter_or_digit(c); }

/// Adds up what a mark proves at each place where it stands.
template <class Proof>
int sum_of_places(std::string_view source, char mark, Proof proof) {
  int sum = 0;
  for (auto at = source.find(mark); at != std::string_view::npos && sum < enough; at = source.find(mark, at + 1))
    sum += proof(at);
  return sum;
}

/// Whether the marks of a text may be enough, as their bytes alone tell: of most texts md4c need not be asked.
bool may_be_enough(std::string_view source) {
  const auto has = [&](std::string_view bytes) { return source.find(bytes) != std::string_view::npos; };
  if (has("|") || has("~") || has("](") || has("```")) return true;
  const auto next = [&](std::size_t at) { return at + 1 < source.size() ? source[at + 1] : '\n'; };
  const auto as_emphasis = [&](std::size_t at) {
    constexpr std::string_view blanks = " \t\r\n";
    if (is_mark(next(at)) || blanks.find(next(at)) != std::string_view::npos) return 0;
    return at > 0 && source[at - 1] == source[at] ? enough : 1;
  };
  const auto as_heading = [&](std::size_t at) { return at == 0 || source[at - 1] == '\n' ? 1 : 0; };
  const auto as_escape = [&](std::size_t at) { return escaped_marks.find(next(at)) != std::string_view::npos ? 1 : 0; };
  return sum_of_places(source, '*', as_emphasis) + sum_of_places(source, '_', as_emphasis) +
             sum_of_places(source, '#', as_heading) + sum_of_places(source, '\\', as_escape) >=
         enough;
}

/// Adds up what the marks of a text prove, until that is enough.
class evidence {
 public:
  explicit evidence(std::string_view source) : source_(source) {}

  [[nodiscard]] bool is_enough() const { return found_ >= enough; }

  bool enter(MD_BLOCKTYPE type, const void* detail) {
    const bool is_fenced = type == MD_BLOCK_CODE && static_cast<const MD_BLOCK_CODE_DETAIL*>(detail)->fence_char == '`';
    begins_heading_ = type == MD_BLOCK_H;
    return add(type == MD_BLOCK_TABLE || is_fenced ? enough : 0);
  }

  bool enter(MD_SPANTYPE type, const void* detail) {
    waiting_ = type == MD_SPAN_EM ? 1 : type == MD_SPAN_STRONG || type == MD_SPAN_DEL ? enough : 0;
    return add(type == MD_SPAN_A && leads_somewhere(static_cast<const MD_SPAN_A_DETAIL*>(detail)->href) ? enough : 0);
  }

  bool leave(MD_BLOCKTYPE) { return true; }

  bool leave(MD_SPANTYPE) { return add(std::exchange(within_, 0)); }

  bool text(MD_TEXTTYPE type, std::string_view words) {
    const auto before = before_on_line(source_, words.data());
    const bool is_line = type == MD_TEXT_NORMAL && !words.empty() && !before.empty();
    const int emphasis = std::exchange(waiting_, 0);
    within_ = is_line && is_around_words(before, words) ? emphasis : 0;
    const bool is_heading = std::exchange(begins_heading_, false) && before.starts_with('#') && before.ends_with(' ');
    const bool is_escaped =
        is_line && before.ends_with('\\') && escaped_marks.find(words.front()) != std::string_view::npos;
    return add((is_heading ? 1 : 0) + (is_escaped ? 1 : 0));
  }

 private:
  bool add(int proof) {
    found_ += proof;
    return !is_enough();
  }

  /// Whether a link is written out in its place and leads to a page: brackets and parentheses side by side are no proof,
  /// nor are addresses in angle brackets, which letters have, too.
  [[nodiscard]] bool leads_somewhere(const MD_ATTRIBUTE& address) const {
    const std::string_view to(address.text, address.size);
    const auto before = before_on_line(source_, address.text);
    return (before.ends_with("](") || before.ends_with("](<")) &&
           (to.find("://") != std::string_view::npos || to.starts_with('#') || to.ends_with(".md"));
  }

  /// Asterisks that are marks of notes, and lines to be filled in, stand around other things.
  static bool is_around_words(std::string_view before, std::string_view words) {
    constexpr std::size_t longest_run = 3;
    constexpr std::size_t most_words = 200;  // bytes
    const auto run = before.size() - (before.find_last_not_of(before.back()) + 1);
    return run <= longest_run && words.size() <= most_words && !is_mark(words.front());
  }

  std::string_view source_;
  int found_ = 0;
  int waiting_ = 0;  ///< what the emphasis proves that was opened last, if it stands around words
  int within_ = 0;   ///< what the emphasis proves whose words are read
  bool begins_heading_ = false;
};

/// Whether a line proves it alone.
bool has_certain_line(std::string_view bytes) {
  while (!bytes.empty()) {
    const auto line = bytes.substr(0, bytes.find('\n'));
    if (is_table_rule(line) || !name_of_note(line).empty()) return true;
    bytes.remove_prefix(std::min(line.size() + 1, bytes.size()));
  }
  return false;
}

}  // namespace

bool is_markdown(std::string_view bytes) {
  if (has_certain_line(bytes)) return true;
  if (!may_be_enough(bytes)) return false;
  evidence found(bytes);
  read_events(bytes, found);
  return found.is_enough();
}

}  // namespace recital
