// Every rule of every grammar does what its examples say, and does not do what its counter-examples say.
#include "recital/resolve/examples.hpp"

#include <doctest/doctest.h>

#include "support/knowledge.hpp"

TEST_CASE("every example gives exactly what it says, and no counter-example a reference by its rule") {
  const auto failed = recital::failed_examples(support::known(), support::grammars());
  REQUIRE_MESSAGE(failed.has_value(), failed.error().str());
  for (const auto& each : *failed) FAIL_CHECK(each.where.str() << ": " << each.reason);
}
