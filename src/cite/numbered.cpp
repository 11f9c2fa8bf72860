#include "cite/numbered.hpp"

#include <algorithm>
#include <cstdlib>
#include <iterator>

#include "cite/numerals.hpp"
#include "recital/core/document_symbol.hpp"

namespace recital::cite {
namespace {

constexpr int first_year_of_sessions_by_year = 1940;
constexpr int latest_year = 2060;

/// Decisions have forms of their own, "decision-session-number".
std::string key_of(std::string_view text_class, std::string_view form) {
  return text_class == "decision" ? "decision-" + std::string(form) : std::string(form);
}

void replace(std::string& s, std::string_view placeholder, std::string_view value) {
  if (const auto at = s.find(placeholder); at != std::string::npos) s.replace(at, placeholder.size(), value);
}

/// "III" for a session that is printed as "III" or, where a language has no such letters, as "3" or "三".
std::string roman_session(std::string_view printed) {
  const auto value = numeral(printed);
  if (!value) return std::string(printed);
  std::string form = roman_form(*value);
  for (char& c : form) c = static_cast<char>(c & ~0x20);
  return form;
}

/// The session that gave a number out, of those that are known; null where none did.
const session_numbers* session_of(const body& by, int number) {
  const auto found = std::ranges::find_if(
      by.sessions, [number](const session_numbers& s) { return s.first <= number && number <= s.last; });
  return found == by.sessions.end() ? nullptr : &*found;
}

/// Whether a session may have given that number out: it lies above those of the session before and below those of the
/// next one. What is not known of a session speaks against nothing.
bool may_be_of_session(const body& by, int number, std::string_view session) {
  if (by.least_session != 0 && roman(session).value_or(0) >= by.least_session)
    return false;  // it numbered otherwise then
  const auto found = std::ranges::find(by.sessions, session, &session_numbers::session);
  if (found == by.sessions.end()) return true;
  const bool above = found == by.sessions.begin() || number > std::prev(found)->last;
  return above && (std::next(found) == by.sessions.end() || number < std::next(found)->first);
}

/// Whether the session met in that year, as far as is known.
bool met_in(const body& by, std::string_view session, int year) {
  const int began = by.year_of_session(session);
  return began == 0 || year == began || year == began + 1;
}

/// The session of a number that stands alone or beside a year; null where none is known to have given it out.
const session_numbers* session_told(const body& by, const member& m) {
  const session_numbers* found = session_of(by, m.number);
  return found != nullptr && (m.year == 0 || met_in(by, found->session, m.year)) ? found : nullptr;
}

/// Whether a running number may have been given out in that year; of years that the numbering does not reach, any that
/// is higher.
bool may_be_of_year(const body& by, int number, int year) {
  if (by.numbering.empty()) return true;
  const auto& [last_year, last] = by.numbering.back();
  return year > last_year ? number > last : year_of_number(by, number) == year;
}

/// When the session began that a number belongs to; 0 where it has none, or that is not known.
int year_of_its_session(const body& by, const member& m) {
  if (m.session == 0) return by.year_of_session(roman_session(m.roman));
  const std::string mark = m.special.empty() ? std::string() : std::string(m.special) + "-";
  return by.year_of_session(mark + std::to_string(m.session));
}

/// Whether a session that began in one year may have lasted in another, in that month; 0 is any month. The first sessions
/// of a body that now numbers its texts otherwise, and those that have a mark, opened at other times of the year.
bool may_last(const body& by, const member& m, int began, int year, int month) {
  const bool is_regular = m.special.empty() && m.session > 0;
  if (is_regular && by.sessions_a_year > 1) return year == began;
  if (year != began && year != began + 1) return false;
  if (month == 0 || by.session_opens == 0 || !is_regular || m.session < by.least_session) return true;
  return year == began ? month >= by.session_opens : month <= by.session_opens;
}

/// Whether the body may have met in that session and numbered its texts by it.
bool may_have_session(const body& by, int session) {
  return session >= by.least_session && (by.session_zero == 0 || by.year_of_session(std::to_string(session)) != 0);
}

/// The numbers that a form of symbol holds: "{number>300}" those above 300, "{number<401}" those below 401.
bool within_bound(std::string_view symbol, int number) {
  constexpr std::string_view placeholder = "{number";
  const auto at = symbol.find(placeholder);
  if (at == std::string_view::npos) return true;
  const std::string_view bound = symbol.substr(at + placeholder.size());
  if (!bound.starts_with('>') && !bound.starts_with('<')) return true;
  const int other = digits(bound.substr(1, bound.find('}') - 1)).value_or(0);
  return bound.front() == '>' ? number > other : number < other;
}

/// Writes the number where the symbol has its place, with the bound that goes with it.
void write_number(std::string& symbol, int number) {
  const auto at = symbol.find("{number");
  if (at != std::string::npos) symbol.replace(at, symbol.find('}', at) + 1 - at, std::to_string(number));
}

bool is_too_high(const body& by, int number) { return by.most_number != 0 && number > by.most_number; }

}  // namespace

std::string_view form_of(const member& m) {
  if (!m.special.empty()) return "special-number";
  if (!m.roman.empty()) return "number-roman";
  if (m.session >= first_year_of_sessions_by_year) return "year-number";
  if (m.session > 0) return "session-number";
  return m.year > 0 ? "number-year" : "number";
}

int year_of_number(const body& by, int number) {
  const auto found = std::ranges::find_if(by.numbering, [number](const auto& last) { return number <= last.second; });
  return found == by.numbering.end() ? 0 : found->first;
}

bool gives(const body& by, std::string_view text_class, const member& m) {
  const std::string_view form = form_of(m);
  const bool is_resolution = text_class == "resolution";
  if (form == "number") return is_resolution && (year_of_number(by, m.number) != 0 || session_told(by, m) != nullptr);
  if (form == "number-year" && is_resolution && session_told(by, m) != nullptr) return true;
  const auto symbol = by.symbols.find(key_of(text_class, form));
  if (symbol == by.symbols.end() || !within_bound(symbol->second, m.number)) return false;
  if (form == "session-number") return may_have_session(by, m.session) && !is_too_high(by, m.number);
  if (form == "year-number") return !is_too_high(by, m.number);
  if (!is_resolution) return true;
  if (form == "number-year") return may_be_of_year(by, m.number, m.year);
  return form != "number-roman" || may_be_of_session(by, m.number, roman_session(m.roman));
}

bool must_be_decision(const body& by, const member& m) {
  const auto symbol = by.symbols.find(form_of(m));
  return symbol != by.symbols.end() && !within_bound(symbol->second, m.number) && gives(by, "decision", m);
}

bool may_be_dated(const body& by, const member& m, int year, int month) {
  if (form_of(m) == "year-number") return std::abs(m.session - year) <= 1;  // a session may reach over a year's end
  if (m.year != 0) return m.year == year;
  const int began = year_of_its_session(by, m);
  return began == 0 || may_last(by, m, began, year, month);
}

const body* default_body(const catalogue& known, std::string_view text_class, std::string_view form) {
  const std::string key = key_of(text_class, form == "number" ? "number-year" : form);
  for (const body& b : known.bodies()) {
    if (std::find(b.default_for.begin(), b.default_for.end(), key) != b.default_for.end()) return &b;
  }
  return nullptr;
}

std::optional<std::string> symbol_of(const body& by, std::string_view text_class, const member& m) {
  return gives(by, text_class, m) ? symbol_as_printed(by, text_class, m) : std::nullopt;
}

std::optional<std::string> symbol_as_printed(const body& by, std::string_view text_class, const member& m) {
  std::string_view form = form_of(m);
  int year = m.year;
  std::string session = std::to_string(m.session);
  if (!m.special.empty()) session = std::string(m.special) + "-" + session;
  std::string roman = roman_session(m.roman);
  if (form == "number" || form == "number-year") {
    const session_numbers* told = session_told(by, m);
    if (told != nullptr) roman = told->session;
    if (year == 0) year = year_of_number(by, m.number);
    form = told != nullptr ? "number-roman" : "number-year";
  }
  const auto found = by.symbols.find(key_of(text_class, form));
  if (found == by.symbols.end()) return std::nullopt;
  std::string symbol = found->second;
  const bool by_year = form == "year-number";
  write_number(symbol, m.number);
  replace(symbol, "{year}", std::to_string(by_year ? m.session : year));
  replace(symbol, "{session}", session);
  replace(symbol, "{roman}", roman);
  replace(symbol, "{letter}", m.letter);
  replace(symbol, "–", "-");  // of a range of letters
  return symbol;
}

std::vector<member> parts_at_stroke(const body& by, const member& m, std::string_view text) {
  constexpr int least_in_a_row = 100;  // "12/37" is no row of resolutions
  const std::size_t stroke = text.substr(0, m.where.end).find('/', m.where.begin);
  if (form_of(m) == "special-number" || m.session == 0 || stroke == std::string_view::npos) return {};
  member first;
  first.where = m.where;
  first.number = m.session;
  first.text = m.text;
  const int its_year = year_of_number(by, m.session);
  if (its_year == m.number || (m.session >= least_in_a_row && its_year % 100 == m.number)) {  // "1701/06"
    first.year = its_year;
    return {first};
  }
  const bool may_be_year = m.number >= first_year_of_sessions_by_year && m.number <= latest_year;  // "118/2021"
  const bool both = !may_be_year && std::min(m.session, m.number) >= least_in_a_row && its_year != 0 &&
                    year_of_number(by, m.number) != 0;
  if (!both) return {};
  member second = first;
  second.number = m.number;
  first.where.end = static_cast<std::uint32_t>(stroke);
  second.where.begin = first.where.end + 1;
  return {first, second};
}

std::string with_year(const catalogue& known, std::string symbol) {
  for (const body& by : known.bodies()) {
    const auto form = by.symbols.find("number-year");
    if (by.numbering.empty() || form == by.symbols.end()) continue;
    const auto prefix = std::string_view(form->second).substr(0, form->second.find("{number}"));
    const auto number = document_symbol(symbol).number_behind(prefix);
    if (!number) continue;
    member m;
    m.number = *number;
    if (auto dated = symbol_of(by, "resolution", m)) return *std::move(dated);
  }
  return symbol;
}

}  // namespace recital::cite
