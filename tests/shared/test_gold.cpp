// The program finds in real documents what careful readers found in them.
#include <doctest/doctest.h>

#include "support/agreement.hpp"
#include "support/files.hpp"

TEST_CASE("a chair's summary and a joint statement in Chinese") {
  support::agrees(support::shared() / "gold" / "npt-zh.gold.jsonl", support::shared() / "documents" / "npt-zh", 0.97);
}

TEST_CASE("resolutions on nuclear matters in English") {
  support::agrees(support::shared() / "gold" / "nuclear-en.gold.jsonl", support::shared() / "documents" / "nuclear-en",
                  0.95);
}
