/// \file
/// Dates of which the day or the month may not be known, as ISO 8601 writes them.
///
///     const auto signed_on = recital::partial_date::parse("1968-07-01");
///     signed_on->is_day();                                            // true
///     signed_on->next_day().text();                                   // "1968-07-02"
///     surely_before(*recital::partial_date::parse("1967"), *signed_on);     // true
///     surely_before(*recital::partial_date::parse("1968-07"), *signed_on);  // false: it may be the same month's end
#pragma once
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace recital {

/// A day, a month or a year of the Gregorian calendar. Dates are ordered as their texts are: what is coarser comes first.
struct partial_date {
  int year = 0;   ///< 1 to 9999; 0 where nothing is known
  int month = 0;  ///< 1 to 12; 0 where no more than the year is known
  int day = 0;    ///< 1 to 31; 0 where no more than the month is known

  /// Reads "YYYY", "YYYY-MM" or "YYYY-MM-DD"; nothing where it is none of them or the calendar does not have it.
  [[nodiscard]] static std::optional<partial_date> parse(std::string_view text);

  /// As much of a date as the calendar has: of 31 June the month, of a 13th month the year.
  [[nodiscard]] static partial_date closest(int year, int month, int day);

  /// What `parse` reads; "" where nothing is known.
  [[nodiscard]] std::string text() const;

  [[nodiscard]] constexpr bool is_day() const { return day != 0; }

  /// The day after a day before the end of the year 9999.
  [[nodiscard]] partial_date next_day() const;

  friend constexpr auto operator<=>(const partial_date&, const partial_date&) = default;
};

/// Whether `a` comes before `b`, as far as the coarser of the two can tell.
[[nodiscard]] bool surely_before(const partial_date& a, const partial_date& b);

/// The same of written dates; false where one of them is no date.
[[nodiscard]] bool surely_before(std::string_view a, std::string_view b);

/// The year of a written date; 0 where `text` is none.
[[nodiscard]] int year_of_date(std::string_view text);

/// Whether a document may be of that year, or bear it in its symbol: from 1900 to the year after the one that the clock
/// shows, for documents are dated ahead. 2465 is a number, and no year.
[[nodiscard]] bool is_year_of_documents(int year);

}  // namespace recital
