#include "text/layout.hpp"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <unordered_set>

#include "text/code_point.hpp"
#include "text/furniture.hpp"
#include "text/letters.hpp"
#include "text/one_spelling.hpp"
#include "text/print_form.hpp"

namespace recital::text {
namespace {


/// Of digits alone, no more than three.
int number_of(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

struct printed_number {
  int value = 0;
  std::uint32_t bytes = 0;  ///< of the number, its stop and the blanks after it
};

bool is_arabic(std::string_view s) {
  return !s.empty() && code_point_at(s, 0) >= 0x620 && code_point_at(s, 0) <= 0x64A;
}

/// Arabic sets a dash where others set a stop: "12 - ". Its bytes with the blanks around it; 0 where there is none.
std::size_t dash_before_arabic(std::string_view s) {
  std::size_t at = std::min(s.find_first_not_of(" \t"), s.size());
  if (s.substr(at).starts_with('-')) at += 1;
  else if (s.substr(at).starts_with("–")) at += 3;
  else return 0;
  at = std::min(s.find_first_not_of(" \t", at), s.size());
  return is_arabic(s.substr(at)) ? at : 0;
}

/// "12. ", "12.\t", "12．" or "12、" at the beginning of a line.
std::optional<printed_number> number_at(std::string_view s) {
  std::size_t at = 0;
  int value = 0;
  for (int count = 0; at < s.size() && count < 3; ++count) {
    const char32_t c = code_point_at(s, at);
    const char32_t zero = c >= 0xFF10 ? 0xFF10 : c >= 0x660 ? 0x660 : U'0';  // full width, Arabic-Indic, ASCII
    if (c < zero || c > zero + 9) break;
    value = value * 10 + static_cast<int>(c - zero);
    at += width_of(static_cast<unsigned char>(s[at]));
  }
  if (at == 0 || at == s.size() || value == 0) return std::nullopt;
  if (const auto bytes = dash_before_arabic(s.substr(at)); bytes > 0) {
    return printed_number{value, static_cast<std::uint32_t>(at + bytes)};
  }
  const bool wide_stop = s.substr(at).starts_with("．") || s.substr(at).starts_with("、");
  if (!wide_stop && s[at] != '.') return std::nullopt;
  at += wide_stop ? 3 : 1;
  const std::size_t stop = at;
  while (at < s.size() && (s[at] == ' ' || s[at] == '\t')) ++at;
  while (s.substr(at).starts_with("\u3000") || s.substr(at).starts_with("\u00A0")) at += s[at] == '\xC2' ? 2 : 3;
  const bool set_off = at > stop || wide_stop || begins_unspaced(s.substr(at));
  if (!set_off || at == s.size()) return std::nullopt;
  return printed_number{value, static_cast<std::uint32_t>(at)};
}

/// The mark of a footnote at the beginning of a line: asterisks, daggers, superscript digits.
std::uint32_t footnote_mark(std::string_view s) {
  std::size_t at = 0;
  while (at < s.size()) {
    const char32_t c = code_point_at(s, at);
    const bool mark = c == '*' || c == 0x2020 || c == 0x2021 || c == 0xB9 || c == 0xB2 || c == 0xB3 || c == 0x2070 ||
                      (c >= 0x2074 && c <= 0x2079);
    if (!mark) break;
    at += width_of(static_cast<unsigned char>(s[at]));
  }
  if (at == 0 || at == s.size()) return 0;
  while (at < s.size() && s[at] == ' ') ++at;
  return static_cast<std::uint32_t>(at);
}

bool is_han_numeral(std::string_view s, std::size_t at) {
  const char32_t c = code_point_at(s, at);
  return std::u32string_view(U"一二三四五六七八九十").find(c) != std::u32string_view::npos;
}

/// A letter of the Cyrillic or the Arabic alphabet, as items are counted with.
bool is_spaced_letter(char32_t c) { return (c >= 0x430 && c <= 0x44F) || (c >= 0x620 && c <= 0x64A); }

/// "(a) ", "(ii) ", "(3) ", "a) " or a dash: an item of the paragraph before.
bool begins_item(std::string_view s) {
  if (s.starts_with("- ") || s.starts_with("• ") || s.starts_with("– ") || s.starts_with("— ")) return true;
  std::size_t at = s.starts_with('(') ? 1 : s.starts_with("（") ? 3 : 0;
  const std::size_t begin = at;
  while (at < s.size() && at - begin < 4 && (is_digit(s[at]) || (s[at] >= 'a' && s[at] <= 'z'))) ++at;
  while (at < s.size() && at - begin < 9 && is_han_numeral(s, at)) at += 3;
  if (at == begin && at < s.size() && is_spaced_letter(code_point_at(s, at))) at += 2;
  if (at == begin) return false;
  return (s.substr(at).starts_with(')') || s.substr(at).starts_with("）")) && (begin > 0 || (at - begin <= 2));
}

/// The mark of a note in plain characters: "3" for a superscript three, asterisks as they are.
std::string note_label(std::string_view mark) {
  std::string label;
  for (std::size_t at = 0; at < mark.size(); at += width_of(static_cast<unsigned char>(mark[at]))) {
    const char32_t c = code_point_at(mark, at);
    if (c == 0xB9) label += '1';
    else if (c == 0xB2 || c == 0xB3) label += static_cast<char>('0' + (c - 0xB0));
    else if (c == 0x2070 || (c >= 0x2074 && c <= 0x2079)) label += static_cast<char>('0' + (c - 0x2070));
    else if (c > ' ') append_utf8(label, c);
  }
  return label;
}

bool is_rule(std::string_view s) { return s.size() >= 5 && s.find_first_not_of("_-–—* ") == std::string_view::npos; }

bool has_letter(std::string_view s) {
  return std::any_of(s.begin(), s.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  });
}

/// Puts the lines together, one after the other.
class composer {
 public:
  composer(const std::vector<line>& lines, std::string_view source)
      : lines_(lines),
        source_(source),
        form_(recognise_print(lines, source)),
        furniture_(find_furniture(lines, source, form_.wrapped)) {}

  std::vector<block> compose() {
    for (std::uint32_t i = 0; i < lines_.size(); ++i) {
      if (furniture_[i]) {
        interrupted_ = true;
      } else if (is_rule(text(i))) {
        in_notes_ = true;
      } else {
        take(i);
        if (form_.grouped) remember_marks(text(i));
        interrupted_ = false;
      }
    }
    return std::move(blocks_);
  }

 private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  [[nodiscard]] std::string_view text(std::uint32_t i) const {
    return source_.substr(lines_[i].bytes.begin, lines_[i].bytes.size());
  }
  [[nodiscard]] std::string_view last_text(std::size_t index) const { return text(blocks_[index].lines.back()); }
  [[nodiscard]] bool is_note(std::size_t index) const { return blocks_[index].kind == paragraph_kind::footnote; }

  void take(std::uint32_t i) {
    if (const std::uint32_t mark = footnote_mark(text(i)); mark > 0 && (text(i).front() != '*' || closed_before(i))) {
      open(i, paragraph_kind::footnote, mark);
      blocks_.back().label = note_label(text(i).substr(0, mark));
    } else if (const auto number = number_at(text(i)); number && continues_series(number->value, i)) {
      last_number_ = number->value;
      in_notes_ = false;
      open(i, paragraph_kind::numbered, number->bytes);
      blocks_.back().label = std::to_string(number->value);
    } else if (const std::uint32_t bytes = note_number(i); bytes > 0) {
      open(i, paragraph_kind::footnote, bytes);
      blocks_.back().label = note_label(text(i).substr(0, bytes - 1));
      last_note_ = number_of(text(i).substr(0, bytes - 1));
    } else if (const std::size_t home = paragraph_of(i); home != none) {
      blocks_[home].lines.push_back(i);
      current_ = home;
    } else {
      in_notes_ = false;
      open(i, paragraph_kind::unnumbered, 0);
    }
  }

  void open(std::uint32_t i, paragraph_kind kind, std::uint32_t number_bytes) {
    blocks_.push_back({kind, {}, number_bytes, {i}, false});
    current_ = blocks_.size() - 1;
    if (kind != paragraph_kind::footnote) body_ = blocks_.size() - 1;
  }

  /// A number without a stop begins a note below a rule at a page's foot; elsewhere where it stands behind a word
  /// before, and the notes are in order.
  [[nodiscard]] std::uint32_t note_number(std::uint32_t i) const {
    const auto s = text(i);
    std::size_t at = 0;
    while (at < s.size() && at < 3 && is_digit(s[at])) ++at;
    if (at == 0 || at + 1 >= s.size() || (s[at] != ' ' && s[at] != '\t')) return 0;
    if (!in_notes_ && !is_end_note(i, number_of(s.substr(0, at)), s.substr(at + 1))) return 0;
    return static_cast<std::uint32_t>(at + 1);
  }

  [[nodiscard]] bool is_end_note(std::uint32_t i, int number, std::string_view words) const {
    if (!form_.grouped || number <= last_note_ || number == 0 || !marks_[static_cast<std::size_t>(number)])
      return false;
    const bool stands_apart = lines_[i].after_blank || (current_ != none && is_note(current_));
    return stands_apart && !is_digit(words.front()) && !begins_lower_case(words);
  }

  /// Remembers the numbers in a line that may be marks of notes: up to three digits behind a word and a blank, or a stop.
  void remember_marks(std::string_view s) {
    for (std::size_t at = 1; at < s.size(); ++at) {
      if (!is_digit(s[at]) || is_digit(s[at - 1])) continue;
      std::size_t end = at;
      while (end < s.size() && is_digit(s[end])) ++end;
      const bool ends =
          end == s.size() || s[end] == ' ' || s[end] == ',' || s[end] == '.' || s[end] == ';' || s[end] == ':';
      if (ends && end - at <= 3 && s[at - 1] != '/' && s[at - 1] != '(')
        marks_[static_cast<std::size_t>(number_of(s.substr(at, end - at)))] = true;
      at = end;
    }
  }

  [[nodiscard]] bool closed_before(std::uint32_t i) const {
    return blocks_.empty() || ends_sentence(last_text(current_)) || lines_[i].after_blank;
  }

  /// A printed number continues the series, or begins one; "1540." at the beginning of a wrapped line does neither.
  [[nodiscard]] bool continues_series(int number, std::uint32_t i) const {
    if (number == last_number_ + 1 && last_number_ > 0) return true;
    if (last_number_ > 0 && !reads_as_text(i)) return false;  // "1. Analysis" is a heading
    if (last_number_ == 0 && number == 1 && (lines_[i].after_blank || opens_series_after_comma(i))) return true;
    const bool closed = body_ == none || ends_sentence(last_text(body_)) || ends_paragraph(body_, i);
    if (!closed) return false;
    return number == 1 || last_number_ == 0 || (number > last_number_ && number <= last_number_ + 5);
  }

  /// "Acting under Chapter VII," and "1. Decides": preambles end so.
  [[nodiscard]] bool opens_series_after_comma(std::uint32_t i) const {
    if (body_ == none || !ends_with_comma(last_text(body_))) return false;
    const auto number = number_at(text(i));
    return number && !begins_lower_case(text(i).substr(number->bytes)) && !is_digit(text(i)[number->bytes]);
  }

  [[nodiscard]] bool reads_as_text(std::uint32_t i) const {
    return ends_sentence(text(i)) || ends_with_comma(text(i)) || lines_[i].columns * 10 >= form_.margin * 8;
  }

  /// The paragraph that line `i` goes on with; `none` where it begins one.
  [[nodiscard]] std::size_t paragraph_of(std::uint32_t i) const {
    if (blocks_.empty()) return none;
    // a note at a page's foot stands between the halves of a paragraph
    if (is_note(current_) && form_.wrapped && ends_sentence(last_text(current_)) && is_unfinished(body_)) return body_;
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
    const std::uint32_t before = blocks_[index].lines.back();
    const auto tail = text(before);
    const auto head = text(i);
    if (begins_item(head) && ends_unfinished(tail)) return false;
    if (!form_.wrapped) return !runs_on(before, i);
    if (form_.trailing_blank_ends) return lines_[before].trailing_blank;
    if (form_.grouped && !lines_[i].after_blank && !interrupted_ && !ends_sentence(tail) && !ends_with_comma(tail))
      return false;
    if (form_.blank_separates && lines_[i].after_blank && !interrupted_) {
      return ends_sentence(tail) || ends_with_comma(tail) || !begins_lower_case(head);
    }
    const bool closed = ends_sentence(tail);
    const bool chosen = broken_by_choice(before, i);
    if (closed) return chosen || lines_[i].indent > lines_[before].indent + 1;
    if (form_.grouped && ends_with_comma(tail)) return chosen && begins_recital(before, head);
    return !interrupted_ && chosen && !begins_lower_case(head) && !ends_with_comma(tail);
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
  [[nodiscard]] bool begins_recital(std::uint32_t before, std::string_view head) const {
    const bool is_capital = !head.empty() && !is_digit(head.front()) && head.front() != '(' && !begins_lower_case(head);
    return is_capital && lines_[before].columns * 5 <= form_.margin * 3;
  }

  /// In a text of one line a paragraph, a line that was broken all the same.
  [[nodiscard]] bool runs_on(std::uint32_t before, std::uint32_t i) const {
    const auto tail = text(before);
    if (ends_sentence(tail) || lines_[i].after_blank) return false;
    if (begins_lower_case(text(i))) return true;
    const bool is_text = lines_[before].columns > 100 || blocks_[current_].kind == paragraph_kind::numbered;
    return lines_[before].trailing_blank && is_text && !ends_with_comma(tail);
  }

  /// An item belongs to what introduces it, or to the item before it.
  [[nodiscard]] static bool ends_unfinished(std::string_view tail) {
    const char32_t c = last_code_point(tail);
    return c != '.' && c != 0x3002;
  }

  const std::vector<line>& lines_;
  std::string_view source_;
  print_form form_;
  std::vector<bool> furniture_;
  std::vector<block> blocks_;
  std::size_t current_ = none;                         ///< the paragraph that took the last line
  std::size_t body_ = none;                            ///< the last paragraph that is not a footnote
  std::vector<bool> marks_ = std::vector<bool>(1000);  ///< numbers that stand in the text as marks of notes do
  int last_number_ = 0;
  int last_note_ = 0;
  bool interrupted_ = false;  ///< furniture was lifted since the last line
  bool in_notes_ = false;
};

/// "12. ", and what only files that know their paragraphs can be trusted with: "6.1 ", "12)".
std::optional<printed_number> number_of_part(std::string_view s, std::string& label) {
  if (const auto number = number_at(s)) {
    label = std::to_string(number->value);
    return number;
  }
  std::size_t at = 0;
  bool has_dot = false;
  while (at < s.size() && (is_digit(s[at]) || (s[at] == '.' && at > 0 && s[at - 1] != '.'))) has_dot |= s[at++] == '.';
  const bool closed = at < s.size() && (s[at] == '\t' || (has_dot && s[at] == ' '));
  if (at == 0 || at > 9 || !closed || s[at - 1] == '.') return std::nullopt;
  label = std::string(s.substr(0, at));
  while (at < s.size() && (s[at] == ' ' || s[at] == '\t')) ++at;
  return printed_number{0, static_cast<std::uint32_t>(at)};
}

/// One block a part; its lines are those that lie within it.
std::vector<block> blocks_of_parts(const std::vector<line>& lines, std::string_view source,
                                   const std::vector<printed_part>& parts) {
  std::vector<block> blocks;
  std::uint32_t next = 0;
  for (const printed_part& part : parts) {
    block b;
    while (next < lines.size() && lines[next].bytes.begin < part.bytes.begin) ++next;
    for (; next < lines.size() && lines[next].bytes.end <= part.bytes.end; ++next) b.lines.push_back(next);
    if (b.lines.empty()) continue;
    b.label = part.label;
    b.kind = part.kind == part_kind::footnote  ? paragraph_kind::footnote
             : part.kind == part_kind::heading ? paragraph_kind::heading
             : !part.label.empty()             ? paragraph_kind::numbered
                                               : paragraph_kind::unnumbered;
    const span first = lines[b.lines.front()].bytes;
    if (part.kind == part_kind::body && part.label.empty()) {
      if (const auto number = number_of_part(source.substr(first.begin, first.size()), b.label)) {
        b.kind = paragraph_kind::numbered;
        b.number_bytes = number->bytes;
      }
    }
    if (const auto mark = footnote_mark(source.substr(first.begin, first.size()));
        b.kind == paragraph_kind::unnumbered && mark > 0 && source[first.begin] != '*') {
      b.kind = paragraph_kind::footnote;
      b.label = note_label(source.substr(first.begin, mark));
      b.number_bytes = mark;
    }
    b.is_settled = part.kind != part_kind::body;
    blocks.push_back(std::move(b));
  }
  return blocks;
}

/// A line without an end mark that others follow is a heading, and so is all that stands before the first sentence.
class labeller {
 public:
  labeller(std::vector<block>& blocks, const std::vector<line>& lines, std::string_view source,
           const layout_words& words)
      : blocks_(blocks), lines_(lines), source_(source), words_(words) {}

  void label() {
    find_headings();
    for (block& b : blocks_) give(b);
  }

 private:
  static constexpr std::uint32_t widest_heading = 160;

  [[nodiscard]] std::string_view text(std::uint32_t i) const {
    return source_.substr(lines_[i].bytes.begin, lines_[i].bytes.size());
  }

  void find_headings() {
    bool in_title_block = true;
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      block& b = blocks_[i];
      if (b.kind == paragraph_kind::footnote || b.is_settled) continue;
      const auto tail = text(b.lines.back());
      const bool is_open = !ends_sentence(tail) && !ends_with_comma(tail);
      const bool numbers_alone = b.lines.size() == 1 && !has_letter(text(b.lines.front()));
      if (b.kind == paragraph_kind::numbered || (!is_open && !numbers_alone)) {
        in_title_block = false;
      } else if (in_title_block || numbers_alone || (is_short(b) && i + 1 < blocks_.size())) {
        b.kind = paragraph_kind::heading;
      }
    }
  }

  [[nodiscard]] bool is_short(const block& b) const {
    std::uint32_t columns = 0;
    for (const auto i : b.lines) columns += lines_[i].columns;
    return columns <= widest_heading && !begins_lower_case(text(b.lines.front()));
  }

  void give(block& b) {
    if (b.kind == paragraph_kind::heading && opens_annex(text(b.lines.front()))) series_ = "annex-";
    std::string label;
    switch (b.kind) {
      case paragraph_kind::numbered: label = series_ + b.label; break;
      case paragraph_kind::unnumbered: label = series_ + "u" + std::to_string(++unnumbered_[!series_.empty()]); break;
      case paragraph_kind::heading: label = "h" + std::to_string(++headings_); break;
      case paragraph_kind::footnote: label = "fn" + b.label; break;
    }
    b.label = unique(std::move(label));
  }

  [[nodiscard]] bool opens_annex(std::string_view heading) const {
    const std::string words = one_spelling(heading);
    return std::any_of(words_.annex_headings.begin(), words_.annex_headings.end(),
                       [&](const std::string& word) { return words.starts_with(word); });
  }

  /// A label that was given out gets a series of its own: "2-15" is the second 15.
  std::string unique(std::string label) {
    int& series = series_of_.try_emplace(label, 1).first->second;
    std::string candidate = label;
    while (!given_.insert(candidate).second) candidate = std::to_string(++series) + "-" + label;
    return candidate;
  }

  std::vector<block>& blocks_;
  const std::vector<line>& lines_;
  std::string_view source_;
  const layout_words& words_;
  std::string series_;
  std::unordered_set<std::string> given_;
  std::unordered_map<std::string, int> series_of_;  ///< the last of each label
  int unnumbered_[2] = {0, 0};
  int headings_ = 0;
};

}  // namespace

std::vector<block> find_paragraphs(const std::vector<line>& lines, std::string_view source, const layout_words& words) {
  auto blocks = composer(lines, source).compose();
  labeller(blocks, lines, source, words).label();
  return blocks;
}

std::vector<block> find_paragraphs(const std::vector<line>& lines, std::string_view source,
                                   const std::vector<printed_part>& parts, const layout_words& words) {
  auto blocks = blocks_of_parts(lines, source, parts);
  labeller(blocks, lines, source, words).label();
  return blocks;
}

}  // namespace recital::text
