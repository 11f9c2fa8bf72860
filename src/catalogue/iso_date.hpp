/// \file
/// Dates as the catalogue writes them: a day, a month or a year.
#pragma once
#include <string>
#include <string_view>

namespace recital::entries {

/// Whether `text` is "YYYY", "YYYY-MM" or "YYYY-MM-DD" and the calendar has it.
[[nodiscard]] bool real_date(std::string_view text);

/// Whether `text` is four digits.
[[nodiscard]] bool real_year(std::string_view text);

/// The year of a real date, 0 of "".
[[nodiscard]] int year_of(std::string_view date);

/// Whether real date `a` comes before `b`, as far as the coarser of the two can tell.
[[nodiscard]] bool surely_before(std::string_view a, std::string_view b);

/// The day after `day`, which is a real date of the form "YYYY-MM-DD" before the year 9999.
[[nodiscard]] std::string day_after(std::string_view day);

}  // namespace recital::entries
