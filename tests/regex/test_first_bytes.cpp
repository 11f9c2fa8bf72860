#include "regex/first_bytes.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using recital::regex::direction;

namespace {

/// Whether a match of the expression may take the byte first, or last.
bool may_begin(std::string_view written, char byte, direction way = direction::forwards) {
  const auto tree = recital::regex::parse(written);
  REQUIRE_MESSAGE(tree.has_value(), written);
  const auto program = recital::regex::compile(*tree, way, false);
  REQUIRE(program.has_value());
  return recital::regex::first_bytes(*program, tree->sets, way)[static_cast<unsigned char>(byte)];
}

}  // namespace

TEST_CASE("the bytes that a match may begin with") {
  CHECK(may_begin("ab|c?d", 'a'));
  CHECK(may_begin("ab|c?d", 'c'));
  CHECK(may_begin("ab|c?d", 'd'));
  CHECK_FALSE(may_begin("ab|c?d", 'b'));
  CHECK(may_begin("(\\bx)+", 'x'));
  CHECK(may_begin("[条é]", "条"[0]));
  CHECK(may_begin("[条é]", "é"[0]));
  CHECK_FALSE(may_begin("[条é]", 'e'));
  CHECK(may_begin("[^a]", "条"[0]));
  CHECK_FALSE(may_begin("[^a]", 'a'));
}

TEST_CASE("any byte, where a match may take nothing") {
  CHECK(may_begin("a*", 'b'));
  CHECK(may_begin("$", 'b'));
}

TEST_CASE("the bytes that it may end with") {
  CHECK(may_begin("ab|cd?", 'b', direction::backwards));
  CHECK(may_begin("ab|cd?", 'c', direction::backwards));
  CHECK_FALSE(may_begin("ab|cd?", 'a', direction::backwards));
  CHECK(may_begin("a条", "条"[2], direction::backwards));
  CHECK_FALSE(may_begin("a条", "条"[0], direction::backwards));
}
