#include "text/well_formed.hpp"

#include <doctest/doctest.h>

using recital::text::is_well_formed;
using recital::text::well_formed;

TEST_CASE("UTF-8 stays as it is") {
  CHECK(is_well_formed("plain, 条约, \U0001F54A"));
  CHECK(well_formed("条约") == "条约");
  CHECK(well_formed("") == "");
}

TEST_CASE("what is not UTF-8 gives way to a replacement character") {
  CHECK_FALSE(is_well_formed("caf\xE9"));
  CHECK(well_formed("caf\xE9.txt") == "caf\uFFFD.txt");
  CHECK_FALSE(is_well_formed("\xED\xA0\x80"));
  CHECK_FALSE(is_well_formed("\xC0\xAF"));
  CHECK_FALSE(is_well_formed("\xE6\x9D"));
}
