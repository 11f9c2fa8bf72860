#include "catalogue/iso_date.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <optional>

namespace recital::entries {
namespace {

std::optional<unsigned> digits(std::string_view text, std::size_t count) {
  if (text.size() != count) return std::nullopt;
  unsigned value = 0;
  const auto [end, bad] = std::from_chars(text.data(), text.data() + count, value);
  if (bad != std::errc() || end != text.data() + count) return std::nullopt;
  return value;
}

}  // namespace

bool real_year(std::string_view text) { return digits(text, 4).has_value(); }

bool real_date(std::string_view text) {
  if (text.size() == 4) return real_year(text);
  if (text.size() != 7 && text.size() != 10) return false;
  if (text[4] != '-' || (text.size() == 10 && text[7] != '-')) return false;
  const auto year = digits(text.substr(0, 4), 4);
  const auto month = digits(text.substr(5, 2), 2);
  const auto day = text.size() == 10 ? digits(text.substr(8), 2) : 1;
  if (!year || !month || !day) return false;
  return std::chrono::year_month_day(std::chrono::year(static_cast<int>(*year)), std::chrono::month(*month),
                                     std::chrono::day(*day))
      .ok();
}

int year_of(std::string_view date) { return static_cast<int>(digits(date.substr(0, 4), 4).value_or(0)); }

bool surely_before(std::string_view a, std::string_view b) {
  const std::size_t known = std::min(a.size(), b.size());
  return a.substr(0, known) < b.substr(0, known);
}

std::string day_after(std::string_view day) {
  const auto part = [&](std::size_t begin, std::size_t count) {
    return digits(day.substr(begin, count), count).value_or(1);
  };
  const std::chrono::year_month_day next(
      std::chrono::sys_days(std::chrono::year_month_day(std::chrono::year(static_cast<int>(part(0, 4))),
                                                        std::chrono::month(part(5, 2)), std::chrono::day(part(8, 2)))) +
      std::chrono::days(1));
  const auto two = [](unsigned number) { return std::string(number < 10 ? "-0" : "-") + std::to_string(number); };
  std::string year = std::to_string(static_cast<int>(next.year()));
  year.insert(0, 4 - std::min<std::size_t>(4, year.size()), '0');
  return year + two(static_cast<unsigned>(next.month())) + two(static_cast<unsigned>(next.day()));
}

}  // namespace recital::entries
