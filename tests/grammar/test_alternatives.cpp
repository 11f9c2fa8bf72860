#include "grammar/alternatives.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using recital::alternatives;

namespace {

std::string all_of(const std::string& entry) {
  const auto made = alternatives(entry);
  if (!made) return "refused";
  std::string all;
  for (const std::string& phrase : *made) all += (all.empty() ? "" : ", ") + phrase;
  return all;
}

}  // namespace

TEST_CASE("an entry stands for each of its forms") {
  CHECK(all_of("noté") == "noté");
  CHECK(all_of("rappel(ant|le)") == "rappelant, rappelle");
  CHECK(all_of("(a|ont) (|aussi )noté") == "a noté, a aussi noté, ont noté, ont aussi noté");
  CHECK(all_of("se (félicit(e|ent)|réjouit)") == "se félicite, se félicitent, se réjouit");
  CHECK(all_of("(?:a|ont) noté") == "a noté, ont noté");
  CHECK(all_of("guidée? par") == "guidée par, guidé par");
  CHECK(all_of("préoccupé(e)?") == "préoccupée, préoccupé");
  CHECK(all_of("a|b") == "a, b");
}

TEST_CASE("an entry whose brackets do not match is refused, and so is one of too many forms") {
  CHECK(all_of("rappel(ant") == "refused");
  CHECK(all_of("rappel)") == "refused");
  CHECK(all_of("(a|b|c|d|e|f|g|h)(a|b|c|d|e|f|g|h)(a|b|c|d|e|f|g|h)(a|b|c|d|e|f|g|h)(a|b|c|d|e|f|g|h)") == "refused");
}
