#include "resolve/numbered.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using recital::body;
using recital::catalogue;
using recital::cite::member;
using recital::resolve::default_body;
using recital::resolve::form_of;
using recital::resolve::gives;
using recital::resolve::symbol_of;

namespace {

const catalogue& bodies() {
  static const auto read = catalogue::parse(std::vector<catalogue::source_text>{{"bodies.toml", R"toml(
[[body]]
id = "council"
names.en = ["Lake Council"]
symbols = { number-year = "C/RES/{number}({year})" }
default_for = ["number-year"]
numbering = { 1946 = 15, 1947 = 37, 1948 = 60 }

[[body]]
id = "assembly"
names.en = ["Lake Assembly"]
default_for = ["session-number"]
[body.symbols]
session-number = "A/RES/{session}/{number}{letter}"
number-roman = "A/RES/{number}({roman}){letter}"
special-number = "A/RES/{session}/{number}"
decision-session-number = "A/DEC/{session}/{number}"

[[body]]
id = "society"
names.en = ["Lake Society"]
symbols = { year-number = "S/RES/{year}/{number}" }
)toml"}});
  REQUIRE_MESSAGE(read.has_value(), read.error().str());
  return *read;
}

const body& named(std::string_view id) {
  const body* found = bodies().body_named(id);
  REQUIRE(found != nullptr);
  return *found;
}

member number_year(int number, int year) {
  member m;
  m.number = number;
  m.year = year;
  return m;
}
member session_number(int session, int number, std::string_view letter = {}) {
  member m;
  m.session = session;
  m.number = number;
  m.letter = letter;
  return m;
}
member number_roman(int number, std::string_view letter, std::string_view roman) {
  member m;
  m.number = number;
  m.letter = letter;
  m.roman = roman;
  return m;
}
member special(std::string_view kind, int session, int number) {
  member m = session_number(session, number);
  m.special = kind;
  return m;
}

}  // namespace

TEST_CASE("the form of a number") {
  CHECK(form_of(number_year(1540, 2004)) == "number-year");
  CHECK(form_of(session_number(70, 1)) == "session-number");
  CHECK(form_of(session_number(1996, 31)) == "year-number");
  CHECK(form_of(number_roman(217, "A", "III")) == "number-roman");
  CHECK(form_of(special("S", 10, 2)) == "special-number");
  CHECK(form_of(number_year(1373, 0)) == "number");
}

TEST_CASE("symbols in the form of their body") {
  CHECK(symbol_of(named("council"), "resolution", number_year(1540, 2004)) == "C/RES/1540(2004)");
  CHECK(symbol_of(named("assembly"), "resolution", session_number(70, 1)) == "A/RES/70/1");
  CHECK(symbol_of(named("assembly"), "resolution", session_number(49, 75, "E")) == "A/RES/49/75E");
  CHECK(symbol_of(named("assembly"), "resolution", number_roman(217, "A", "III")) == "A/RES/217(III)A");
  CHECK(symbol_of(named("assembly"), "resolution", special("ES", 10, 13)) == "A/RES/ES-10/13");
  CHECK(symbol_of(named("assembly"), "decision", session_number(74, 509)) == "A/DEC/74/509");
  CHECK(symbol_of(named("society"), "resolution", session_number(1996, 31)) == "S/RES/1996/31");
}

TEST_CASE("a body gives out no text of another form") {
  CHECK_FALSE(symbol_of(named("council"), "resolution", session_number(70, 1)).has_value());
  CHECK_FALSE(symbol_of(named("council"), "decision", number_year(1540, 2004)).has_value());
  CHECK_FALSE(symbol_of(named("society"), "resolution", number_year(1540, 2004)).has_value());
  CHECK(gives(named("council"), "resolution", "number-year"));
  CHECK(gives(named("council"), "resolution", "number"));
  CHECK_FALSE(gives(named("council"), "decision", "number"));
  CHECK_FALSE(gives(named("assembly"), "resolution", "number"));
  CHECK(gives(named("assembly"), "decision", "session-number"));
  CHECK_FALSE(gives(named("assembly"), "decision", "number-roman"));
}

TEST_CASE("a number that runs on says its year, where it was given out at all") {
  for (const auto& [number, year] : {std::pair{1, 1946}, {15, 1946}, {16, 1947}, {37, 1947}, {38, 1948}, {60, 1948}}) {
    CHECK(symbol_of(named("council"), "resolution", number_year(number, 0)) ==
          "C/RES/" + std::to_string(number) + "(" + std::to_string(year) + ")");
  }
  CHECK_FALSE(symbol_of(named("council"), "resolution", number_year(61, 0)).has_value());
  CHECK_FALSE(symbol_of(named("assembly"), "resolution", number_year(15, 0)).has_value());
}

TEST_CASE("the body whose numbers have that form") {
  CHECK(default_body(bodies(), "resolution", "number-year") == &named("council"));
  CHECK(default_body(bodies(), "resolution", "number") == &named("council"));
  CHECK(default_body(bodies(), "resolution", "session-number") == &named("assembly"));
  CHECK(default_body(bodies(), "decision", "session-number") == nullptr);
  CHECK(default_body(bodies(), "resolution", "year-number") == nullptr);
}
