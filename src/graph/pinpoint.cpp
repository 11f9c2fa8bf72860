#include "graph/pinpoint.hpp"

#include "text/letters.hpp"

namespace recital {
namespace {

using text::is_digit;

/// Steps over the digits at `at`; gives them without leading zeros.
std::string_view take_number(std::string_view text, std::size_t& at) {
  const auto begin = at;
  while (at < text.size() && is_digit(text[at])) ++at;
  auto digits = text.substr(begin, at - begin);
  while (digits.size() > 1 && digits.front() == '0') digits.remove_prefix(1);
  return digits;
}

}  // namespace

std::string spelt_out(std::string_view pinpoint) {
  std::string out;
  for (std::size_t at = 0; at < pinpoint.size(); ++at) {
    if (pinpoint[at] != '_') {
      out += pinpoint[at];
    } else if (pinpoint.substr(at).starts_with("__")) {
      out += ", ";
      ++at;
    } else {
      out += ' ';
    }
  }
  return out;
}

bool pinpoint_before(std::string_view a, std::string_view b) {
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < a.size() && j < b.size()) {
    if (is_digit(a[i]) && is_digit(b[j])) {
      const auto x = take_number(a, i);
      const auto y = take_number(b, j);
      if (x.size() != y.size()) return x.size() < y.size();
      if (x != y) return x < y;
    } else {
      if (a[i] != b[j]) return a[i] < b[j];
      ++i;
      ++j;
    }
  }
  if (a.size() - i != b.size() - j) return a.size() - i < b.size() - j;
  return a < b;
}

}  // namespace recital
