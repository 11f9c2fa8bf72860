#include "recital/core/target_id.hpp"

#include <doctest/doctest.h>

using recital::target_id;

TEST_CASE("the example of the header holds") {
  const target_id cited("treaty:npt#art_6");
  CHECK(cited.whole == "treaty:npt");
  CHECK(cited.pinpoint == "art_6");
  CHECK(target_id("treaty:npt", "art_6").text() == "treaty:npt#art_6");
}

TEST_CASE("a whole text is written without a mark") {
  CHECK_FALSE(target_id("S/RES/1540(2004)").is_provision());
  CHECK(target_id("S/RES/1540(2004)").text() == "S/RES/1540(2004)");
  CHECK(target_id("treaty:npt", "").text() == "treaty:npt");
  CHECK(target_id("").whole.empty());
}

TEST_CASE("a mark with nothing behind it cites the whole") {
  CHECK(target_id("treaty:npt#").whole == "treaty:npt");
  CHECK_FALSE(target_id("treaty:npt#").is_provision());
}
