#include "formats/symbol_year.hpp"

#include <algorithm>
#include <charconv>

#include "text/letters.hpp"

namespace recital {
namespace {

constexpr int first_year = 1945;
constexpr int last_year = 2100;
constexpr int most_sessions = 150;

using text::is_digit;

/// The first number of four digits that can be a year, with anything but digits around it.
int named_year(std::string_view symbol) {
  for (std::size_t at = 0; at < symbol.size();) {
    if (!is_digit(symbol[at])) {
      ++at;
      continue;
    }
    const auto end = static_cast<std::size_t>(std::ranges::find_if_not(symbol.substr(at), is_digit) - symbol.begin());
    int number = 0;
    std::from_chars(symbol.data() + at, symbol.data() + end, number);
    const bool after_mark = at > 0 && std::string_view("(./").find(symbol[at - 1]) != std::string_view::npos;
    if (end - at == 4 && after_mark && number >= first_year && number <= last_year) return number;
    at = end;
  }
  return 0;
}

/// The session in what the plenary assembly and its committees number by session: A/70/81, A/RES/70/1, A/C.1/75/L.9.
int session_year(std::string_view symbol) {
  if (!symbol.starts_with("A/")) return 0;
  symbol.remove_prefix(2);
  for (const std::string_view before : {"RES/", "DEC/", "C.1/"}) {
    if (symbol.starts_with(before)) symbol.remove_prefix(before.size());
  }
  int session = 0;
  const auto end = std::from_chars(symbol.data(), symbol.data() + symbol.size(), session).ptr;
  const bool whole = end != symbol.data() && end != symbol.data() + symbol.size() && *end == '/';
  return whole && session > 0 && session <= most_sessions ? first_year + session : 0;
}

}  // namespace

int symbol_year(std::string_view symbol) {
  if (const int year = session_year(symbol); year != 0) return year;
  // of a resolution's own number, such as S/RES/1969(2011), the year is what stands in brackets
  const auto bracket = symbol.rfind('(');
  if (bracket != std::string_view::npos) {
    if (const int year = named_year(symbol.substr(bracket)); year != 0) return year;
  }
  return named_year(symbol);
}

}  // namespace recital
