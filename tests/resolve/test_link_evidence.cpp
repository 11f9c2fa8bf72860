#include "resolve/link_evidence.hpp"

#include <doctest/doctest.h>

#include "support/knowledge.hpp"

using recital::resolve::symbol_in;

TEST_CASE("the symbol in an address") {
  CHECK(symbol_in("https://undocs.org/en/A/RES/70/1") == "A/RES/70/1");
  CHECK(symbol_in("https://docs.un.org/S/RES/1540%20(2004)?x=1") == "S/RES/1540(2004)");
  CHECK(symbol_in("https://example.org/about/us") == "");
  CHECK(symbol_in("mailto:someone") == "");
  CHECK(symbol_in("") == "");
}

TEST_CASE("a link decides between candidates, and nothing else") {
  recital::reference tie;
  tie.source = {10, 20};
  tie.status = recital::status::ambiguous;
  tie.target = "ambiguous:Covenant";
  tie.candidates = {"text:agenda-2030", "text:udhr"};
  recital::reference read = tie;
  read.status = recital::status::resolved;
  read.target = "treaty:npt";
  std::vector<recital::reference> all{tie, read};
  recital::resolve::break_ties(all, {{{12, 18}, "https://undocs.org/A/RES/70/1"}}, support::known());
  CHECK(all[0].target == "text:agenda-2030");
  CHECK(all[0].status == recital::status::resolved);
  CHECK(all[1].target == "treaty:npt");
  std::vector<recital::reference> others{tie};
  recital::resolve::break_ties(
      others, {{{12, 18}, "https://undocs.org/A/RES/70/2"}, {{30, 40}, "https://undocs.org/A/RES/70/1"}},
      support::known());
  CHECK(others[0].status == recital::status::ambiguous);
}
