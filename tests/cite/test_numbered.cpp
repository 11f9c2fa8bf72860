#include "cite/numbered.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

using recital::body;
using recital::catalogue;
using recital::cite::default_body;
using recital::cite::form_of;
using recital::cite::gives;
using recital::cite::member;
using recital::cite::must_be_decision;
using recital::cite::parts_at_stroke;
using recital::cite::symbol_of;

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
session_zero = 1945
session_symbols = ["A/"]
least_session = 31
most_number = 999
sessions = [{ session = "I", first = 1, last = 20 }, { session = "II", first = 25, last = 40 }]
[body.symbols]
session-number = "A/RES/{session}/{number}{letter}"
number-roman = "A/RES/{number}({roman}){letter}"
special-number = "A/RES/{session}/{number}"
decision-session-number = "A/DEC/{session}/{number}"

[[body]]
id = "long-council"
names.en = ["Long Lake Council"]
symbols = { number-year = "L/RES/{number}({year})" }
numbering = { 1946 = 120, 1947 = 200 }

[[body]]
id = "congress"
names.en = ["Lake Congress"]
session_zero = 1945
session_symbols = ["G/"]
[body.symbols]
session-number = "G/RES/{session}/{number<401}{letter}"
decision-session-number = "G/DEC/{session}/{number>300}"

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
  CHECK(symbol_of(named("assembly"), "resolution", number_roman(7, "", "一")) == "A/RES/7(I)");
  CHECK(symbol_of(named("assembly"), "resolution", special("ES", 10, 13)) == "A/RES/ES-10/13");
  CHECK(symbol_of(named("assembly"), "decision", session_number(74, 509)) == "A/DEC/74/509");
  CHECK(symbol_of(named("society"), "resolution", session_number(1996, 31)) == "S/RES/1996/31");
}

TEST_CASE("a body gives out no text of another form") {
  CHECK_FALSE(symbol_of(named("council"), "resolution", session_number(70, 1)).has_value());
  CHECK_FALSE(symbol_of(named("council"), "decision", number_year(1540, 2004)).has_value());
  CHECK_FALSE(symbol_of(named("society"), "resolution", number_year(1540, 2004)).has_value());
  CHECK(gives(named("council"), "resolution", number_year(40, 1948)));
  CHECK(gives(named("council"), "resolution", number_year(40, 0)));
  CHECK_FALSE(gives(named("council"), "decision", number_year(40, 0)));
  CHECK_FALSE(gives(named("society"), "resolution", number_year(4, 0)));
  CHECK(gives(named("assembly"), "decision", session_number(74, 509)));
  CHECK_FALSE(gives(named("assembly"), "decision", number_roman(217, "A", "III")));
}

TEST_CASE("a body that counts its decisions apart") {
  const body& congress = named("congress");
  CHECK(symbol_of(congress, "resolution", session_number(70, 75, "E")) == "G/RES/70/75E");
  CHECK(symbol_of(congress, "decision", session_number(70, 509)) == "G/DEC/70/509");
  CHECK_FALSE(gives(congress, "decision", session_number(78, 6)));
  CHECK_FALSE(gives(congress, "resolution", session_number(70, 518)));
  CHECK(must_be_decision(congress, session_number(70, 518)));
  CHECK_FALSE(must_be_decision(congress, session_number(70, 340)));
  CHECK_FALSE(must_be_decision(named("assembly"), session_number(70, 518)));
}

TEST_CASE("no number that the numbering has otherwise") {
  CHECK_FALSE(gives(named("council"), "resolution", number_year(10, 1948)));
  CHECK_FALSE(gives(named("council"), "resolution", number_year(40, 1947)));
  CHECK(gives(named("council"), "resolution", number_year(61, 1949)));  // after what is known
  CHECK_FALSE(gives(named("council"), "resolution", number_year(60, 1949)));
  CHECK(gives(named("assembly"), "resolution", number_roman(30, "", "II")));
  CHECK_FALSE(gives(named("assembly"), "resolution", number_roman(30, "", "I")));
  CHECK_FALSE(gives(named("assembly"), "resolution", number_roman(10, "", "II")));
  CHECK(gives(named("assembly"), "resolution", number_roman(500, "", "IX")));  // of that session nothing is known
  CHECK_FALSE(gives(named("assembly"), "resolution", session_number(30, 4)));
  CHECK_FALSE(gives(named("assembly"), "resolution", session_number(70, 2021)));
}

TEST_CASE("a number that ran through the sessions says its session, where it is known") {
  CHECK(symbol_of(named("assembly"), "resolution", number_year(12, 0)) == "A/RES/12(I)");
  CHECK(symbol_of(named("assembly"), "resolution", number_year(30, 1947)) == "A/RES/30(II)");
  CHECK_FALSE(symbol_of(named("assembly"), "resolution", number_year(22, 0)).has_value());
  CHECK_FALSE(symbol_of(named("assembly"), "resolution", number_year(30, 1960)).has_value());
}

TEST_CASE("numbers on both sides of a stroke, where numbers run") {
  const auto parts = [](std::string_view text, int first, int second) {
    member m = session_number(first, second);
    m.where = {0, static_cast<std::uint32_t>(text.size())};
    std::vector<std::pair<int, int>> found;
    for (const member& part : parts_at_stroke(named("long-council"), m, text))
      found.emplace_back(part.number, part.year);
    return found;
  };
  using pairs = std::vector<std::pair<int, int>>;
  CHECK(parts("150/1947", 150, 1947) == pairs{{150, 1947}});
  CHECK(parts("120/150", 120, 150) == pairs{{120, 0}, {150, 0}});
  CHECK(parts("12/37", 12, 37).empty());
  CHECK(parts("150/900", 150, 900).empty());
}

TEST_CASE("a number that runs on says its year, where it was given out at all") {
  for (const auto& [number, year] : {std::pair{1, 1946}, {15, 1946}, {16, 1947}, {37, 1947}, {38, 1948}, {60, 1948}}) {
    CHECK(symbol_of(named("council"), "resolution", number_year(number, 0)) ==
          "C/RES/" + std::to_string(number) + "(" + std::to_string(year) + ")");
  }
  CHECK_FALSE(symbol_of(named("council"), "resolution", number_year(61, 0)).has_value());
  CHECK_FALSE(symbol_of(named("society"), "resolution", number_year(15, 0)).has_value());
}

TEST_CASE("the body whose numbers have that form") {
  CHECK(default_body(bodies(), "resolution", "number-year") == &named("council"));
  CHECK(default_body(bodies(), "resolution", "number") == &named("council"));
  CHECK(default_body(bodies(), "resolution", "session-number") == &named("assembly"));
  CHECK(default_body(bodies(), "decision", "session-number") == nullptr);
  CHECK(default_body(bodies(), "resolution", "year-number") == nullptr);
}
