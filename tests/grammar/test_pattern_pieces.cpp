#include "grammar/pattern_pieces.hpp"

#include <doctest/doctest.h>

#include <string_view>
#include <vector>

using recital::as_group;
using recital::branches_of;
using recital::can_be_taken_apart;
using recital::optional_body;
using recital::pieces_of;

using texts = std::vector<std::string_view>;

TEST_CASE("the branches of a pattern") {
  CHECK(branches_of("a(b|c)|[|]d|\\|e") == texts{"a(b|c)", "[|]d", "\\|e"});
  CHECK(branches_of("a|") == texts{"a", ""});
  CHECK(branches_of("[^]|]|\\p{L}") == texts{"[^]|]", "\\p{L}"});
}

TEST_CASE("the pieces of a branch: each group with a name, and what stands between them") {
  CHECK(pieces_of("第? ?(?P<number>\\d+)号(?P<letter>[A-Z])?x{2,3}?y") ==
        texts{"第? ?", "(?P<number>\\d+)", "号", "(?P<letter>[A-Z])?", "x{2,3}?y"});
  CHECK(pieces_of("a\\(b[(]c(?:d(e)f)*?") == texts{"a\\(b[(]c(?:d(e)f)*?"});
}

TEST_CASE("a piece that is one group") {
  const auto named = as_group("(?P<day>\\d(?:st|nd))");
  REQUIRE(named.has_value());
  CHECK(named->name == "day");
  CHECK(named->body == "\\d(?:st|nd)");
  REQUIRE(as_group("(?:a|b)").has_value());
  CHECK(as_group("(?:a|b)")->body == "a|b");
  CHECK_FALSE(as_group("(?:a)(?:b)").has_value());
  CHECK_FALSE(as_group("(?:a)?").has_value());
  CHECK_FALSE(as_group("(?i:a)").has_value());
  CHECK(optional_body("(?:a)?") == "(?:a)");
  CHECK_FALSE(optional_body("(?:a)??").has_value());
  CHECK_FALSE(optional_body("(?:a)*").has_value());
}

TEST_CASE("a flag that counts for what follows keeps a pattern in one piece") {
  CHECK(can_be_taken_apart("(?i:a)(?:b)(?P<day>c)"));
  CHECK_FALSE(can_be_taken_apart("(?i)a"));
  CHECK_FALSE(can_be_taken_apart("\\Q(\\E"));
}
