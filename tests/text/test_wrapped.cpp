#include "text/wrapped.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "text/width.hpp"

using recital::text::wrapped;
using lines = std::vector<std::string>;

TEST_CASE("lines break at blanks, which go") {
  CHECK(wrapped("one two three", 8) == lines{"one two", "three"});
  CHECK(wrapped("one two three", 7) == lines{"one two", "three"});
  CHECK(wrapped("one  two ", 100) == lines{"one  two"});
  CHECK(wrapped("one\ntwo", 100) == lines{"one", "two"});
  CHECK(wrapped("", 10).empty());
  CHECK(wrapped("  ", 10).empty());
}

TEST_CASE("a word that is wider than a line stays whole") {
  CHECK(wrapped("a unbreakable b", 5) == lines{"a", "unbreakable", "b"});
}

TEST_CASE("Chinese breaks between characters, though not before a full stop or after an opening mark") {
  CHECK(wrapped("不扩散核武器条约", 8) == lines{"不扩散核", "武器条约"});
  CHECK(wrapped("各方遵守条约。", 12) == lines{"各方遵守条", "约。"});
  CHECK(wrapped("重申《条约》", 6) == lines{"重申", "《条", "约》"});
  for (const auto& line :
       wrapped("重申《不扩散核武器条约》第六条，article VI of the NPT，并回顾第 1540(2004)号决议。", 20)) {
    CHECK(recital::text::columns(line) <= 20);
  }
}
