#include "text/layout.hpp"

#include <algorithm>
#include <array>

#include "text/code_point.hpp"
#include "text/contents.hpp"
#include "text/furniture.hpp"
#include "text/letters.hpp"
#include "text/note_head.hpp"
#include "text/one_spelling.hpp"
#include "text/own_articles.hpp"
#include "text/print_form.hpp"

namespace recital::text {
namespace {

bool is_rule(std::string_view s) { return s.size() >= 5 && s.find_first_not_of("_-–—* ") == std::string_view::npos; }

bool ends_with_stop(std::string_view tail) {
  while (tail.size() > 1 && (tail.back() == ']' || tail.back() == ')') && tail[tail.size() - 2] == '.')
    tail.remove_suffix(1);  // "[The editor's note.]"
  const char32_t c = last_code_point(tail);
  return c == '.' || c == 0x3002;
}

/// A symbol that goes on: nothing ends with a stroke but the mark of a note, "2/".
bool ends_inside_symbol(std::string_view tail) {
  if (!tail.ends_with('/')) return false;
  const auto word = tail.substr(tail.rfind(' ') + 1);                         // npos + 1 == 0
  const bool is_mark_of_note = ends_sentence(tail) || ends_with_comma(tail);  // "rights,1/"
  return word.find_first_not_of("0123456789/") != std::string_view::npos && !is_mark_of_note;
}

/// "LAKE/2031/2 Report": a symbol and words behind it.
bool leads_with_symbol(std::string_view line) {
  const auto word = line.substr(0, line.find(' '));
  return word.size() < line.size() && is_capital_ascii(word.front()) && word.find('/') != std::string_view::npos &&
         is_digit(word.back()) && std::ranges::none_of(word, is_small_ascii);
}

/// A bracket or a title mark of East Asia that opens at the end of a line: a link has broken what it holds.
bool ends_with_title_mark(std::string_view tail) {
  const char32_t c = last_code_point(tail);
  return c == U'《' || c == U'〈' || c == U'「' || c == U'『' || c == U'【' || c == U'（';
}

/// "NPT/CONF.2020/PC.II/WP.37", "CD/1299", "GC(60)/RES/11": a line that is nothing but a symbol.
bool is_symbol_line(std::string_view s) {
  constexpr std::string_view inner = "/.()-";
  const auto stroke = s.find('/');
  if (stroke == std::string_view::npos || stroke == 0 || s.back() == '/' || !is_capital_ascii(s.front())) return false;
  const auto is_inner = [&](char c) { return is_ascii_letter_or_digit(c) || inner.find(c) != std::string_view::npos; };
  const auto blank = s.find(' ');
  const auto first = s.substr(0, blank);
  const bool has_volume = blank == std::string_view::npos || (s[blank + 1] == '(' && s.back() == ')');
  return has_volume && stroke < first.size() && std::ranges::all_of(first, is_inner) &&
         std::ranges::none_of(s.substr(0, stroke), is_small_ascii) && std::ranges::any_of(first, is_digit);
}

/// "Expressing concern", but not "Working Group": a capital, and a small letter in the second word.
bool is_no_name(std::string_view head) {
  const auto blank = head.find(' ');
  return begins_capital(head) && blank != std::string_view::npos && begins_lower_case(head.substr(blank + 1));
}

/// Puts pieces together, one after the other: lines, or the parts that a file has.
class composer {
 public:
  composer(const std::vector<line>& lines, std::string_view source, const layout_words& words)
      : lines_(lines), source_(source), words_(words) {
    marks_.reserve(lines.size());
    blocks_.reserve(lines.size());
    for (std::uint32_t i = 0; i < lines.size(); ++i) marks_.push_back(read_line_mark(text(i), words.marks));
    articles_ = find_own_articles(marks_);
  }

  std::vector<block> compose() {
    form_ = recognise_print(lines_, source_);
    const auto furniture = find_furniture(lines_, source_, form_.wrapped);
    const auto contents = find_contents(lines_, source_, words_);
    has_bare_numbers_ = counts_by_bare_numbers();
    has_capitals_ = counts_by_capitals();
    note_rows_ = find_note_rows();
    for (std::uint32_t i = 0; i < lines_.size(); ++i) {
      if (furniture[i]) {
        interrupted_ = true;
      } else if (is_rule(text(i))) {
        in_notes_ = true;
      } else if (contents[i]) {
        open(i, paragraph_kind::heading, 0);
        blocks_.back().is_contents = true;
      } else {
        take(i);
        note_marks_.remember(text(i));
        interrupted_ = false;
      }
    }
    return std::move(blocks_);
  }

  std::vector<block> compose(const std::vector<printed_part>& parts) {
    std::uint32_t next = 0;
    for (const printed_part& part : parts) {
      while (next < lines_.size() && lines_[next].bytes.begin < part.bytes.begin) ++next;
      const std::uint32_t first = next;
      while (next < lines_.size() && lines_[next].bytes.end <= part.bytes.end) ++next;
      if (first == next) continue;
      take(part, first);
      for (std::uint32_t i = first + 1; i < next; ++i) blocks_[current_].lines.push_back(i);
    }
    return std::move(blocks_);
  }

 private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);
  static constexpr std::uint32_t widest_enacting_line = 60;
  static constexpr std::uint32_t widest_heading = 60;
  static constexpr std::uint32_t narrowest_line = 40;  ///< of running text; shorter ones are rows of a list

  /// Whether the lines that hold a number alone count paragraphs: all of them count on from one, and words follow each.
  [[nodiscard]] bool counts_by_bare_numbers() const {
    int last = 0;
    for (std::uint32_t i = 0; i + 1 < lines_.size(); ++i) {
      if (text(i).find_first_not_of("0123456789") != std::string_view::npos) continue;
      const bool is_next = text(i) == std::to_string(last + 1);
      if (!is_next || lines_[i + 1].after_blank || begins_lower_case(text(i + 1))) return false;
      ++last;
    }
    return last > 1;
  }

  /// Whether "A. ", "B. " and so on count paragraphs, as in resolutions of 1948: sentences, and nothing else is counted.
  /// Elsewhere they lead headings.
  [[nodiscard]] bool counts_by_capitals() const {
    constexpr int fewest = 3;
    int last = 0;
    for (std::uint32_t i = 0; i < lines_.size(); ++i) {
      if (marks_[i].series == mark_series::number) return false;
      if (marks_[i].series != mark_series::capital) continue;
      if (marks_[i].value != last + 1 || !lines_[i].after_blank || !reads_as_text(i)) return false;
      ++last;
    }
    return last >= fewest;
  }

  /// Lines that are notes of a page: three and more, one a line, that a number without a stop counts.
  [[nodiscard]] std::vector<bool> find_note_rows() const {
    constexpr std::uint32_t fewest = 3;
    std::vector<bool> rows(lines_.size());
    std::uint32_t end = 0;
    for (std::uint32_t i = 0; i < lines_.size() && !form_.wrapped; i = std::max(end, i + 1)) {
      int last = 0;
      for (end = i; end < lines_.size(); ++end) {
        const note_head note = read_note_head(text(end));
        const bool is_next = note.value > 0 && (last == 0 || note.value == last + 1);
        const bool counts_paragraph = marks_[end].series == mark_series::number;  // "1/" in Arabic
        if (!is_next || note.is_sure || note.is_bracketed || counts_paragraph || !ends_with_stop(text(end))) break;
        last = note.value;
      }
      if (end - i >= fewest) std::fill(rows.begin() + i, rows.begin() + end, true);
    }
    return rows;
  }

  [[nodiscard]] std::string_view text(std::uint32_t i) const {
    return source_.substr(lines_[i].bytes.begin, lines_[i].bytes.size());
  }
  [[nodiscard]] std::string_view last_text(std::size_t index) const { return text(blocks_[index].lines.back()); }
  [[nodiscard]] bool is_note(std::size_t index) const { return blocks_[index].kind == paragraph_kind::footnote; }
  [[nodiscard]] bool is_numbered(std::size_t index) const {
    return index != none && blocks_[index].kind == paragraph_kind::numbered;
  }

  // --- lines -----------------------------------------------------------------------------------------------------

  void take(std::uint32_t i) {
    mark_ = mark_at(i);
    const auto note = read_note_head(text(i));
    if (note.bytes > 0 && mark_.series != mark_series::article && begins_note(note, i)) {
      open_note(i, note.bytes, note.label);
      last_note_ = std::max(last_note_, note.value);
    } else if (mark_.series == mark_series::number && begins_end_note(i)) {
      open_note(i, mark_.bytes, mark_.label);
      last_note_ = mark_.value;
    } else if (counts(mark_.series) && counts_here(i)) {
      open_numbered(i);
    } else if (const std::size_t home = paragraph_of(i); home != none) {
      if (is_item(blocks_[home], last_text(home), i)) blocks_[home].item = mark_;
      blocks_[home].lines.push_back(i);
      current_ = home;
    } else {
      in_notes_ = false;
      open_unnumbered(i);
    }
  }

  /// An article that is none of the text's own is no mark, nor is a capital that leads a heading.
  [[nodiscard]] line_mark mark_at(std::uint32_t i) const {
    const bool is_anothers = marks_[i].series == mark_series::article && !articles_[i];
    const bool leads_heading = marks_[i].series == mark_series::capital && !has_capitals_;
    return is_anothers || leads_heading || is_star_of_note(i) ? line_mark{} : marks_[i];
  }

  /// A star marks a note, but before a recital, where it is a bullet.
  [[nodiscard]] bool is_star_of_note(std::uint32_t i) const {
    return marks_[i].series == mark_series::bullet && text(i).front() == '*' && !is_star_of_recital(i);
  }
  [[nodiscard]] bool is_star_of_recital(std::uint32_t i) const {
    return text(i).starts_with("* ") && opens_recital(text(i).substr(2), words_);
  }

  void open(std::uint32_t i, paragraph_kind kind, std::uint32_t number_bytes) {
    blocks_.push_back({kind, {}, number_bytes, {i}, mark_, {}, false, false, false});
    current_ = blocks_.size() - 1;
    if (kind != paragraph_kind::footnote) body_ = current_;
  }

  void open_note(std::uint32_t i, std::uint32_t mark_bytes, std::string label) {
    open(i, paragraph_kind::footnote, mark_bytes);
    blocks_.back().label = std::move(label);
  }

  void open_numbered(std::uint32_t i) {
    last_of(mark_.series) = mark_.value;
    in_notes_ = false;
    open(i, paragraph_kind::numbered, mark_.bytes);
    blocks_.back().label = mark_.label;
    if (mark_.series == mark_series::article) article_ = current_;
  }

  void open_unnumbered(std::uint32_t i) {
    const bool is_recital = mark_.series == mark_series::preambular || opens_recital_at(i);
    open(i, paragraph_kind::unnumbered, 0);
    blocks_.back().is_recital = is_recital;
  }

  int& last_of(mark_series series) { return last_[static_cast<std::size_t>(series)]; }
  [[nodiscard]] int last_of(mark_series series) const { return last_[static_cast<std::size_t>(series)]; }

  // --- notes -----------------------------------------------------------------------------------------------------

  /// A number without a stop begins a note below a rule at a page's foot; elsewhere where it stands behind a word
  /// before, and the notes are in order.
  [[nodiscard]] bool begins_note(const note_head& note, std::uint32_t i) const {
    if (note.is_sure) return text(i).front() != '*' || (closed_before(i) && !is_star_of_recital(i));
    if (note.is_circled) return note.value == last_note_ + 1 && note_marks_.has_circled(note.value) && closed_before(i);
    if (in_notes_ || (!note_rows_.empty() && note_rows_[i])) return true;
    if (note.value <= last_note_) return false;
    const auto words = text(i).substr(note.bytes);
    const bool stands_apart = lines_[i].after_blank || (current_ != none && is_note(current_));
    if (!stands_apart || begins_lower_case(words) || is_digit(words.front())) return false;
    if (note.is_bracketed) return note_marks_.has_bracketed(note.value) && last_of(mark_series::bracket) == 0;
    return form_.grouped && note.value > 0 && note_marks_.has(note.value);
  }

  /// "1. See the report" behind a text that counts no paragraphs, but has marks of notes.
  [[nodiscard]] bool begins_end_note(std::uint32_t i) const {
    if (last_of(mark_series::number) > 0 || body_ == none || !note_marks_.has_glued(mark_.value)) return false;
    const bool is_next = mark_.value == last_note_ + 1 && closed_before(i);
    return is_next && (mark_.value > 1 || note_marks_.has_glued(2));
  }

  [[nodiscard]] bool closed_before(std::uint32_t i) const {
    return blocks_.empty() || ends_sentence(last_text(current_)) || lines_[i].after_blank;
  }

  // --- numbers ---------------------------------------------------------------------------------------------------

  /// Whether the next number that counts is one more than that of line `i`: an excerpt need not begin with one.
  [[nodiscard]] bool leads_next(std::uint32_t i) const {
    const auto is_number = [](const line_mark& mark) { return mark.series == mark_series::number; };
    const auto next = std::find_if(marks_.begin() + i + 1, marks_.end(), is_number);
    return next != marks_.end() && next->value == marks_[i].value + 1;
  }

  /// Whether the mark of line `i` counts a paragraph, and none of its items.
  [[nodiscard]] bool counts_here(std::uint32_t i) const {
    if (mark_.series == mark_series::article) return true;
    if (is_enclosed()) return false;
    if (mark_.series == mark_series::number) return continues_series(i);
    if (mark_.series == mark_series::bare) return has_bare_numbers_ && is_closed(i);
    if (mark_.series == mark_series::capital) return is_closed(i);
    if (!is_closed(i)) return false;
    const int last = last_of(mark_.series);
    if (mark_.series == mark_series::decimal)
      return !begins_lower_case(text(i).substr(mark_.bytes)) && reads_as_text(i);
    if (mark_.is_alone ? !lines_[i].after_blank : !reads_as_text(i)) return false;
    const bool is_sure = mark_.series == mark_series::han || mark_.series == mark_series::word;
    return (mark_.value == 1 || mark_.value == last + 1 || (last == 0 && is_sure)) && !is_listed(i);
  }

  /// "1." in an article, "(1)" in a paragraph 5 and below "(a)" are items.
  [[nodiscard]] bool is_enclosed() const {
    if (article_ != none) return true;
    if (body_ == none || mark_.series == mark_series::decimal) return false;
    const block& b = blocks_[body_];
    const bool has_number = b.kind == paragraph_kind::numbered && b.mark.series < mark_.series;
    return has_number || (mark_.series == mark_series::bracket && b.item.series == mark_series::letter);
  }

  /// Small words right below a colon: they go on with its sentence.
  [[nodiscard]] bool is_listed(std::uint32_t i) const {
    return body_ != none && last_text(body_).ends_with(':') && !lines_[i].after_blank &&
           begins_lower_case(text(i).substr(mark_.bytes));
  }

  [[nodiscard]] bool is_closed(std::uint32_t i) const {
    return body_ == none || ends_recital(last_text(body_)) || ends_paragraph(body_, i);
  }

  /// A printed number continues the series, or begins one; "1540." at the beginning of a wrapped line does neither.
  [[nodiscard]] bool continues_series(std::uint32_t i) const {
    const int number = mark_.value;
    const int last = last_of(mark_series::number);
    if (mark_.is_alone) return is_closed(i) && (number == last + 1 || number == 1 || (last == 0 && leads_next(i)));
    if (number == last + 1 && last > 0) return true;
    if (last > 0 && !reads_as_text(i)) return false;  // "1. Analysis" is a heading
    if (last == 0 && number == 1 && (lines_[i].after_blank || opens_series_behind_preamble(i))) return true;
    // the first paragraph of some papers has no number: "Purpose", words, a heading, and "2. ..."
    if (last == 0 && number == 2 && lines_[i].after_blank && leads_next(i)) return true;
    const bool closed = body_ == none || ends_sentence(last_text(body_)) || ends_paragraph(body_, i);
    if (!closed) return false;
    return number == 1 || last == 0 || (number > last && number <= last + 5);
  }

  /// "Acting under Chapter VII," and "1. Decides": preambles end so.
  [[nodiscard]] bool opens_series_behind_preamble(std::uint32_t i) const {
    if (body_ == none || !(blocks_[body_].is_recital || ends_with_comma(last_text(body_)))) return false;
    const auto words = text(i).substr(mark_.bytes);
    if (begins_lower_case(words)) return blocks_[body_].is_recital && ends_with_comma(last_text(body_));
    return !is_digit(words.front());
  }

  [[nodiscard]] bool reads_as_text(std::uint32_t i) const {
    return ends_sentence(text(i)) || ends_with_comma(text(i)) || lines_[i].columns * 10 >= form_.margin * 8;
  }

  // --- which paragraph a line goes on with -------------------------------------------------------------------------

  /// The paragraph that line `i` goes on with; `none` where it begins one.
  [[nodiscard]] std::size_t paragraph_of(std::uint32_t i) const {
    if (blocks_.empty() || blocks_[current_].is_contents) return none;
    // a note at a page's foot stands between the halves of a paragraph
    if (is_note(current_) && form_.wrapped && ends_sentence(last_text(current_)) && is_unfinished(body_)) return body_;
    if (article_ != none && counts(mark_.series)) return article_;
    return ends_paragraph(current_, i) ? none : current_;
  }

  [[nodiscard]] bool is_unfinished(std::size_t index) const {
    if (index == none || blocks_[index].lines.empty()) return false;
    const auto& b = blocks_[index];
    const bool is_text = b.kind == paragraph_kind::numbered || b.lines.size() > 1 ||
                         lines_[b.lines.back()].columns * 10 >= form_.margin * 9;
    return is_text && !ends_sentence(last_text(index)) &&
           !(form_.trailing_blank_ends && lines_[b.lines.back()].trailing_blank);
  }

  /// Whether the paragraph is complete before line `i`.
  [[nodiscard]] bool ends_paragraph(std::size_t index, std::uint32_t i) const {
    const block& b = blocks_[index];
    const std::uint32_t before = b.lines.back();
    const auto tail = text(before);
    const auto head = text(i);
    if (is_number_alone(b) || ends_inside_symbol(tail) || ends_with_soft_hyphen(tail) || ends_with_title_mark(tail)) {
      return false;
    }
    if (is_item(b, tail, i)) return false;
    if (in_title_block(index) && (is_symbol_line(head) || is_symbol_line(tail))) return true;
    if (begins_entry(b, tail, i)) return true;
    if (form_.trailing_blank_ends) return lines_[before].trailing_blank;
    if (begins_recital(b, i) || is_recital_set_apart(before, i)) return true;
    if (mark_.series == mark_series::none && ends_with_small_word(tail, words_)) return false;
    if (!form_.wrapped) return !runs_on(b, i);
    if (form_.grouped && !lines_[i].after_blank && !interrupted_ && !ends_sentence(tail) && !ends_with_comma(tail))
      return false;
    if (form_.blank_separates && lines_[i].after_blank && !interrupted_) {
      return ends_sentence(tail) || ends_with_comma(tail) || !begins_lower_case(head);
    }
    const bool closed = ends_sentence(tail);
    const bool is_set_in = lines_[i].indent > lines_[before].indent + 1;
    const bool chosen = broken_by_choice(before, i);
    if (closed) return chosen || is_set_in;
    if (form_.grouped && ends_with_comma(tail)) return chosen && !is_text(b) && is_much_too_short(before, head);
    return !interrupted_ && (chosen || is_set_in) && !begins_lower_case(head) && !ends_with_comma(tail) && !is_text(b);
  }

  /// "LAKE/2031/2 Report of the keepers": an entry of a list of documents, behind a colon or another entry.
  [[nodiscard]] bool begins_entry(const block& b, std::string_view tail, std::uint32_t i) const {
    return lines_[i].after_blank && leads_with_symbol(text(i)) &&
           (tail.ends_with(':') || leads_with_symbol(text(b.lines.front())));
  }

  /// Whether nothing but lines of a title block stands so far.
  [[nodiscard]] bool in_title_block(std::size_t index) const {
    constexpr std::size_t most_lines = 12;
    const auto is_body = [](const block& b) { return b.is_recital || b.kind == paragraph_kind::numbered; };
    return index < most_lines && std::ranges::none_of(blocks_, is_body);
  }

  /// A number on a line of its own, or an article with nothing but its title.
  [[nodiscard]] bool is_number_alone(const block& b) const {
    if (b.kind != paragraph_kind::numbered) return false;
    if (b.lines.size() == 1 && b.mark.is_alone) return true;
    return b.mark.series == mark_series::article && !ends_recital(text(b.lines.back()));
  }

  /// Whether line `i` is an item of the paragraph: one that a numbered paragraph or a colon introduces.
  [[nodiscard]] bool is_item(const block& b, std::string_view tail, std::uint32_t i) const {
    if (mark_.series == mark_series::none || mark_.series == mark_series::preambular) return false;
    if (b.kind == paragraph_kind::numbered) {
      return b.mark.series < mark_.series && (!ends_with_stop(tail) || reads_as_text(i));
    }
    if (b.kind == paragraph_kind::footnote) return !ends_with_stop(tail);
    if (follows(b.item, mark_)) return true;
    if (follows(b.mark, mark_) || mark_.series < mark_series::half_bracket) return false;
    return !ends_with_stop(tail) && (!is_preambular(b) || !ends_recital(tail) || ends_sentence(tail));
  }

  /// An enacting line, or a recital.
  [[nodiscard]] bool is_preambular(const block& b) const {
    if (b.kind != paragraph_kind::unnumbered) return false;
    return b.is_recital || (b.lines.size() == 1 && lines_[b.lines.front()].columns <= widest_enacting_line &&
                            ends_with_comma(text(b.lines.front())));
  }

  /// Whether line `i` begins a recital behind this paragraph. A participle in small letters, or in a script without
  /// capitals, may as well go on with a sentence that the margin has broken.
  [[nodiscard]] bool begins_recital(const block& b, std::uint32_t i) const {
    const std::uint32_t before = b.lines.back();
    if (!is_preambular(b)) return false;
    if (!ends_recital(text(before))) {
      return !form_.wrapped && b.is_recital && opens_recital(text(i), words_) && is_no_name(text(i));
    }
    if (mark_.series == mark_series::letter || mark_.series == mark_series::bullet ||
        mark_.series == mark_series::preambular) {
      return true;
    }
    if (!opens_recital(text(i), words_)) return false;
    // where a blank line stands behind every line it parts nothing
    const bool is_parted = lines_[i].after_blank && (form_.blank_separates || !form_.wrapped);
    return !form_.wrapped || begins_capital(text(i)) || is_parted || broken_by_choice(before, i) ||
           lines_[i].indent > lines_[before].indent + 1;
  }

  /// A recital behind a blank line, where the line before ends short and has lost its comma.
  [[nodiscard]] bool is_recital_set_apart(std::uint32_t before, std::uint32_t i) const {
    return lines_[i].after_blank && !interrupted_ && broken_by_choice(before, i) && opens_recital(text(i), words_) &&
           begins_lower_case(text(i));
  }

  /// The same for a line that begins a paragraph anyway.
  [[nodiscard]] bool opens_recital_at(std::uint32_t i) const {
    if (body_ == none) {
      const bool has_mark = mark_.series == mark_series::letter || mark_.series == mark_series::bullet;
      return opens_recital(text(i).substr(mark_.bytes), words_) && (has_mark || ends_with_comma(text(i)));
    }
    return begins_recital(blocks_[body_], i);
  }

  /// Whether the first word of line `i` would have fitted on the line before: the break is the author's, not the
  /// margin's. Widths are those of a typewriter, so a tenth of the line is left as slack.
  [[nodiscard]] bool broken_by_choice(std::uint32_t before, std::uint32_t i) const {
    const auto head = text(i);
    std::uint32_t word = 2;  // an ideograph
    if (!begins_unspaced(head)) {
      const auto end = std::min(head.find(' '), head.size());
      word = 1 + static_cast<std::uint32_t>(end);
    }
    return lines_[before].columns + word + form_.margin / 10 <= form_.margin;
  }

  /// "The Council," and "Recalling": a line that is much too short to be full, and a capital.
  [[nodiscard]] bool is_much_too_short(std::uint32_t before, std::string_view head) const {
    return begins_capital(head) && lines_[before].columns * 5 <= form_.margin * 3;
  }

  /// Running text, which no short line ends: what is numbered or a recital, and is not as short as a heading.
  [[nodiscard]] bool is_text(const block& b) const {
    const std::uint32_t widest = std::min(widest_heading, form_.margin * 6 / 10);
    const bool is_long = b.lines.size() > 1 || lines_[b.lines.front()].columns >= widest;
    return b.is_recital || (is_long && b.kind == paragraph_kind::numbered);
  }

  /// Converters part the lines of one paragraph by blank ones: a line as long as running text, that nothing closes, goes
  /// on in small letters.
  [[nodiscard]] bool goes_on_behind_blank(std::uint32_t before, std::uint32_t i) const {
    constexpr std::uint32_t widest_broken = 100;  // columns: longer lines were not broken at a margin
    const std::uint32_t width = lines_[before].columns;
    return mark_.series == mark_series::none && width >= narrowest_line && width <= widest_broken &&
           begins_lower_case(text(i)) && !ends_with_comma(text(before));
  }

  /// In a text of one line a paragraph, a line that was broken all the same.
  [[nodiscard]] bool runs_on(const block& b, std::uint32_t i) const {
    const std::uint32_t before = b.lines.back();
    const auto tail = text(before);
    if (ends_sentence(tail)) return false;
    if (lines_[i].after_blank) return goes_on_behind_blank(before, i);
    if (begins_lower_case(text(i))) return true;
    if (ends_with_comma(tail)) return false;
    const char next = text(i).front();
    const bool goes_on = b.is_recital && ends_recital(text(i)) && !opens_recital(text(i), words_);
    const bool is_row = !goes_on && lines_[before].columns < narrowest_line && next != '(' && !is_digit(next);
    const bool is_line = lines_[before].columns > 100 || b.kind == paragraph_kind::numbered;
    return (is_text(b) && !is_row) || (lines_[before].trailing_blank && is_line);
  }

  // --- parts of a file ---------------------------------------------------------------------------------------------

  /// Whether a part is the heading of numbered paragraphs: 一、 and some words. Not all files say so of it.
  [[nodiscard]] bool heads_section(std::uint32_t i) const {
    const bool may_head = mark_.series == mark_series::han || mark_.series == mark_series::word;
    return may_head && lines_[i].columns <= widest_heading && !ends_sentence(text(i)) && !ends_with_comma(text(i));
  }

  /// Whether a part goes on with the paragraph before it: the first below the heading of an article, what counts the
  /// article's own paragraphs, and one that a converter has broken off.
  [[nodiscard]] bool goes_on_with_part(std::uint32_t i) {
    if (article_ != none && counts(mark_.series) && mark_.series != mark_series::article) {
      current_ = article_;
      return true;
    }
    if (current_ == none) return false;
    const block& b = blocks_[current_];
    if (b.kind == paragraph_kind::heading || b.kind == paragraph_kind::footnote || b.is_settled) return false;
    if (is_number_alone(b)) return true;
    const std::uint32_t before = b.lines.back();
    if (mark_.series != mark_series::none || ends_sentence(text(before))) return false;
    return ends_with_small_word(text(before), words_) || goes_on_behind_blank(before, i);
  }

  /// Takes the first line of a part. The file knows where paragraphs begin; what counts them is seen from the words.
  void take(const printed_part& part, std::uint32_t i) {
    const bool is_body = part.kind == part_kind::body;
    const bool heads_article = part.kind == part_kind::heading && mark_at(i).series == mark_series::article;
    mark_ = (is_body && part.label.empty()) || heads_article ? mark_at(i) : line_mark{};
    const auto note = read_note_head(text(i));
    if (heads_article) {
      open_numbered(i);
    } else if (is_body && part.label.empty() && goes_on_with_part(i)) {
      blocks_[current_].lines.push_back(i);
    } else if (part.kind == part_kind::footnote || part.kind == part_kind::heading || !part.label.empty()) {
      open(i,
           part.kind == part_kind::footnote  ? paragraph_kind::footnote
           : part.kind == part_kind::heading ? paragraph_kind::heading
                                             : paragraph_kind::numbered,
           0);
      blocks_.back().label = part.label;
      if (blocks_.back().kind == paragraph_kind::numbered) blocks_.back().mark.series = mark_series::number;
    } else if (mark_.series == mark_series::article || (counts(mark_.series) && !mark_.is_alone && !is_enclosed() &&
                                                        mark_.series != mark_series::bracket && !heads_section(i))) {
      open_numbered(i);
    } else if (is_body && note.is_sure && text(i).front() != '*') {
      open(i, paragraph_kind::footnote, note.bytes);
      blocks_.back().label = note.label;
    } else if (is_body && current_ != none && is_item(blocks_[current_], last_text(current_), i)) {
      blocks_[current_].item = mark_;
      blocks_[current_].lines.push_back(i);
    } else {
      open_unnumbered(i);
    }
    blocks_[current_].is_settled = !is_body && !heads_article;
  }

  const std::vector<line>& lines_;
  std::string_view source_;
  const layout_words& words_;
  print_form form_;
  std::vector<line_mark> marks_;  ///< at the head of each line
  std::vector<bool> articles_;    ///< whether each line begins one of the text's own
  std::vector<block> blocks_;
  line_mark mark_;                                                       ///< of the line that is taken
  std::size_t current_ = none;                                           ///< the paragraph that took the last line
  std::size_t body_ = none;                                              ///< the last paragraph that is not a footnote
  std::size_t article_ = none;                                           ///< the last article of the text's own
  std::array<int, static_cast<std::size_t>(mark_series::none)> last_{};  ///< by series: the last number
  note_marks note_marks_;
  int last_note_ = 0;
  bool interrupted_ = false;  ///< furniture was lifted since the last line
  bool in_notes_ = false;
  bool has_capitals_ = false;      ///< capitals count paragraphs
  bool has_bare_numbers_ = false;  ///< numbers alone on their lines count paragraphs
  std::vector<bool> note_rows_;    ///< whether each line is one of notes in a row
};

}  // namespace

// Layout is seen from the text in one spelling, which has the same offsets.
std::vector<block> find_paragraphs(const std::vector<line>& lines, std::string_view source, const layout_words& words) {
  const std::string other = changed_spelling(source);
  const std::string_view spelt = other.empty() ? source : other;
  auto blocks = composer(lines, spelt, words).compose();
  label_paragraphs(blocks, lines, spelt, words);
  return blocks;
}

std::vector<block> find_paragraphs(const std::vector<line>& lines, std::string_view source,
                                   const std::vector<printed_part>& parts, const layout_words& words) {
  const std::string other = changed_spelling(source);
  const std::string_view spelt = other.empty() ? source : other;
  auto blocks = composer(lines, spelt, words).compose(parts);
  label_paragraphs(blocks, lines, spelt, words);
  return blocks;
}

}  // namespace recital::text
