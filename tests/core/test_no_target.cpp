#include "recital/core/no_target.hpp"

#include <doctest/doctest.h>

#include "support/knowledge.hpp"

using recital::name;
using recital::no_target;

TEST_CASE("the example of the header holds") {
  CHECK(name(no_target::other_date) == "the number is not one of that date");
}

TEST_CASE("a reference without a target names why") {
  const auto read = support::extracted("The Security Council recalled its resolution 1540 (2005).");
  REQUIRE(read.references.size() == 1);
  CHECK(read.references[0].reason == no_target::other_date);
}
