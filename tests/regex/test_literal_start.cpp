#include "regex/literal_start.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {

std::string start_of(std::string_view written) {
  const auto tree = recital::regex::parse(written);
  REQUIRE_MESSAGE(tree.has_value(), written);
  return recital::regex::literal_start(*tree);
}

}  // namespace

TEST_CASE("what every match begins with") {
  CHECK(start_of("Treaty of \\w+") == "Treaty of ");
  CHECK(start_of("条约[甲乙]") == "条约");
  CHECK(start_of("a\\.b(c(d|e)f)") == "a.bc");
  CHECK(start_of("(?:ab)+c") == "ab");
  CHECK(start_of("ab{2}c") == "ab");
  CHECK(start_of("abc") == "abc");
}

TEST_CASE("nothing where matches may begin in more than one way") {
  CHECK(start_of("ab?c") == "a");
  CHECK(start_of("a*b").empty());
  CHECK(start_of("ab|ac").empty());
  CHECK(start_of("(?i)ab").empty());
  CHECK(start_of("[ab]c").empty());
  CHECK(start_of("^a").empty());
  CHECK(start_of("").empty());
}
