#include "recital/core/partial_date.hpp"

#include <doctest/doctest.h>

using recital::partial_date;

namespace {

partial_date date(std::string_view text) {
  const auto read = partial_date::parse(text);
  REQUIRE_MESSAGE(read.has_value(), text);
  return *read;
}

}  // namespace

TEST_CASE("the example of the header holds") {
  const auto signed_on = partial_date::parse("1968-07-01");
  REQUIRE(signed_on.has_value());
  CHECK(signed_on->is_day());
  CHECK(signed_on->next_day().text() == "1968-07-02");
  CHECK(surely_before(*partial_date::parse("1967"), *signed_on));
  CHECK_FALSE(surely_before(*partial_date::parse("1968-07"), *signed_on));
}

TEST_CASE("a date is written as it was read") {
  for (const char* text : {"1968", "1968-07", "1968-07-01", "0622-07", "2000-02-29"}) CHECK(date(text).text() == text);
  CHECK(partial_date().text().empty());
}

TEST_CASE("what the calendar does not have is no date") {
  for (const char* text : {"", "68", "1968-7-1", "1968-13", "1968-00", "1999-02-29", "1968-07-32", "1968-07-00", "196a",
                           "1968/07/01", "1968-07-01T00", "-968", "0000", "+968-07-01", "1968-+7-01"})
    CHECK_MESSAGE(!partial_date::parse(text), text);
}

TEST_CASE("as much of a date is kept as the calendar has") {
  CHECK(partial_date::closest(2010, 5, 28).text() == "2010-05-28");
  CHECK(partial_date::closest(2010, 6, 31).text() == "2010-06");
  CHECK(partial_date::closest(2010, 6, 0).text() == "2010-06");
  CHECK(partial_date::closest(2010, 13, 1).text() == "2010");
  CHECK(partial_date::closest(2010, 0, 7).text() == "2010");
}

TEST_CASE("the day after the last of a month or a year begins the next") {
  CHECK(date("2010-05-31").next_day().text() == "2010-06-01");
  CHECK(date("1999-12-31").next_day().text() == "2000-01-01");
  CHECK(date("2000-02-28").next_day().text() == "2000-02-29");
}

TEST_CASE("a date comes surely before another where the coarser of them can tell") {
  CHECK(surely_before(date("1994-12"), date("1995")));
  CHECK(surely_before(date("1995-04"), date("1995-05-12")));
  CHECK(surely_before(date("1995-05-11"), date("1995-05-12")));
  CHECK_FALSE(surely_before(date("1995"), date("1995-05-12")));
  CHECK_FALSE(surely_before(date("1995-05-12"), date("1995")));
  CHECK_FALSE(surely_before(date("1996"), date("1995-05-12")));
}

TEST_CASE("what is no date comes before nothing and behind nothing") {
  CHECK(recital::surely_before("1994", "1995-05-12"));
  CHECK_FALSE(recital::surely_before("", "1995-05-12"));
  CHECK_FALSE(recital::surely_before("1995-05-12", "soon"));
}

TEST_CASE("dates are ordered as their texts are") {
  CHECK(date("1995") < date("1995-05"));
  CHECK(date("1995-05") < date("1995-05-12"));
  CHECK(date("1995-05-12") < date("1996"));
}

TEST_CASE("the year of a text that is no date is 0") {
  CHECK(recital::year_of_date("1995-05-12") == 1995);
  CHECK(recital::year_of_date("") == 0);
  CHECK(recital::year_of_date("May 1995") == 0);
}
