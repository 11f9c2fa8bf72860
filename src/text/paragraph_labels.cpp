#include <algorithm>
#include <unordered_map>

#include "text/code_point.hpp"
#include "text/layout.hpp"
#include "text/letters.hpp"

namespace recital::text {
namespace {

bool has_letter(std::string_view s) {
  return std::any_of(s.begin(), s.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || is_ascii_letter(c);
  });
}

/// "to act.4", "resolution 1718.3": the mark of a note behind the stop of a sentence.
bool ends_with_glued_mark(std::string_view s) {
  std::size_t at = s.size();
  while (at > 0 && is_digit(s[at - 1])) --at;
  if (at == s.size() || at < 4 || s[at - 1] != '.') return false;
  const auto before = s.substr(at - 4, 3);
  return std::all_of(before.begin(), before.end(), is_small_ascii) ||
         std::all_of(before.begin(), before.end(), is_digit);
}

/// "LAKE/2018/99": a stroke between a letter or a digit and another.
bool has_symbol(std::string_view s) {
  const auto is_part = [](char c) { return is_capital_ascii(c) || is_digit(c) || c == '.' || c == ')'; };
  for (auto at = s.find('/'); at != std::string_view::npos; at = s.find('/', at + 1)) {
    if (at > 1 && at + 1 < s.size() && is_part(s[at - 1]) && is_part(s[at + 1])) return true;
  }
  return false;
}

/// "A.", "IV.": a letter or a Roman number, and a stop.
bool is_part_mark(std::string_view s) {
  if (!s.ends_with('.')) return false;
  s.remove_suffix(1);
  return s.size() == 1 ? is_capital_ascii(s.front())
                       : !s.empty() && s.find_first_not_of("IVX") == std::string_view::npos;
}

/// "23 September 1998 г.)": a number and the abbreviation of what it counts, whose stop ends no sentence.
bool ends_with_unit(std::string_view s) {
  constexpr std::size_t longest_unit = 4;  // bytes: two letters
  while (!s.empty() && (s.back() == ')' || s.back() == ']')) s.remove_suffix(1);
  if (!s.ends_with('.')) return false;
  s.remove_suffix(1);
  const auto blank = s.rfind(' ');
  if (blank == std::string_view::npos || blank == 0 || !is_digit(s[blank - 1])) return false;
  const auto unit = s.substr(blank + 1);
  return !unit.empty() && unit.size() <= longest_unit && !is_digit(unit.front()) && begins_lower_case(unit);
}

bool ends_with_question(std::string_view s) {
  const char32_t c = last_code_point(s);
  return c == '?' || c == 0xFF1F || c == 0x061F;
}

/// Whether sentences end within the line: one ideographic stop shows it, and three stops behind words, for a title may
/// have some.
bool holds_sentences(std::string_view s) {
  constexpr std::string_view ideographic_stop = "\u3002";
  constexpr std::size_t longest_abbreviation = 4;  // bytes
  if (s.find(ideographic_stop) < s.size() - ideographic_stop.size()) return true;
  const auto is_word = [](char c) { return is_small_ascii(c) || static_cast<unsigned char>(c) >= 0x80; };
  constexpr int fewest = 3;
  int stops = 0;
  for (auto at = s.find(". "); at != std::string_view::npos && stops < fewest; at = s.find(". ", at + 2)) {
    if (at < longest_abbreviation) continue;
    stops += std::ranges::all_of(s.substr(at - longest_abbreviation, longest_abbreviation), is_word);
  }
  return stops == fewest;
}

bool ends_with_full_stop(std::string_view s) { return ends_sentence(s) && !s.ends_with(':') && !s.ends_with(';'); }

/// A line without an end mark that others follow is a heading, and so is all that stands before the first sentence.
class labeller {
 public:
  labeller(std::vector<block>& blocks, const std::vector<line>& lines, std::string_view source,
           const layout_words& words)
      : blocks_(blocks), lines_(lines), source_(source), words_(words) {}

  void label() {
    find_headings();
    given_.reserve(blocks_.size());
    for (block& b : blocks_) give(b);
  }

 private:
  static constexpr std::uint32_t widest_heading = 160;
  static constexpr std::uint32_t widest_enacting_line = 60;

  [[nodiscard]] std::string_view text(std::uint32_t i) const {
    return source_.substr(lines_[i].bytes.begin, lines_[i].bytes.size());
  }
  [[nodiscard]] std::string_view head(const block& b) const { return text(b.lines.front()); }
  [[nodiscard]] bool is_open(const block& b) const {
    const auto tail = text(b.lines.back());
    if (ends_sentence(tail) || ends_with_comma(tail) || ends_with_glued_mark(tail)) return false;
    return !ends_recital(tail) || is_short_line(b);  // "VISTO el Expediente 1/2019, y"
  }

  void find_headings() {
    head_enacting_line();
    bool in_title_block = true;
    bool in_list = false;      // of documents, behind a colon
    bool in_preamble = false;  // behind an enacting line
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      block& b = blocks_[i];
      if (b.is_contents || is_salutation(i) || is_address(i, in_title_block) || (in_title_block && is_masthead(i)) ||
          is_part_alone(i) || asks_in_headline(i))
        b.kind = paragraph_kind::heading;
      if (b.kind == paragraph_kind::footnote || b.kind == paragraph_kind::heading || b.is_settled) continue;
      const bool numbers_alone = b.lines.size() == 1 && !has_letter(head(b));
      const bool is_recital = (b.is_recital || (in_preamble && opens_recital(head(b), words_))) && !heads_recitals(i);
      const bool enacts = !is_recital && is_enacting(i);
      if (b.kind == paragraph_kind::numbered) {
        in_title_block = in_preamble = false;
        in_list = text(b.lines.back()).ends_with(':');
      } else if ((!is_open(b) && !numbers_alone && !(in_title_block && ends_in_date(i))) || is_recital || enacts) {
        in_title_block = false;
        in_list = text(b.lines.back()).ends_with(':');
        in_preamble = is_recital || enacts;
      } else if (in_title_block && reads_as_sentences(b)) {
        in_title_block = in_preamble = false;
      } else if (in_title_block || numbers_alone || (is_short(b) && i + 1 < blocks_.size())) {
        in_list = in_list && has_symbol(head(b));
        if (!in_list) b.kind = paragraph_kind::heading;
      }
    }
  }

  /// "(Moscow, 23 September 1998 г.)", "23 September 1998 г." and "of 23 September 1998 г." below a title.
  [[nodiscard]] bool ends_in_date(std::size_t i) const {
    const block& b = blocks_[i];
    if (i == 0 || i + 1 == blocks_.size() || !is_short_line(b)) return false;
    const bool is_dateline = head(b).front() == '(' || is_digit(head(b).front()) || begins_lower_case(head(b));
    return is_dateline && ends_with_unit(text(b.lines.back()));
  }

  /// A long line of a web page that holds whole sentences and lost its last stop: "(the end)", a date, a source.
  [[nodiscard]] bool reads_as_sentences(const block& b) const {
    if (b.kind != paragraph_kind::unnumbered || columns_of(b) <= widest_heading) return false;
    return std::ranges::any_of(b.lines, [this](std::uint32_t i) { return holds_sentences(text(i)); });
  }

  /// "What is the right of return?": a question that stands above all else.
  [[nodiscard]] bool asks_in_headline(std::size_t i) const {
    const block& b = blocks_[i];
    return i == 0 && b.kind == paragraph_kind::unnumbered && is_short(b) && i + 1 < blocks_.size() &&
           ends_with_question(text(b.lines.back()));
  }

  /// All lines before the enacting line of a resolution are its title block: "Date:", "A", "1. General". A paragraph
  /// before it shows that it is no resolution, or not yet.
  void head_enacting_line() {
    constexpr std::size_t longest_title_block = 24;  // paragraphs
    for (std::size_t i = 0; i < std::min(blocks_.size(), longest_title_block); ++i) {
      const block& b = blocks_[i];
      if (b.kind == paragraph_kind::footnote || b.kind == paragraph_kind::heading) continue;
      if (b.kind == paragraph_kind::numbered && is_open(b) && is_short(b)) continue;
      if (i == 0 && has_symbol(head(b))) continue;  // "The waters, G.A. res. 50/99, U.N. Doc. A/50/49 (1995)."
      if (b.is_settled || b.kind == paragraph_kind::numbered) return;
      if (enacts_recitals(i)) return mark_headings(first_of_enacting_lines(i));
      if (b.is_recital || (ends_with_full_stop(text(b.lines.back())) && !is_short_line(b))) return;
    }
  }

  void mark_headings(std::size_t end) {
    for (std::size_t i = 0; i < end; ++i) {
      block& b = blocks_[i];
      // "adopted the following text:"
      const bool introduces = i + 1 == end && text(b.lines.back()).ends_with(':') && !is_short_line(b);
      const bool is_title = b.kind == paragraph_kind::unnumbered || (b.kind == paragraph_kind::numbered && is_open(b));
      if (is_title && !introduces) b.kind = paragraph_kind::heading;
    }
  }

  /// "The President of the Republic," above "On the report of the Minister,": both stand before the recitals.
  [[nodiscard]] std::size_t first_of_enacting_lines(std::size_t i) const {
    while (i > 0 && is_short_line(blocks_[i - 1]) && ends_with_comma(head(blocks_[i - 1])) &&
           !std::ranges::any_of(head(blocks_[i - 1]), is_digit)) {
      --i;
    }
    return i;
  }

  /// "The Council,": a short line that ends with a comma, and a recital behind it.
  [[nodiscard]] bool enacts_recitals(std::size_t i) const {
    if (!is_short_line(blocks_[i]) || i + 1 == blocks_.size() || !ends_with_comma(head(blocks_[i]))) return false;
    const block& next = blocks_[i + 1];
    return !opens_recital(head(blocks_[i]), words_) && (next.is_recital || opens_recital(head(next), words_));
  }

  [[nodiscard]] bool is_short_line(const block& b) const {
    return b.kind == paragraph_kind::unnumbered && b.lines.size() == 1 && !b.is_settled &&
           lines_[b.lines.front()].columns <= widest_enacting_line;
  }

  /// "Mr. Chair,": a short line that ends with a comma, and sentences behind it. "Excellencies," and "Ladies and
  /// gentlemen," may stand in a row, and "Mr." above "Chairman,".
  [[nodiscard]] bool is_salutation(std::size_t i) const {
    constexpr std::size_t longest_title = 5;  // bytes of "Mr."
    const block& b = blocks_[i];
    if (!is_short_line(b) || b.is_recital || i + 1 == blocks_.size()) return false;
    const bool is_title = head(b).size() <= longest_title && head(b).ends_with('.') && is_address_line(i + 1);
    std::size_t next = i + (is_title ? 2 : 1);
    if (!is_address_line(next - 1)) return false;
    const bool is_alone = next == i + 1 && !is_address_line(next);
    while (is_address_line(next)) ++next;
    return is_speech(next) && (is_alone || !is_short_line(blocks_[next]));
  }

  [[nodiscard]] bool is_address_line(std::size_t i) const {
    return i < blocks_.size() && is_short_line(blocks_[i]) && !blocks_[i].is_recital &&
           !begins_lower_case(head(blocks_[i])) && ends_with_comma(head(blocks_[i]));
  }

  /// Sentences that are no recital and no paragraph with a number.
  [[nodiscard]] bool is_speech(std::size_t i) const {
    if (i >= blocks_.size()) return false;
    const block& b = blocks_[i];
    return b.kind == paragraph_kind::unnumbered && !b.is_recital && !begins_lower_case(head(b)) &&
           ends_with_full_stop(text(b.lines.back()));
  }

  /// "A." on a line of its own, and in any place "CONSIDERANDO:".
  [[nodiscard]] bool is_part_alone(std::size_t i) const {
    const block& b = blocks_[i];
    if (!is_short_line(b) || i + 1 == blocks_.size()) return false;
    const auto words = head(b);
    if (is_part_mark(words)) return true;
    const auto is_in_capitals = [](char c) { return is_capital_ascii(c) || static_cast<unsigned char>(c) >= 0x80; };
    return words.size() > 3 && words.ends_with(':') && is_capital_ascii(words.front()) &&
           std::ranges::all_of(words.substr(0, words.size() - 1), is_in_capitals);
  }

  /// "Señor Presidente:", which opens a speech and may come back in it: two or three words and a colon, and sentences
  /// behind them.
  [[nodiscard]] bool is_address(std::size_t i, bool in_title_block) {
    const block& b = blocks_[i];
    if (!is_short_line(b) || i + 1 == blocks_.size() || !head(b).ends_with(':')) return false;
    if (head(b) == address_) return true;
    const auto blanks = std::count(head(b).begin(), head(b).end(), ' ');
    if (!in_title_block || blanks < 1 || blanks > 2 || begins_lower_case(head(b)) || has_symbol(head(b))) return false;
    const bool opens_speech = is_speech(i + 1) && !opens_recital(head(blocks_[i + 1]), words_);
    if (opens_speech) address_ = head(b);
    return opens_speech;
  }

  /// "Distr. GENERAL.", "ORIGINAL:": one or two words above the title.
  [[nodiscard]] bool is_masthead(std::size_t i) const {
    const block& b = blocks_[i];
    if (i + 1 < blocks_.size() && is_addressee(b)) return true;
    if (!is_short_line(b) || i + 1 == blocks_.size()) return false;
    const auto words = 1 + std::count(head(b).begin(), head(b).end(), ' ');
    return (words == 1 && head(b).ends_with(':')) || (words == 2 && head(b).ends_with('.'));
  }

  /// "各省、自治区、直辖市人民政府:": to whom a notice goes, in a script without blanks, where the line may be longer.
  [[nodiscard]] bool is_addressee(const block& b) const {
    constexpr std::uint32_t widest_addressee = 100;
    return b.kind == paragraph_kind::unnumbered && b.lines.size() == 1 && columns_of(b) <= widest_addressee &&
           begins_unspaced(head(b)) && head(b).find(' ') == std::string_view::npos && head(b).ends_with(':') &&
           !holds_sentences(head(b));
  }

  /// "The Security Council" without its comma: a short line, and then what begins and ends as a recital does, or several
  /// that begin so and the first of the numbered paragraphs. A date or a symbol may stand there as well.
  [[nodiscard]] bool is_enacting(std::size_t i) const {
    const block& b = blocks_[i];
    if (is_digit(head(b).front()) || has_symbol(head(b))) return false;
    if (i + 1 == blocks_.size() || b.lines.size() > 1 || lines_[b.lines.front()].columns > widest_enacting_line)
      return false;
    const block& next = blocks_[i + 1];
    if (!opens_recital(head(next), words_)) return false;
    return ends_with_comma(text(next.lines.back())) || recitals_lead_to_number(i + 1);
  }

  [[nodiscard]] bool recitals_lead_to_number(std::size_t first) const {
    constexpr std::size_t fewest = 2;
    const auto is_recital = [this](const block& b) {
      return b.kind == paragraph_kind::unnumbered && opens_recital(head(b), words_);
    };
    const auto end = std::find_if_not(blocks_.begin() + static_cast<std::ptrdiff_t>(first), blocks_.end(), is_recital);
    return end != blocks_.end() && end->kind == paragraph_kind::numbered && end->label == "1" &&
           static_cast<std::size_t>(end - blocks_.begin()) - first >= fewest;
  }

  /// "Degrading the threat": words that end in a letter, and recitals behind them.
  [[nodiscard]] bool heads_recitals(std::size_t i) const {
    const char last = text(blocks_[i].lines.back()).back();
    const bool ends_in_letter = is_small_ascii(last);
    return !ends_recital(text(blocks_[i].lines.back())) && ends_in_letter && i + 1 < blocks_.size() &&
           blocks_[i + 1].is_recital;
  }

  [[nodiscard]] std::uint32_t columns_of(const block& b) const {
    std::uint32_t columns = 0;
    for (const auto i : b.lines) columns += lines_[i].columns;
    return columns;
  }

  [[nodiscard]] bool is_short(const block& b) const {
    return columns_of(b) <= widest_heading && !begins_lower_case(head(b));
  }

  void give(block& b) {
    if (b.kind == paragraph_kind::heading && !b.is_contents && opens_annex(head(b), words_)) series_ = "annex-";
    std::string label;
    switch (b.kind) {
      case paragraph_kind::numbered: label = series_ + b.label; break;
      case paragraph_kind::unnumbered: label = series_ + "u" + std::to_string(++unnumbered_[!series_.empty()]); break;
      case paragraph_kind::heading: label = "h" + std::to_string(++headings_); break;
      case paragraph_kind::footnote: label = "fn" + b.label; break;
    }
    b.label = unique(std::move(label));
  }

  /// A label that was given out gets a series of its own: "2-15" is the second 15.
  std::string unique(std::string label) {
    const auto [place, is_new] = given_.try_emplace(label, 1);
    if (is_new) return label;
    int& series = place->second;
    std::string candidate;
    do candidate = std::to_string(++series) + "-" + label;
    while (!given_.try_emplace(candidate, 1).second);
    return candidate;
  }

  std::vector<block>& blocks_;
  const std::vector<line>& lines_;
  std::string_view source_;
  const layout_words& words_;
  std::string series_;
  std::string_view address_;                    ///< how a speech opens
  std::unordered_map<std::string, int> given_;  ///< the labels, and how many series of each there are
  int unnumbered_[2] = {0, 0};
  int headings_ = 0;
};

}  // namespace

void label_paragraphs(std::vector<block>& blocks, const std::vector<line>& lines, std::string_view source,
                      const layout_words& words) {
  labeller(blocks, lines, source, words).label();
}

}  // namespace recital::text
