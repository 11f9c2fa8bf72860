#include "cite/numerals.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "text/letters.hpp"

namespace recital::cite {
namespace {

constexpr std::array<std::string_view, 10> han_digits{"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
constexpr std::array<std::pair<std::string_view, int>, 4> han_units{
    {{"十", 10}, {"百", 100}, {"千", 1000}, {"万", 10000}}};

std::optional<int> han_digit(std::string_view c) {
  if (c == "零" || c == "○") return 0;
  if (c == "两") return 2;
  for (std::size_t i = 0; i < han_digits.size(); ++i) {
    if (han_digits[i] == c) return static_cast<int>(i);
  }
  return std::nullopt;
}

std::optional<int> han_unit(std::string_view c) {
  for (const auto& [unit, worth] : han_units) {
    if (unit == c) return worth;
  }
  return std::nullopt;
}

}  // namespace

std::optional<int> digits(std::string_view s) {
  if (s.empty() || s.size() > 9) return std::nullopt;
  int value = 0;
  for (const char c : s) {
    if (!text::is_digit(c)) return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

std::optional<int> han(std::string_view s) {
  constexpr std::size_t bytes_of_one = 3;
  if (s.empty() || s.size() % bytes_of_one != 0 || s.size() > 11 * bytes_of_one) return std::nullopt;
  int total = 0;
  int section = 0;  // below ten thousand
  int digit = 0;
  bool has_unit = false;
  for (std::size_t at = 0; at < s.size(); at += bytes_of_one) {
    const auto c = s.substr(at, bytes_of_one);
    if (const auto value = han_digit(c)) {
      digit = has_unit ? *value : digit * 10 + *value;
      if (digit > 99999) return std::nullopt;
    } else if (const auto unit = han_unit(c)) {
      has_unit = true;
      if (*unit == 10000) {
        total = (total + section + digit) * *unit;
        section = 0;
      } else {
        section += (digit == 0 ? 1 : digit) * *unit;
      }
      digit = 0;
    } else {
      return std::nullopt;
    }
  }
  return total + section + digit;
}

std::optional<int> numeral(std::string_view s) {
  if (const auto value = digits(s)) return value;
  if (const auto value = han(s)) return value;
  return roman(s);
}

}  // namespace recital::cite
