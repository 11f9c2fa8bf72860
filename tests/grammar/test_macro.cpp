#include "grammar/macro.hpp"

#include <doctest/doctest.h>

#include <string>

using recital::expand;
using recital::macro_table;

namespace {

const macro_table macros{{"year", "20\\d\\d"},  {"date", "\\d+ {month} {year}"},
                         {"month", "May|June"}, {"loop", "a{loop}"},
                         {"here", "{there}"},   {"there", "{here}"}};

std::string expanded(const std::string& pattern) {
  const auto made = expand(pattern, macros);
  REQUIRE_MESSAGE(made.has_value(), pattern);
  return *made;
}

std::string refusal(const std::string& pattern) {
  const auto made = expand(pattern, macros);
  REQUIRE_FALSE(made.has_value());
  CHECK(made.error().code == recital::error_code::bad_data);
  return made.error().message;
}

}  // namespace

TEST_CASE("a macro stands in brackets, so that its branches stay its own") {
  CHECK(expanded("in {month} of") == "in (?:May|June) of");
  CHECK(expanded("{year}{year}") == "(?:20\\d\\d)(?:20\\d\\d)");
  CHECK(expanded("") == "");
  CHECK(expanded("no macro") == "no macro");
}

TEST_CASE("macros may use macros") { CHECK(expanded("on {date}.") == "on (?:\\d+ (?:May|June) (?:20\\d\\d))."); }

TEST_CASE("counts, classes and code points are left alone") {
  for (const char* pattern : {"a{2}", "a{1,3}", "a{2,}", "\\p{Han}+", "\\x{3007}", "\\P{Lu}", "{", "a{", "{}", "}"}) {
    CHECK(expanded(pattern) == pattern);
  }
  CHECK(expanded("{month}{2}") == "(?:May|June){2}");
}

TEST_CASE("an unknown name is refused") { CHECK(refusal("in {moon}") == "unknown macro {moon}"); }

TEST_CASE("macros that make a pattern too long are refused before the pattern is made") {
  macro_table growing{{"m_", "xxxxxxxxxx"}};
  for (std::string name = "m_"; name.size() < 15;) {
    const std::string next = name + "_";
    for (int i = 0; i < 10; ++i) growing[next] += '{' + name + '}';
    name = next;
  }
  CHECK(expand("{m___}", growing).has_value());
  for (const char* pattern : {"{m_______}", "{m______________}"}) {
    const auto made = expand(pattern, growing);
    REQUIRE_FALSE(made.has_value());
    CHECK(made.error().message == "is longer than 256 KiB with its macros");
  }
}

TEST_CASE("a macro that uses itself is refused") {
  CHECK(refusal("{loop}") == "a macro uses itself");
  CHECK(refusal("{here}") == "a macro uses itself");
}
