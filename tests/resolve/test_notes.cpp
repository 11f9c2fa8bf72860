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
  CHECK(read.references[1].reason == recital::no_target::treaty_number_not_known);
}

TEST_CASE("a provision behind an earlier note is of the text named before the note") {
  const auto read = extracted("They rely on S.C. Res. 1373, supra note 1, para. 6, and on S.C. Res. 1540, ¶ 2.");
  CHECK(edges_of(read, "u1") == strings{"S/RES/1373(2001)#para_6", "S/RES/1540(2004)#para_2"});
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

TEST_CASE("what an earlier note cites") {
  const auto read = extracted(
      "A first sentence has notes,¹ and so has a second one.²\n\n"
      "____________\n"
      "¹ A/79/50, paragraph 3.\n"
      "² A/79/51 and A/79/52.\n"
      "³ See footnote 1 above.\n"
      "⁴ See footnote 2 above.\n"
      "⁵ See footnote 9 above.\n");
  CHECK(edges_of(read, "fn3") == strings{"A/79/50"});
  CHECK(edges_of(read, "fn4") == strings{});
  CHECK(edges_of(read, "fn5") == strings{});
}

TEST_CASE("a report is what the symbol in its note says, and stays it") {
  const auto read = extracted(
      "The Group welcomed the report of the Secretary-General on the lake, 7 and the reports of others.\n\n"
      "It agreed with the report of the Secretary-General.\n\n"
      "____________\n"
      "7 Official Records, document S/12345.\n");
  CHECK(edges_of(read, "u1") == strings{"S/12345"});
  CHECK(edges_of(read, "u2") == strings{"S/12345"});
  CHECK(read.references[1].via == recital::via::anaphora);
}

TEST_CASE("a report with a date is the one of that date, or none that was met") {
  const auto read = extracted(
      "1. They read the report of the Secretary-General of 3 May 1993 (S/25001) and the report of the "
      "Secretary-General "
      "of 9 July 1993 (S/25002).\n\n"
      "2. They noted the report of the Secretary-General of 3 May 1993.\n\n"
      "3. They noted the report of the Secretary-General of 4 June 1978.\n\n"
      "4. They praised the report of the Secretary-General.\n");
  CHECK(edges_of(read, "2") == strings{"S/25001"});
  CHECK(edges_of(read, "3") == strings{"unresolved:report-of-the-Secretary-General"});
  CHECK(edges_of(read, "4") == strings{"S/25002"});
}
