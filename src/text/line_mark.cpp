#include "text/line_mark.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <optional>

#include "text/arabic_letter.hpp"
#include "text/code_point.hpp"

namespace recital::text {
namespace {

bool is_small_latin(char32_t c) { return c >= 'a' && c <= 'z'; }
bool is_capital_latin(char32_t c) { return c >= 'A' && c <= 'Z'; }
/// A letter of the Cyrillic or the Arabic alphabet, as items are counted with.
bool is_counting_letter(char32_t c) { return (c >= 0x430 && c <= 0x44F) || is_arabic_letter(c); }
bool is_bullet(char32_t c) {
  return std::u32string_view(U"-*–—•‣◦●○■□▪▫➢✓·⁃\uF0B7\uF0A7").find(c) != std::u32string_view::npos;
}
/// The stroke that draws an Arabic word out (U+0640) is typed for a dash.
bool is_dash(char32_t c) { return c == '-' || c == 0x2013 || c == 0x2014 || c == 0x0640; }
bool is_letter(char32_t c) { return u_isalpha(static_cast<UChar32>(c)); }
/// What opens a title or a quotation.
bool opens_words(char32_t c) { return c == U'《' || c == U'«' || c == U'“' || c == U'「'; }
/// What a paragraph begins with: a capital, a letter of a script that has none, or a mark before one.
bool is_initial(char32_t c) { return (is_letter(c) && !u_islower(static_cast<UChar32>(c))) || opens_words(c); }

/// Steps over the head of a line.
class head {
 public:
  explicit head(std::string_view line) : line_(line) {}

  [[nodiscard]] std::size_t place() const { return at_; }
  void go_to(std::size_t place) { at_ = place; }
  [[nodiscard]] bool at_end() const { return at_ >= line_.size(); }
  [[nodiscard]] char32_t next() const { return at_end() ? 0 : code_point_at(line_, at_); }
  [[nodiscard]] std::string_view rest() const { return line_.substr(std::min(at_, line_.size())); }
  void step() { at_ += width_of(static_cast<unsigned char>(line_[at_])); }

  bool take(char32_t c) {
    return take_if([c](char32_t other) { return other == c; });
  }
  template <class Test>
  bool take_if(Test test) {
    if (at_end() || !test(next())) return false;
    step();
    return true;
  }
  bool take(std::string_view words) {
    if (!rest().starts_with(words)) return false;
    at_ += words.size();
    return true;
  }
  bool take_blanks() {
    const std::size_t begin = at_;
    while (take_if([](char32_t c) { return c == ' ' || c == '\t' || c == 0xA0 || c == 0x3000 || c == 0x202F; })) {
    }
    return at_ > begin;
  }

  /// Up to three digits: ASCII, full width, Arabic-Indic or Persian.
  std::optional<int> take_number() {
    const std::size_t begin = at_;
    int value = 0;
    for (int count = 0; !at_end(); ++count) {
      const int digit = u_charDigitValue(static_cast<UChar32>(next()));
      if (digit < 0) break;
      if (count == 3) return go_to(begin), std::nullopt;
      value = value * 10 + digit;
      step();
    }
    if (value == 0) return go_to(begin), std::nullopt;
    return value;
  }

  /// Whether a year in four digits stands here, an ideograph behind it.
  [[nodiscard]] bool year_follows() const {
    head ahead = *this;
    int digits = 0;
    while (digits < 5 && ahead.take_if([](char32_t c) { return c >= '0' && c <= '9'; })) ++digits;
    return digits == 4 && !ahead.at_end() && ahead.next() >= 0x4E00 && ahead.next() <= 0x9FFF;
  }

  /// 一 to 九十九.
  std::optional<int> take_han() {
    static constexpr std::u32string_view numerals = U"一二三四五六七八九";
    int value = 0;
    int units = 0;
    for (const std::size_t begin = at_; !at_end() && at_ - begin < 9; step()) {
      const auto found = numerals.find(next());
      if (next() == U'十') value = 10 * std::max(units, 1), units = 0;
      else if (found != std::u32string_view::npos) units = static_cast<int>(found) + 1;
      else break;
    }
    return value + units > 0 ? std::optional(value + units) : std::nullopt;
  }

  /// I to XXXIX, in capitals.
  std::optional<int> take_roman() {
    const std::size_t begin = at_;
    int value = 0;
    while (take('X')) value += 10;
    if (take("IX")) value += 9;
    else if (take("IV")) value += 4;
    else {
      if (take('V')) value += 5;
      for (int count = 0; count < 3 && take('I'); ++count) ++value;
    }
    if (value == 0 || value > 39 || is_letter(next())) return go_to(begin), std::nullopt;
    return value;
  }

  /// A word, in small letters or capitals.
  bool take_word(std::string_view word) {
    const std::size_t begin = at_;
    for (head other(word); !other.at_end(); other.step()) {
      const auto small = [](char32_t c) { return u_tolower(static_cast<UChar32>(c)); };
      if (at_end() || small(next()) != small(other.next())) return go_to(begin), false;
      step();
    }
    if (is_letter(next())) return go_to(begin), false;
    return true;
  }

  /// The first of the words that stands here.
  std::optional<int> take_one_of(const std::unordered_map<char32_t, std::vector<counting_word>>& by_initial) {
    const auto found = by_initial.find(static_cast<char32_t>(u_tolower(static_cast<UChar32>(next()))));
    if (found == by_initial.end()) return std::nullopt;
    for (const counting_word& each : found->second) {
      if (take_word(each.word)) return each.value;
    }
    return std::nullopt;
  }

  /// The longest of the words of any language that stands here, and which it is, counted from one.
  std::optional<int> take_one_of(const std::vector<words_in_order>& languages) {
    const std::size_t begin = at_;
    std::size_t end = at_;
    std::optional<int> value;
    for (const words_in_order& words : languages) {
      for (std::size_t i = 0; i < words.size(); ++i, go_to(begin)) {
        if (!take_word(words[i]) || at_ <= end) continue;
        end = at_;
        value = static_cast<int>(i) + 1;
      }
    }
    go_to(end);
    return value;
  }

  [[nodiscard]] line_mark mark(mark_series series, int value, std::string label, bool is_set_off = false) {
    take_blanks();
    return {series, value, std::move(label), static_cast<std::uint32_t>(at_), at_end(), is_set_off, false};
  }
  [[nodiscard]] line_mark mark(mark_series series, int value) { return mark(series, value, std::to_string(value)); }

 private:
  std::string_view line_;
  std::size_t at_ = 0;
};

/// "2.1 " or "2.1.3. "; the first number has been read.
line_mark read_decimal(head h, std::string_view line) {
  std::size_t end = h.place();
  while (h.take('.') && h.take_number()) end = h.place();
  h.go_to(end);
  std::string label(line.substr(0, end));
  h.take('.');
  if (label.find('.') == std::string::npos || !h.take_blanks() || h.at_end()) return {};
  return h.mark(mark_series::decimal, 0, std::move(label));
}

/// "12. ", "12.Text", "2.1946年", "12 .", "12、", "12)", "12 - ", "12" alone: the number has been read.
line_mark read_counted(head h, int value) {
  const std::size_t begin = h.place();
  if (h.at_end()) return h.mark(mark_series::bare, value);
  const bool apart = h.take_blanks();
  const bool is_wide = h.take(U'．') || h.take(U'、');
  if (is_wide || h.take('.')) {
    const bool has_dash = h.take_if(is_dash);
    const bool has_blank = h.take_blanks();
    const bool is_apart = is_wide || has_dash || has_blank || h.at_end() || is_initial(h.next());
    if (!is_apart && !h.year_follows()) return {};
    return h.mark(mark_series::number, value);
  }
  if (!apart && (h.take(U'°') || h.take(U'º'))) {
    h.take_if([](char32_t c) { return c == '.' || c == ')'; });
    return h.take_blanks() ? h.mark(mark_series::half_bracket, value) : line_mark{};
  }
  if (!apart && (h.take(')') || h.take(U'）'))) {
    return h.take_blanks() || h.at_end() || is_initial(h.next()) ? h.mark(mark_series::half_bracket, value)
                                                                 : line_mark{};
  }
  // Arabic sets a dash where others set a stop
  if (h.take_if(is_dash)) {
    const bool has_blank = h.take_blanks();
    if (h.at_end() || is_arabic_letter(h.next()) || (apart && has_blank && is_initial(h.next()))) {
      return h.mark(mark_series::number, value);
    }
  }
  // or a stroke, with which others lead a note
  if (h.take('/')) {
    h.take_blanks();
    if (is_arabic_letter(h.next())) return h.mark(mark_series::number, value);
  }
  h.go_to(begin);
  return {};
}

/// "-1 ", as a dash behind the number is typed where the line runs from right to left.
line_mark read_turned(head h) {
  if (!h.take_if(is_dash)) return {};
  const auto value = h.take_number();
  return value && h.take_blanks() && is_arabic_letter(h.next()) ? h.mark(mark_series::number, *value) : line_mark{};
}

/// "(a)", "a)", "A)", "a. ", "A. ", "(ii)"; `is_open` where a bracket was opened.
line_mark read_letter(head h, std::string_view line, bool is_open) {
  const std::size_t begin = h.place();
  while (h.place() - begin < 4 && h.take_if(is_small_latin)) {
  }
  const bool is_capital = h.place() == begin && h.take_if(is_capital_latin);
  if (h.place() == begin && h.take_if(is_counting_letter)) h.take(U'ـ');
  const auto letters = line.substr(begin, h.place() - begin);
  if (letters.empty()) return {};
  const bool is_roman = letters.find_first_not_of("ivx") == std::string_view::npos;
  const bool is_closed = h.take(')') || h.take(U'）');
  if (!is_closed && is_capital && !is_open) {
    if (!h.take('.') || h.next() != ' ') return {};
    return h.mark(mark_series::capital, letters.front() - 'A' + 1, std::string(letters));
  }
  if (!is_closed && (is_open || !h.take('.') || h.next() != ' ' || (letters.size() > 1 && !is_roman))) return {};
  if (!is_open && letters.size() > 2 && !is_roman) return {};
  return h.mark(mark_series::letter, 0, std::string(letters));
}

/// "pp3" and "OP3", as drafts number their paragraphs; `close` ends it where a bracket was opened.
line_mark read_drafting(head h, char32_t close = 0) {
  const bool is_preambular = h.take("pp") || h.take("PP");
  if (!is_preambular && !h.take("op") && !h.take("OP")) return {};
  h.take_blanks();
  const auto value = h.take_number();
  if (!value || (close != 0 && !h.take(close))) return {};
  const bool is_set_off = close != 0 || h.take_if([](char32_t c) { return c == '.' || c == ')' || c == ':'; });
  if (!h.take_blanks() || (!is_set_off && !is_initial(h.next()))) return {};
  return h.mark(is_preambular ? mark_series::preambular : mark_series::number, *value);
}

line_mark read_bracketed(head h, std::string_view line) {
  h.step();
  if (line.front() == '[') return read_drafting(h, ']');
  if (auto drafting = read_drafting(h, ')'); drafting.series != mark_series::none) return drafting;
  head numbered = h;
  auto value = numbered.take_number();
  if (!value) value = numbered.take_han();
  if (value && (numbered.take(')') || numbered.take(U'）'))) return numbered.mark(mark_series::bracket, *value);
  return read_letter(h, line, true);
}

/// "Article 2. ", "المادة (2)", 第二条: one form, whose # stands for the number.
line_mark read_article(head h, std::string_view form, const mark_words& words) {
  const auto number = form.find('#');
  if (!h.take(form.substr(0, number))) return {};
  h.take_blanks();
  const bool is_open = h.take('(') || h.take(U'（');
  if (!is_open && h.take_if(is_dash)) h.take_blanks();  // "المادة -1-"
  auto value = h.take_one_of(words.article_numbers);
  if (!value) value = h.take_number();
  if (!value) value = h.take_han();
  const bool is_roman = !value;
  if (is_roman) value = h.take_roman();
  if (!value) return {};
  if (is_open && !h.take(')') && !h.take(U'）')) return {};
  if (!h.take("er") && !h.take("ᵉʳ")) h.take_if([](char32_t c) { return c == 0xBA || c == 0xB0; });
  const auto counter = form.substr(number + 1);
  if (!counter.empty()) h.take_blanks();  // "第 2 條"
  if (!h.take(counter)) return {};
  const bool has_blank = h.take_blanks();
  bool has_stop = false;
  while (h.take_if([](char32_t c) { return c == '.' || c == ':' || c == U'：' || c == '*' || is_dash(c); }) ||
         h.take_blanks()) {
    has_stop = true;
  }
  if (has_stop && u_charDigitValue(static_cast<UChar32>(h.next())) >= 0) return {};  // "Article 2.4"
  // where words have no blanks between them, one behind 条 sets it off
  const bool is_set_off = has_stop || (has_blank && !counter.empty());
  const bool is_title = has_blank && (h.next() == '(' || is_initial(h.next()));
  if (!h.at_end() && !is_set_off && !is_title) return {};
  auto mark = h.mark(mark_series::article, *value, std::to_string(*value), is_set_off);
  mark.is_roman = is_roman;
  return mark;
}

/// "ثانيا:", "Segundo. ": a word that counts, and a stop.
line_mark read_counting_word(head h, const mark_words& words) {
  const auto value = h.take_one_of(words.counting_by_initial);
  if (!value) return {};
  h.take_blanks();
  const auto stop = [](char32_t c) { return c == '.' || c == ':' || c == U'：' || is_dash(c); };
  if (!h.take_if(stop)) return {};
  while (h.take_if(stop)) {
  }
  return h.mark(mark_series::word, *value);
}

/// "II. – ", as French laws part their articles.
line_mark read_roman_section(head h) {
  const auto value = h.take_roman();
  if (!value || !h.take('.')) return {};
  h.take_blanks();
  if (!h.take_if(is_dash) || !h.take_blanks()) return {};
  return h.mark(mark_series::letter, *value, std::to_string(*value));
}

line_mark read_any_article(head h, const mark_words& words) {
  const auto forms = words.articles_by_initial.find(h.next());
  if (forms == words.articles_by_initial.end()) return {};
  for (const std::string& form : forms->second) {
    if (auto article = read_article(h, form, words); article.series != mark_series::none) return article;
  }
  return {};
}

/// "##### Article 2", as a text marks its headings, and "**Article 2.**", as it marks what is bold.
line_mark read_marked_heading(head h, const mark_words& words) {
  while (h.take('#')) {
  }
  const bool is_heading = h.take_blanks();
  const bool is_bold = h.take("**");
  return is_heading || is_bold ? read_any_article(h, words) : line_mark{};
}

line_mark read_worded(head h, std::string_view line, const mark_words& words) {
  if (auto article = read_any_article(h, words); article.series != mark_series::none) return article;
  if (auto counted = read_counting_word(h, words); counted.series != mark_series::none) return counted;
  if (auto drafting = read_drafting(h); drafting.series != mark_series::none) return drafting;
  if (auto value = h.take_han()) {
    return h.take(U'、') || h.take(U'．') || h.take('.') ? h.mark(mark_series::han, *value) : line_mark{};
  }
  if (auto section = read_roman_section(h); section.series != mark_series::none) return section;
  return read_letter(h, line, false);
}

}  // namespace

line_mark read_line_mark(std::string_view line, const mark_words& words) {
  if (line.empty()) return {};
  head h(line);
  const char32_t first = h.next();
  if (first == '(' || first == U'（' || first == '[') return read_bracketed(h, line);
  if (first == '#' || line.starts_with("**")) return read_marked_heading(h, words);
  if (h.take(U'§')) h.take_blanks();
  if (is_bullet(first)) {
    if (auto turned = read_turned(h); turned.series != mark_series::none) return turned;
    const std::string sign(line.substr(0, width_of(static_cast<unsigned char>(line.front()))));
    h.step();
    if (!h.take_blanks() || h.at_end()) return {};
    // "- 1. Decides": a web page makes an item of a list of each paragraph
    head behind = h;
    if (const auto value = behind.take_number()) {
      if (auto counted = read_counted(behind, *value); counted.series == mark_series::number) return counted;
    }
    return h.mark(mark_series::bullet, 0, sign);
  }
  if (const auto value = h.take_number()) {
    auto decimal = read_decimal(h, line);
    return decimal.series != mark_series::none ? decimal : read_counted(h, *value);
  }
  return is_letter(first) ? read_worded(h, line, words) : line_mark{};
}

bool follows(const line_mark& mark, const line_mark& next) {
  if (mark.series != next.series || mark.series == mark_series::none) return false;
  if (mark.series == mark_series::bullet) return mark.label == next.label;
  if (mark.series != mark_series::letter) return next.value == mark.value + 1;
  // the alphabets that are not Latin have orders of their own
  if (!is_small_latin(static_cast<unsigned char>(next.label.back()))) return true;
  const bool is_roman = mark.label.find_first_not_of("ivx") == std::string::npos && next.label.size() > 1 &&
                        next.label.find_first_not_of("ivx") == std::string::npos;
  const int distance = next.label.back() - mark.label.back();  // a letter may have been left out
  return is_roman || (mark.label.size() == next.label.size() && distance >= 1 && distance <= 2);
}

}  // namespace recital::text
