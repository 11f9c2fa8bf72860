#include "recital/core/pinpoint.hpp"

#include <doctest/doctest.h>

using recital::pinpoint;

TEST_CASE("the example of the header holds") {
  const pinpoint cited("art_3__para_1");
  CHECK(cited.first().unit == "art");
  CHECK(cited.lies_within(pinpoint("art_3")));
  CHECK(cited.spelt_out() == "art 3, para 1");
  CHECK(pinpoint("art_2") < pinpoint("art_10"));
}

TEST_CASE("a pinpoint is read step by step") {
  const auto steps = pinpoint("annex_2__para_3__a").steps();
  REQUIRE(steps.size() == 3);
  CHECK(steps[0].unit == "annex");
  CHECK(steps[0].number == "2");
  CHECK(steps[1].unit == "para");
  CHECK(steps[1].number == "3");
  CHECK(steps[2].unit.empty());
  CHECK(steps[2].number == "a");
}

TEST_CASE("the one annex of a text has no number") {
  CHECK(pinpoint("annex").first().unit == "annex");
  CHECK(pinpoint("annex").first().number.empty());
  CHECK(pinpoint("annex__para_3").steps().front().unit == "annex");
  CHECK(pinpoint("annex__para_3").spelt_out() == "annex, para 3");
}

TEST_CASE("the whole text has no step") {
  CHECK(pinpoint("").empty());
  CHECK(pinpoint("").steps().empty());
  CHECK(pinpoint("").first().unit.empty());
  CHECK(pinpoint("").spelt_out().empty());
}

TEST_CASE("a pinpoint lies within another only where a step follows") {
  CHECK_FALSE(pinpoint("art_3").lies_within(pinpoint("art_3")));
  CHECK_FALSE(pinpoint("art_31").lies_within(pinpoint("art_3")));
  CHECK_FALSE(pinpoint("art_3").lies_within(pinpoint("art_3__para_1")));
}

TEST_CASE("pinpoints stand in the order of the text") {
  CHECK(pinpoint("art_3") < pinpoint("art_3__para_1"));
  CHECK(pinpoint("art_3__para_9") < pinpoint("art_3__para_10"));
  CHECK(pinpoint("art_10") < pinpoint("para_2"));
  CHECK_FALSE(pinpoint("art_10") < pinpoint("art_2"));
  CHECK_FALSE(pinpoint("art_2") < pinpoint("art_2"));
  CHECK(pinpoint("art_02") < pinpoint("art_2"));  // equal as numbers; the texts decide
}

TEST_CASE("pinpoints are made of units and numbers") {
  CHECK(recital::pinpoint_of("art", "3") == "art_3");
  CHECK(recital::pinpoint_within("art_3", "para_1") == "art_3__para_1");
  CHECK(recital::pinpoint_within("", "para_1") == "para_1");
}
