#include "text/printable.hpp"

#include <doctest/doctest.h>

using recital::text::printable;

TEST_CASE("what only shows stays as it is") {
  CHECK(printable("") == "");
  CHECK(printable("plain, 条约, معاهدة, \U0001F54A, e\u0301") == "plain, 条约, معاهدة, \U0001F54A, e\u0301");
}

TEST_CASE("a text stays on its line") {
  CHECK(printable("a\nb\r\nc\td\ve\ff") == "a b  c d e f");
  CHECK(printable("a\u0085b\u2028c\u2029d") == "a b c d");
}

TEST_CASE("what steers a terminal is replaced") {
  CHECK(printable(std::string_view("a\0b\x1B]0;c\x07\x7F", 10)) == "a\uFFFDb\uFFFD]0;c\uFFFD\uFFFD");
  CHECK(printable("a\u0080b\u009Bc\u00A0") == "a\uFFFDb\uFFFDc\u00A0");
}

TEST_CASE("what turns the direction of other text is replaced, and marks of direction are left out") {
  CHECK(printable("\u202A\u202B\u202C\u202D\u202E") == "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD");
  CHECK(printable("\u2066\u2067\u2068\u2069") == "\uFFFD\uFFFD\uFFFD\uFFFD");
  CHECK(printable("a\u061Cb\u200Ec\u200Fd") == "abcd");
}

TEST_CASE("bytes that are not UTF-8 are replaced") {
  CHECK(printable("caf\xE9.txt") == "caf\uFFFD.txt");
  CHECK(printable("\x9B[2J") == "\uFFFD[2J");
}
