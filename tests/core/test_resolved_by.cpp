#include "recital/core/resolved_by.hpp"

#include <doctest/doctest.h>

#include "support/knowledge.hpp"

using recital::name;
using recital::resolved_by;

TEST_CASE("the example of the header holds") { CHECK(name(resolved_by::body_in_heading) == "body_in_heading"); }

TEST_CASE("a reference names what decided it") {
  const auto read = support::extracted("The Security Council recalled S/RES/1540 (2004).");
  REQUIRE(read.references.size() == 1);
  CHECK(read.references[0].decided_by == resolved_by::symbol);
}
