#include "resolve/numbered.hpp"

#include <algorithm>

#include "cite/numerals.hpp"

namespace recital::resolve {
namespace {

constexpr int first_year_of_sessions_by_year = 1940;

/// Decisions have forms of their own, "decision-session-number".
std::string key_of(std::string_view text_class, std::string_view form) {
  return text_class == "decision" ? "decision-" + std::string(form) : std::string(form);
}

void replace(std::string& s, std::string_view placeholder, std::string_view value) {
  if (const auto at = s.find(placeholder); at != std::string::npos) s.replace(at, placeholder.size(), value);
}

/// "III" for a session that is printed as "III" or, where a language has no such letters, as "3".
std::string roman_session(std::string_view printed) {
  const auto value = cite::digits(printed);
  if (!value) return std::string(printed);
  std::string form = cite::roman_form(*value);
  for (char& c : form) c = static_cast<char>(c & ~0x20);
  return form;
}

/// The year in which a running number was given out; 0 where it was not.
int year_of(const body& by, int number) {
  const auto found = std::find_if(by.numbering.begin(), by.numbering.end(),
                                  [number](const auto& last) { return number <= last.second; });
  return found == by.numbering.end() ? 0 : found->first;
}

}  // namespace

std::string_view form_of(const cite::member& m) {
  if (!m.special.empty()) return "special-number";
  if (!m.roman.empty()) return "number-roman";
  if (m.session >= first_year_of_sessions_by_year) return "year-number";
  if (m.session > 0) return "session-number";
  return m.year > 0 ? "number-year" : "number";
}

bool gives(const body& by, std::string_view text_class, std::string_view form) {
  if (form == "number") return !by.numbering.empty() && text_class == "resolution";
  return by.symbols.contains(key_of(text_class, form));
}

const body* default_body(const catalogue& known, std::string_view text_class, std::string_view form) {
  const std::string key = key_of(text_class, form == "number" ? "number-year" : form);
  for (const body& b : known.bodies()) {
    if (std::find(b.default_for.begin(), b.default_for.end(), key) != b.default_for.end()) return &b;
  }
  return nullptr;
}

std::optional<std::string> symbol_of(const body& by, std::string_view text_class, const cite::member& m) {
  std::string_view form = form_of(m);
  int year = m.year;
  if (form == "number") {
    year = year_of(by, m.number);
    if (year == 0) return std::nullopt;
    form = "number-year";
  }
  const auto found = by.symbols.find(key_of(text_class, form));
  if (found == by.symbols.end()) return std::nullopt;
  std::string symbol = found->second;
  const std::string number = std::to_string(m.number);
  const bool by_year = form == "year-number";
  replace(symbol, "{number}", number);
  replace(symbol, "{year}", std::to_string(by_year ? m.session : year));
  const std::string session = std::to_string(m.session);
  replace(symbol, "{session}", m.special.empty() ? session : std::string(m.special) + "-" + session);
  replace(symbol, "{roman}", roman_session(m.roman));
  replace(symbol, "{letter}", m.letter);
  replace(symbol, "–", "-");  // of a range of letters
  return symbol;
}

std::string with_year(const catalogue& known, std::string symbol) {
  for (const body& by : known.bodies()) {
    const auto form = by.symbols.find("number-year");
    if (by.numbering.empty() || form == by.symbols.end()) continue;
    const auto prefix = std::string_view(form->second).substr(0, form->second.find("{number}"));
    if (!symbol.starts_with(prefix)) continue;
    const auto number = cite::digits(std::string_view(symbol).substr(prefix.size()));
    if (!number) continue;
    cite::member m;
    m.number = *number;
    if (auto dated = symbol_of(by, "resolution", m)) return *std::move(dated);
  }
  return symbol;
}

}  // namespace recital::resolve
