#include "text/folded.hpp"

#include <doctest/doctest.h>

using recital::text::folded;
using recital::text::squeezed;

TEST_CASE("case and width do not matter") {
  CHECK(folded("NPT") == "npt");
  CHECK(folded("ＮＰＴ") == "npt");
  CHECK(folded("ДНЯО") == "дняо");
  CHECK(folded("第１５４０（２００４）号决议") == "第1540(2004)号决议");
  CHECK(folded("É") == folded("E\xCC\x81"));
  CHECK(folded("").empty());
}

TEST_CASE("squeezed has no white space of any kind") {
  CHECK(squeezed(" A/RES/ 70/1\n") == "a/res/70/1");
  CHECK(squeezed("2010 年\u3000审议\u00A0大会") == "2010年审议大会");
  CHECK(squeezed(" \t\r\n").empty());
}

TEST_CASE("bytes that are no text do no harm") { CHECK(folded("a\xFF") == "a\xEF\xBF\xBD"); }

TEST_CASE("bare words are without accents and vowel marks") {
  using recital::text::bare;
  CHECK(bare("État") == "etat");
  CHECK(bare("ЗАЖЖЁННЫЕ") == "зажженные");
  CHECK(bare("الدُّوَل") == "الدول");
  CHECK(bare("أســلحة") == bare("اسلحة"));
  CHECK(bare("Plain") == "plain");
}
