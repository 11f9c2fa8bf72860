#include "cite/run.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "cite/number_sum.hpp"
#include "cite/numerals.hpp"
#include "text/letters.hpp"

namespace recital::cite {
namespace {

constexpr int longest_range = 64;  // what is longer is a misprint or a table
constexpr int most_parts = 100;    // no article has so many paragraphs

span span_of(std::string_view part, const char* base) {
  const auto begin = static_cast<std::uint32_t>(part.data() - base);
  return {begin, begin + static_cast<std::uint32_t>(part.size())};
}

int number_in(std::string_view text) { return digits(text).value_or(0); }

/// A year or a session may be written in ideographs.
int figure_in(std::string_view text) { return numeral(text).value_or(0); }

/// "section C": a letter that is a high Roman numeral too counts as the letter that it is in every list of sections.
bool is_ordinal_letter(std::string_view s) { return s == "C" || s == "D" || s == "L" || s == "M"; }

std::string_view trimmed(std::string_view s) {
  while (!s.empty() && s.back() == ' ') s.remove_suffix(1);
  while (!s.empty() && s.front() == ' ') s.remove_prefix(1);
  return s;
}

bool is_figure(std::string_view s) { return s.find_first_not_of("0123456789") == std::string_view::npos; }

/// "(i) and (ii)", "(i) to (iii)": a Roman number that goes on with another.
bool goes_on(std::string_view next, std::string_view last) {
  const auto value = numeral(next);
  const auto value_before = numeral(last);
  return value && value_before && *value > *value_before && (next.size() > 1 || *value == *value_before + 1);
}

/// "14 (3) (d) and (g)", "4 (a) (i) and (ii)", "8 (2) (b) (i) to (iii)": the mark lies as deep as the one before it.
void lie_as_deep(member& next, const member& last) {
  if (is_figure(next.sub)) return;
  if (!last.sub_c.empty() && goes_on(next.sub, last.sub_c)) {
    next.sub_c = next.sub;
    next.sub_b = last.sub_b;
    next.sub = last.sub;
    return;
  }
  if (last.sub_b.empty() || is_figure(last.sub_b)) return;
  if (!is_figure(last.sub) && !goes_on(next.sub, last.sub_b)) return;
  next.sub_b = next.sub;
  next.sub = last.sub;
}

/// "49/75 E and F": the second letter belongs to the same number.
void take_over(member& next, const member& last) {
  if (next.number == 0 && !next.letter.empty()) {
    next.number = last.number;
    next.session = last.session;
    if (next.roman.empty()) next.roman = last.roman;
    next.special = last.special;
    next.text = last.text;
  } else if (next.number == 0 && !next.sub.empty()) {
    next.number = last.number;
    next.text = last.text;
    if (next.sub_b.empty()) lie_as_deep(next, last);
  }
  if (next.unit.empty()) next.unit = last.unit;
}

/// "3411 A and B (XXX)": the session stands behind the last letter of the number, and is that of all.
void share_session(const member& last, std::size_t first, std::vector<member>& out) {
  if (last.roman.empty() || last.letter.empty()) return;
  for (std::size_t i = out.size(); i-- > first && out[i].number == last.number && out[i].roman.empty();) {
    if (!out[i].letter.empty()) out[i].roman = last.roman;
  }
}

bool is_capital(std::string_view s) { return s.size() == 1 && s[0] >= 'A' && s[0] <= 'Z'; }
bool is_small_letter(std::string_view s) { return s.size() == 1 && s[0] >= 'a' && s[0] <= 'z'; }

/// The deepest mark of a subparagraph.
std::string_view member::*deepest(const member& m) {
  if (!m.sub_c.empty()) return &member::sub_c;
  return m.sub_b.empty() ? &member::sub : &member::sub_b;
}

/// "4 (a) (i) to (iii)": whether the two differ in a Roman number alone, the deepest of their marks.
bool is_roman_range(const member& first, const member& last) {
  const auto mark = deepest(first);
  if (mark == &member::sub || mark != deepest(last) || first.number != last.number) return false;
  if (first.sub != last.sub || (mark == &member::sub_c && first.sub_b != last.sub_b)) return false;
  return goes_on(last.*mark, first.*mark) && roman(first.*mark).has_value() && roman(last.*mark).has_value();
}

/// Small Roman numbers, for as long as the program runs.
std::string_view small_roman(int number) {
  static const auto numbers = [] {
    std::array<std::string, most_parts> made;
    for (std::size_t i = 0; i < made.size(); ++i) made[i] = roman_form(static_cast<int>(i));
    return made;
  }();
  return numbers[static_cast<std::size_t>(std::clamp(number, 0, most_parts - 1))];
}

/// The members between the ends of a range, and its last end; `out` ends with the first one.
void fill_range(const member& last, std::vector<member>& out) {
  static constexpr std::string_view alphabet = "abcdefghijklmnopqrstuvwxyz";
  const member first = out.back();
  const span whole = hull(first.where, last.where);
  out.back().where = whole;
  const auto add = [&](member between) {
    between.where = whole;
    out.push_back(between);
  };
  const auto dot = first.text.rfind('.');
  if (is_capital(first.letter) && is_capital(last.letter) && first.number == last.number &&
      first.session == last.session) {
    static constexpr std::string_view capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    for (char c = static_cast<char>(first.letter[0] + 1); c <= last.letter[0]; ++c) {
      member between = last;
      between.letter = capitals.substr(static_cast<std::size_t>(c - 'A'), 1);
      add(between);
    }
  } else if (is_roman_range(first, last)) {
    const auto mark = deepest(first);
    for (int n = *roman(first.*mark) + 1; n <= *roman(last.*mark); ++n) {
      member between = first;
      between.*mark = small_roman(n);
      add(between);
    }
  } else if (first.number == last.number && is_small_letter(first.sub) && is_small_letter(last.sub)) {
    for (char c = static_cast<char>(first.sub[0] + 1); c <= last.sub[0]; ++c) {
      member between = first;
      between.sub = alphabet.substr(static_cast<std::size_t>(c - 'a'), 1);
      add(between);
    }
  } else if (first.year == 0 && dot == std::string_view::npos && first.sub.empty() && last.number > first.number &&
             first.session == last.session && last.number - first.number <= longest_range) {
    for (int n = first.number + 1; n < last.number; ++n) {
      member between = first;
      between.number = n;
      between.text = {};
      add(between);
    }
    add(last);
  } else if (dot != std::string_view::npos && last.text.substr(0, dot + 1) == first.text.substr(0, dot + 1)) {
    const int from = number_in(first.text.substr(dot + 1));
    const int to = number_in(last.text.substr(dot + 1));
    for (int n = from + 1; n <= to && n - from <= longest_range; ++n) {
      member between = n == to ? last : first;
      between.tail = n;
      add(between);
    }
  } else {
    out.back().where = first.where;
    out.push_back(last);
  }
}

/// "1.701", "1 701": a number whose thousands are set apart.
std::optional<int> number_with_thousands(std::string_view text) {
  constexpr std::size_t mark = 1;
  if (text.size() != 5 || (text[mark] != '.' && text[mark] != ' ')) return std::nullopt;
  return digits(std::string(text.substr(0, mark)) + std::string(text.substr(mark + 1)));
}

/// A number as it is printed, for as long as the program runs.
std::string_view printed(int number) {
  static const auto numbers = [] {
    std::array<std::string, most_parts> made;
    for (std::size_t i = 0; i < made.size(); ++i) made[i] = std::to_string(i);
    return made;
  }();
  return numbers[static_cast<std::size_t>(std::clamp(number, 0, most_parts - 1))];
}

/// "14 (par. 2 and 3 (d))": the last member of `out` is of each of these paragraphs.
void add_parts(const std::vector<member>& parts, std::vector<member>& out) {
  const member whole = out.back();
  for (const member& part : parts) {
    member made = whole;
    made.where = &part == &parts.front() ? hull(whole.where, part.where) : part.where;
    made.sub = part.number > 0 ? printed(part.number) : part.sub;
    if (part.number > 0 && !part.sub.empty()) {
      made.sub_b = part.sub;
      made.sub_c = part.sub_b;
    }
    if (&part == &parts.front()) {
      out.back() = made;
    } else {
      out.push_back(made);
    }
  }
}

/// A letter or a mark of a symbol as the languages that are written in Latin letters have it.
std::string_view latin(std::string_view printed, const language_grammar& language) {
  const auto found = language.letters.find(trimmed(printed));
  return found == language.letters.end() ? printed : std::string_view(found->second);
}

/// The same of what marks a subparagraph, which is small: "(丁)" is (d), though resolutions have a letter D.
std::string_view latin_mark(std::string_view printed, const language_grammar& language) {
  static constexpr std::string_view alphabet = "abcdefghijklmnopqrstuvwxyz";
  const std::string_view letter = latin(printed, language);
  if (letter == printed || !is_capital(letter)) return letter;
  return alphabet.substr(static_cast<std::size_t>(letter[0] - 'A'), 1);
}

}  // namespace

int read_number(std::string_view text, const language_grammar& language) {
  text = trimmed(text);
  if (text.empty()) return 0;
  std::string small = text::in_small_ascii(text);
  if (const auto found = language.numbers.find(small); found != language.numbers.end()) return found->second;
  const auto letters = small.find_first_not_of("0123456789");
  if (letters != std::string::npos && letters > 0 && small[letters] >= 'a' && small[letters] <= 'z') {
    return digits(std::string_view(small).substr(0, letters)).value_or(0);  // "5th"
  }
  if (const auto value = numeral(text)) return *value;
  if (const auto value = number_with_thousands(text)) return *value;
  return number_sum(std::move(small), language);
}

member read_member(const captures& found, const char* base, const language_grammar& language) {
  member m;
  m.where = span_of(trimmed(found.whole), base);
  m.text = trimmed(found[group::number]);
  m.number = is_ordinal_letter(m.text) ? 0 : read_number(m.text, language);
  if (m.number == 0 && !found[group::ordinal].empty()) m.number = read_number(found[group::ordinal], language);
  m.year = figure_in(found[group::year]);
  m.session = figure_in(found[group::session]);
  m.dated = number_in(found[group::dated]);
  m.letter = latin(found[group::letter], language);
  m.roman = latin(found[group::roman], language);
  m.special = latin(found[group::special], language);
  m.sub = latin_mark(found[group::sub], language);
  m.sub_b = latin_mark(found[group::sub_b], language);
  m.sub_c = latin_mark(found[group::sub_c], language);
  m.unit = found[group::unit];
  return m;
}

namespace {

bool is_roman(std::string_view text) {
  return !text.empty() && text.find_first_not_of("IVXLC") == std::string_view::npos;
}

/// "article VI, 2": digits at the end of a list of Roman numbers, behind a comma alone, are the mark of a note.
bool is_note_mark(const member& next, const member& last, std::string_view separator, std::string_view rest) {
  const bool is_digits = next.text.find_first_not_of("0123456789") == std::string_view::npos && next.sub.empty();
  return rest.empty() && is_digits && is_roman(last.text) && last.sub.empty() && trimmed(separator) == ",";
}

}  // namespace

void parse_run(std::string_view run, const char* base, const run_patterns& patterns, const language_grammar& language,
               std::vector<member>& out) {
  const std::size_t first = out.size();
  captures found;
  bool in_range = false;
  std::string_view separator;
  while (!run.empty() && patterns.member.match(run, found) && !found.whole.empty()) {
    member next = read_member(found, base, language);
    const auto rest = run.substr(found.whole.size());
    if (out.size() > first && is_note_mark(next, out.back(), separator, rest)) return;
    if (out.size() > first) take_over(next, out.back());
    share_session(next, first, out);
    if (in_range) {
      fill_range(next, out);
    } else {
      out.push_back(next);
    }
    const std::string_view subs = found[group::subs];
    run.remove_prefix(found.whole.size());
    if (!subs.empty()) {
      std::vector<member> parts;
      parse_run(subs, base, patterns, language, parts);
      add_parts(parts, out);
    }
    in_range = patterns.range.match(run, found);
    if (!in_range && !patterns.separator.match(run, found)) return;
    separator = found.whole;
    run.remove_prefix(found.whole.size());
  }
}

void take_subparagraphs(std::string_view letters, const char* base, const language_grammar& language,
                        std::vector<member>& out) {
  if (out.empty()) return;
  const member whole = out.back();
  bool first = true;
  // "(a) and (b)", or "a) et b)" where languages leave the first bracket out
  for (std::size_t close = letters.find(')'); close != std::string_view::npos; close = letters.find(')', close + 1)) {
    const std::size_t at = letters.find_last_of("( ,", close) + 1;  // npos + 1 == 0
    const bool has_bracket = at > 0 && letters[at - 1] == '(';
    member part = whole;
    part.sub = latin_mark(letters.substr(at, close - at), language);
    part.where = span_of(letters.substr(at - has_bracket, close - at + 1 + has_bracket), base);
    if (first) {
      part.where = hull(whole.where, part.where);
      out.back() = part;
    } else {
      out.push_back(part);
    }
    first = false;
  }
}

void take_subparagraphs(std::string_view letters, const char* base, const run_patterns& patterns,
                        const language_grammar& language, std::vector<member>& out) {
  if (out.empty()) return;
  const member whole = out.back();
  out.pop_back();
  const std::size_t first = out.size();
  parse_run(letters, base, patterns, language, out);
  for (std::size_t i = first; i < out.size(); ++i) {
    out[i].number = whole.number;
    out[i].text = whole.text;
  }
  if (out.size() == first) out.push_back(whole);
  const bool lie_behind =
      whole.where.begin < out[first].where.begin;  // "8(a)" is one with its number, "(a) of 8" is not
  if (lie_behind) out[first].where = hull(whole.where, out[first].where);
}

}  // namespace recital::cite
