#include "recital/core/partial_date.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>

namespace recital {
namespace {

/// The number that the text is, all of it digits; nothing where it is no number above 0.
std::optional<int> number(std::string_view text) {
  int value = 0;
  const bool begins_with_digit = !text.empty() && text.front() >= '0' && text.front() <= '9';
  const auto [end, bad] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (!begins_with_digit || bad != std::errc() || end != text.data() + text.size() || value == 0) return std::nullopt;
  return value;
}

std::chrono::year_month_day in_calendar(const partial_date& date) {
  return {std::chrono::year(date.year), std::chrono::month(static_cast<unsigned>(date.month)),
          std::chrono::day(static_cast<unsigned>(date.day))};
}

void append_padded(std::string& out, int number, std::size_t digits) {
  const std::string written = std::to_string(number);
  out.append(digits - std::min(digits, written.size()), '0').append(written);
}

}  // namespace

std::optional<partial_date> partial_date::parse(std::string_view text) {
  constexpr std::size_t year_size = 4;
  constexpr std::size_t month_size = 7;
  constexpr std::size_t day_size = 10;
  const bool has_month = text.size() == month_size || text.size() == day_size;
  if (text.size() != year_size && !has_month) return std::nullopt;
  if (has_month && (text[4] != '-' || (text.size() == day_size && text[7] != '-'))) return std::nullopt;
  const auto year = number(text.substr(0, 4));
  const auto month = has_month ? number(text.substr(5, 2)) : std::optional(0);
  const auto day = text.size() == day_size ? number(text.substr(8)) : std::optional(0);
  if (!year || !month || !day) return std::nullopt;
  const partial_date read{*year, *month, *day};
  return closest(read.year, read.month, read.day) == read ? std::optional(read) : std::nullopt;
}

partial_date partial_date::closest(int year, int month, int day) {
  if (month < 1 || month > 12) return {year, 0, 0};
  const partial_date whole{year, month, day};
  return day > 0 && in_calendar(whole).ok() ? whole : partial_date{year, month, 0};
}

std::string partial_date::text() const {
  std::string out;
  if (year == 0) return out;
  append_padded(out, year, 4);
  for (const int part : {month, day}) {
    if (part == 0) break;
    append_padded(out += '-', part, 2);
  }
  return out;
}

partial_date partial_date::next_day() const {
  const std::chrono::year_month_day next(std::chrono::sys_days(in_calendar(*this)) + std::chrono::days(1));
  return {static_cast<int>(next.year()), static_cast<int>(static_cast<unsigned>(next.month())),
          static_cast<int>(static_cast<unsigned>(next.day()))};
}

bool surely_before(const partial_date& a, const partial_date& b) {
  if (a.year != b.year || a.month == 0 || b.month == 0) return a.year < b.year;
  if (a.month != b.month || a.day == 0 || b.day == 0) return a.month < b.month;
  return a.day < b.day;
}

bool surely_before(std::string_view a, std::string_view b) {
  const auto first = partial_date::parse(a);
  const auto second = partial_date::parse(b);
  return first && second && surely_before(*first, *second);
}

int year_of_date(std::string_view text) {
  const auto date = partial_date::parse(text);
  return date ? date->year : 0;
}

bool is_year_of_documents(int year) {
  constexpr int first = 1900;
  static const int last = [] {
    const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    return static_cast<int>(std::chrono::year_month_day(today).year()) + 1;
  }();
  return year >= first && year <= last;
}

}  // namespace recital
