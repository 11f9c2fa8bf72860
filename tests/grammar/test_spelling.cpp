#include "grammar/spelling.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using recital::declined;
using recital::grammar_spelling;
using recital::of_several;
using recital::printed_forms;
using recital::shortened;
using forms = std::vector<std::string>;

namespace {

grammar_spelling latin() {
  grammar_spelling s;
  s.adjectives = {{"um", {"i", "o"}}, {"a", {"ae", "a"}}};
  s.nouns = {{"um", {"i", "o"}}, {"io", {"ionis", "ione"}}};
  return s;
}

}  // namespace

TEST_CASE("the head of a name is declined: its adjectives and its noun in the same case") {
  CHECK(declined("pactum de bello", latin()) == forms{"pactum de bello", "pacti de bello", "pacto de bello"});
  CHECK(declined("magna conventio belli", latin()) ==
        forms{"magna conventio belli", "magnae conventionis belli", "magna conventione belli"});
}

TEST_CASE("a name whose head has no ending that is known stays as it is") {
  CHECK(declined("SALT", latin()) == forms{"SALT"});
  CHECK(declined("lex de bello", latin()) == forms{"lex de bello"});
  CHECK(declined("", latin()) == forms{""});
}

TEST_CASE("words within a name may be cut short") {
  grammar_spelling s;
  s.shorter = {{"of the United Lakes", {"UL", "U.L."}}};
  CHECK(shortened("Charter of the United Lakes", s) ==
        forms{"Charter of the United Lakes", "Charter UL", "Charter U.L."});
  CHECK(shortened("Lake Treaty", s) == forms{"Lake Treaty"});
}

TEST_CASE("the noun of a series stands in the plural where several of its members are meant") {
  grammar_spelling s;
  s.several = {{"Conference", {"Conferences"}}, {"session", {"sessions"}}};
  CHECK(of_several("Lake Conference", s) == forms{"Lake Conferences"});
  CHECK(of_several("session of the Conference", s) == forms{"sessions of the Conference"});
  CHECK(of_several("Conferences of the Lakes", s).empty());
  CHECK(of_several("Lake Treaty", s).empty());
}

TEST_CASE("beginnings that melt into a preposition, letters in another order, curved apostrophes") {
  grammar_spelling s;
  s.starts = {{"the ", {"thee "}}};
  s.parts = {{"la", "al"}};
  CHECK(printed_forms("the law", s) == forms{"the law", "thee law", "the alw", "thee alw"});
  CHECK(printed_forms("l'accord", {}) == forms{"l'accord", "l’accord"});
  CHECK(printed_forms("plain", {}) == forms{"plain"});
}
