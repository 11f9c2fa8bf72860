#include "grammar/free_spacing.hpp"

#include <doctest/doctest.h>

#include "grammar/macro.hpp"

using recital::without_layout;

TEST_CASE("a pattern without the mark stays as it is") {
  CHECK(without_layout("a b # c") == "a b # c");
  CHECK(without_layout(" (?x)a b") == " (?x)a b");
  CHECK(without_layout("") == "");
}

TEST_CASE("behind the mark white space and comments are no part of a pattern") {
  CHECK(without_layout("(?x)\n  a b   # the first\n\t| c\r\n") == "ab|c");
  CHECK(without_layout("(?x)") == "");
  CHECK(without_layout("(?x) a # no line behind it") == "a");
}

TEST_CASE("a blank that is escaped or stands in a class counts") {
  CHECK(without_layout(R"((?x) the\ treaty [ ] of)") == "the treaty[ ]of");
  CHECK(without_layout(R"((?x) [] #]  x)") == "[] #]x");
  CHECK(without_layout(R"((?x) [^] #]  x)") == "[^] #]x");
  CHECK(without_layout(R"((?x) [\] #]  x)") == R"([\] #]x)");
  CHECK(without_layout(R"((?x) \# \\ \[ x)") == R"(\#\\\[x)");
}

TEST_CASE("what does not end is kept to its end") {
  CHECK(without_layout("(?x) [a b") == "[a b");
  CHECK(without_layout("(?x) a \\") == "a\\");
}

TEST_CASE("each macro says for itself whether its white space counts") {
  const recital::macro_table macros{{"plain", "a b"}, {"free", "(?x)\n c d\n"}};
  CHECK(recital::expand("{plain} {free}", macros) == "(?:a b) (?:cd)");
  CHECK(recital::expand("(?x) {plain} | {free}", macros) == "(?:a b)|(?:cd)");
}
