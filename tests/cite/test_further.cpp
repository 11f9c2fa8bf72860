// Words between the members of a list may name other things.
#include <doctest/doctest.h>

#include "support/knowledge.hpp"

using support::edges;
using support::strings;

TEST_CASE("what stands between two members is found, too, and in its place") {
  CHECK(
      edges(
          "Recalling resolutions 73/148 of 17 December 2018 on the NPT, and 73/154 of 17 December 2018, it closed.") ==
      strings{"A/RES/73/148", "treaty:npt", "A/RES/73/154"});
}

TEST_CASE("a quoted title between two members does not end the list") {
  CHECK(edges("Recalling resolutions 59/156 of 20 December 2004, entitled “Of resolutions (and others)”, 73/189 of "
              "17 December 2018 and 74/176 of 18 December 2019, it closed.") ==
        strings{"A/RES/59/156", "A/RES/73/189", "A/RES/74/176"});
}

TEST_CASE("a body that is named anew takes the numbers behind it") {
  CHECK(edges("Recalling Human Rights Council resolutions 32/13 of 1 July 2016 on rights, Security Council resolutions "
              "1325 (2000) of 31 October 2000 on women and 1738 (2006) of 23 December 2006, it closed.") ==
        strings{"A/HRC/RES/32/13", "S/RES/1325(2000)", "S/RES/1738(2006)"});
}

TEST_CASE("numbers inside a bracket or a quotation are passed over on the way to the next member") {
  CHECK(edges("Recalling resolutions 70/1 of 25 September 2015, entitled “After 66/288 of 27 July 2012”, 71/5 of 1 "
              "November 2016 and others, and S-10/2 of 30 June 1978, it closed.") ==
        strings{"text:agenda-2030", "A/RES/71/5", "text:ssod-i-final-document"});
}
