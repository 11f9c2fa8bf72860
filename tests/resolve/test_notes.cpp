// Footnotes are a scope of their own.
#include <doctest/doctest.h>

#include "support/knowledge.hpp"

using support::edges;
using support::edges_of;
using support::extracted;
using support::strings;

TEST_CASE("a treaty by its number in the Treaty Series") {
  CHECK(edges("See United Nations, Treaty Series, vol. 729, No. 10485.") == strings{"treaty:npt"});
  const auto read = extracted("See United Nations, Treaty Series, vol. 2, Nos. 99998 and 99999.");
  REQUIRE(read.references.size() == 2);
  CHECK(read.references[1].status == recital::status::unresolved);
  CHECK(read.references[1].reason == "no treaty of that number is in the catalogue");
}

TEST_CASE("ibid. means what the note before it cites, where that is one thing") {
  const auto read = extracted(
      "A first sentence has notes,¹ and so has a second one,² and there are others.\n\n"
      "____________\n"
      "¹ Article III of the NPT.\n"
      "² Ibid., article VI.\n"
      "³ A book about lakes.\n"
      "⁴ Ibid.\n"
      "⁵ A/79/50 and A/79/51.\n"
      "⁶ Ibid.\n");
  CHECK(edges_of(read, "fn2") == strings{"treaty:npt#art_6"});
  CHECK(edges_of(read, "fn4") == strings{});
  CHECK(edges_of(read, "fn6") == strings{});
}

TEST_CASE("what a note names is not what the text leans on") {
  const auto read = extracted(
      "The Group¹ recalled resolution 1540 (2004).\n\n"
      "¹ See also resolution 1887 (2009).\n\n"
      "All noted that the said resolution binds all States.\n");
  CHECK(edges_of(read, "fn1") == strings{"S/RES/1887(2009)"});
  CHECK(edges_of(read, "u2") == strings{"S/RES/1540(2004)"});
}
