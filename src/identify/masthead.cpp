#include "identify/masthead.hpp"

#include <algorithm>

#include "identify/heading_date.hpp"
#include "text/code_point.hpp"
#include "text/letters.hpp"

namespace recital::identify {
namespace {

using cite::mention;
using cite::mention_kind;

constexpr std::u32string_view marks = U" ,;:.()]*|_-–—•·،，；：؛、。";

/// Whether a word ends between these two bytes.
bool ends_word(char last, char next) {
  return !text::is_ascii_letter_or_digit(last) || !text::is_ascii_letter_or_digit(next);
}

/// Goes through the parts of one line.
class part_reader {
 public:
  part_reader(const paragraph& line, std::span<const mention> mentions, const evidence& from)
      : from_(from),
        mentions_(mentions),
        begin_(line.text.begin),
        words_(std::string_view(from.document.text).substr(line.text.begin, line.text.size())) {}

  [[nodiscard]] masthead_line read() {
    skip_marks();
    while (at_ < words_.size() && (take_mention() || take_words())) {
      skip_marks();
      made_.end = at_;
    }
    // the mark of a note may stand behind it
    made_.is_whole = made_.end > 0 && words_.size() - at_ <= 2 &&
                     words_.find_first_not_of("0123456789", at_) == std::string_view::npos;
    return made_;
  }

 private:
  /// Passes over marks, and over what stands in square brackets: remarks, the symbol of a draft.
  void skip_marks() {
    while (at_ < words_.size()) {
      if (words_[at_] == '[') {
        const auto close = words_.find(']', at_);
        at_ = close == std::string_view::npos ? words_.size() : close + 1;
      } else if (marks.find(text::code_point_at(words_, at_)) != std::u32string_view::npos) {
        is_bracketed_ = words_[at_] == '(' || (is_bracketed_ && words_[at_] != ')');
        at_ += text::width_of(static_cast<unsigned char>(words_[at_]));
      } else {
        return;
      }
    }
  }

  /// The longest mention that begins here and may be a part.
  [[nodiscard]] const mention* mention_here() const {
    const mention* longest = nullptr;
    for (const mention& m : mentions_) {
      const bool may_be_part = m.kind == mention_kind::symbol || m.kind == mention_kind::body ||
                               m.kind == mention_kind::place ||
                               (m.kind == mention_kind::numbered && m.member_count == 1 && made_.number == nullptr);
      if (!may_be_part || m.where.begin != begin_ + at_) continue;
      if (longest == nullptr || m.where.end > longest->where.end) longest = &m;
    }
    return longest;
  }

  bool take_mention() {
    const mention* m = mention_here();
    if (m == nullptr) return false;
    if (m->kind == mention_kind::symbol && !is_bracketed_ && made_.symbol == nullptr) made_.symbol = m;
    if (m->kind == mention_kind::numbered) note_number(*m);  // a second one makes it a list
    if (m->kind == mention_kind::body) note_body(*m);
    at_ = m->where.end - begin_;
    return true;
  }

  void note_number(const mention& m) {
    made_.number = &m;
    for (const mention& within : mentions_) {
      if (within.kind == mention_kind::body && m.where.contains(within.where)) note_body(within);
    }
  }

  void note_body(const mention& m) {
    const auto& meanings = from_.names.entry(m.phrase).meanings;
    if (made_.by == nullptr && meanings.size() == 1) made_.by = meanings.front().body;
  }

  bool take_words() {
    const auto rest = words_.substr(at_);
    captures found;
    if (from_.links.date_begins.match(rest, found) && is_word(found.whole)) {
      if (made_.date.year == 0) made_.date = date_of(found, from_);
      return take(found.whole);
    }
    if (at_ == 0 && from_.links.own_number.match(rest, found)) {
      made_.has_number = true;
      return take(found.whole);
    }
    const title_patterns& block = from_.title_block;
    for (const pattern* only_here : {&block.distribution, &block.original_begins}) {
      if (!only_here->match(rest, found) || !is_word(found.whole)) continue;
      made_.is_marked = true;
      return take(found.whole);
    }
    if (block.publisher.match(rest, found) && is_word(found.whole)) {
      made_.has_publisher = true;
      return take(found.whole);
    }
    for (const pattern* part : {&block.masthead, &block.session_begins, &block.agenda_item_begins}) {
      if (part->match(rest, found) && is_word(found.whole)) return take(found.whole);
    }
    return false;
  }

  bool take(std::string_view part) {
    at_ += part.size();
    return true;
  }

  [[nodiscard]] bool is_word(std::string_view part) const {
    const std::size_t end = at_ + part.size();
    return !part.empty() && (end == words_.size() || ends_word(part.back(), words_[end]));
  }

  const evidence& from_;
  std::span<const mention> mentions_;
  std::uint32_t begin_;
  std::string_view words_;
  masthead_line made_;
  std::size_t at_ = 0;
  bool is_bracketed_ = false;
};

}  // namespace

masthead_line read_masthead(const paragraph& line, std::span<const mention> mentions, const evidence& from) {
  return part_reader(line, mentions, from).read();
}

}  // namespace recital::identify
