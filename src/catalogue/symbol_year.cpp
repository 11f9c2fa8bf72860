#include <algorithm>
#include <charconv>
#include <optional>

#include "recital/catalogue/catalogue.hpp"
#include "text/letters.hpp"

namespace recital {
namespace {

constexpr int first_year = 1945;
constexpr int last_year = 2099;

using text::is_digit;

/// The number of `s` that begins at `at`, and where it ends.
std::pair<int, std::size_t> number_at(std::string_view s, std::size_t at) {
  std::size_t end = at;
  while (end < s.size() && is_digit(s[end])) ++end;
  int number = 0;
  std::from_chars(s.data() + at, s.data() + end, number);
  return {number, end};
}

struct session {
  std::string_view mark;  ///< "S-", "ES-" or none
  int number;
};

/// The session that stands behind one of the beginnings.
std::optional<session> session_in(std::string_view symbol, const std::vector<std::string>& beginnings) {
  for (const std::string& begin : beginnings) {
    if (!symbol.starts_with(begin)) continue;
    const auto rest = symbol.substr(begin.size());
    for (const std::string_view mark : {"", "S-", "ES-"}) {
      if (!rest.starts_with(mark)) continue;
      const auto [number, end] = number_at(rest, mark.size());
      if (end > mark.size() && end < rest.size() && (rest[end] == '/' || rest[end] == ')'))
        return session{mark, number};
    }
  }
  return std::nullopt;
}

}  // namespace

int year_in_symbol(std::string_view symbol) {
  for (std::size_t at = 0; at < symbol.size(); ++at) {
    if (!is_digit(symbol[at])) continue;
    const auto [number, end] = number_at(symbol, at);
    const bool is_year = end == at + 4 && number >= first_year && number <= last_year && at > 0 && end < symbol.size();
    const bool in_brackets = is_year && symbol[at - 1] == '(' && symbol[end] == ')';
    const bool goes_on = is_year && (symbol[at - 1] == '/' || symbol[at - 1] == '.') && symbol[end] == '/';
    if (in_brackets || goes_on) return number;
    at = end;
  }
  return 0;
}

int catalogue::year_of_symbol(std::string_view symbol) const {
  if (const int year = year_in_symbol(symbol); year != 0) return year;
  for (const body& by : bodies_) {
    const auto held = session_in(symbol, by.session_symbols);
    if (held && held->mark.empty() && by.session_zero != 0) return by.session_zero + held->number;
  }
  return 0;
}

const body* catalogue::body_of_symbol(std::string_view symbol) const {
  const body* found = nullptr;
  std::size_t longest = 0;
  for (const body& by : bodies_) {
    for (const std::string& begin : by.document_symbols) {
      if (begin.size() <= longest || !symbol.starts_with(begin)) continue;
      longest = begin.size();
      found = &by;
    }
  }
  return found;
}

std::string catalogue::session_of_symbol(std::string_view symbol) const {
  for (const body& by : bodies_) {
    if (const auto held = session_in(symbol, by.session_symbols))
      return std::string(held->mark) + std::to_string(held->number);
  }
  return {};
}

}  // namespace recital
