#include "formats/xml.hpp"

#include <doctest/doctest.h>

#include <string>

namespace {

std::string escaped(std::string_view text) {
  std::string out;
  recital::xml::append_escaped(out, text);
  return out;
}

}  // namespace

TEST_CASE("markup becomes text") { CHECK(escaped("<a href=\"b\">&") == "&lt;a href=&quot;b&quot;&gt;&amp;"); }

TEST_CASE("line breaks become blanks, other control characters go") {
  CHECK(escaped("a\r\nb\tc") == "a  b c");
  CHECK(escaped(std::string_view("a\0b\x01\x1F\x7F", 6)) == "ab");
  CHECK(escaped("a\u0085b\u009Fc") == "abc");
}

TEST_CASE("what XML does not know goes, its neighbours stay") {
  CHECK(escaped("a\uFFFEb\uFFFFc\uFFFDd\uFEFFe") == "abc\uFFFDd\uFEFFe");
  CHECK(escaped("\u00A0é（条约）") == "\u00A0é（条约）");
}
