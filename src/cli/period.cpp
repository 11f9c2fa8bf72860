#include "cli/period.hpp"

#include <charconv>
#include <string>

#include "core/quote.hpp"

namespace recital::cli {
namespace {

std::optional<int> year_of(std::string_view text) {
  int year = 0;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), year);
  const bool is_number = failed == std::errc{} && end == text.data() + text.size();
  return is_number && year >= 1000 && year <= 9999 ? std::optional(year) : std::nullopt;
}

/// A year alone is where the period ends or begins.
result<period> period_of(const char* option, std::string_view text, std::optional<int> period::*alone) {
  period made;
  const auto dash = text.find('-');
  if (dash == std::string_view::npos) {
    made.*alone = year_of(text);
    if (made.*alone) return made;
  } else {
    made = {year_of(text.substr(0, dash)), year_of(text.substr(dash + 1))};
    if (made.since && made.until && *made.since <= *made.until) return made;
  }
  return failure(error_code::bad_usage,
                 std::string(option) + ": " + quote(text) + " is not a year or a period such as 2000-2009");
}

}  // namespace

result<std::pair<period, period>> two_periods(std::string_view before, std::string_view after) {
  period first;
  period second;
  if (!before.empty()) {
    const auto made = period_of("--before", before, &period::until);
    if (!made) return tl::make_unexpected(made.error());
    first = *made;
  }
  if (!after.empty()) {
    const auto made = period_of("--after", after, &period::since);
    if (!made) return tl::make_unexpected(made.error());
    second = *made;
  }
  if (after.empty() && first.until) second.since = *first.until + 1;
  if (before.empty() && second.since) first.until = *second.since - 1;
  if (first.until && second.since && *first.until >= *second.since) {
    return failure(error_code::bad_usage, "--before and --after overlap");
  }
  return std::pair(first, second);
}

}  // namespace recital::cli
