// The program finds in the sample corpus what its gold says.
#include <doctest/doctest.h>

#include "support/agreement.hpp"
#include "support/files.hpp"

TEST_CASE("the sample corpus") {
  support::agrees(support::repository() / "graphs" / "corpus.gold.jsonl", support::repository() / "graphs" / "corpus",
                  0.90);
}
