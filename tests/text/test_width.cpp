#include "text/width.hpp"

#include <doctest/doctest.h>

using recital::text::columns;
using recital::text::elided;

TEST_CASE("wide, narrow and invisible") {
  CHECK(columns(std::string_view("abc")) == 3);
  CHECK(columns(std::string_view("《条约》")) == 8);
  CHECK(columns(std::string_view("e\u0301")) == 1);
  CHECK(columns(std::string_view("a\u200Bb\u00ADc")) == 4);
  CHECK(columns(std::string_view("المعاهدة")) == 8);
  CHECK(columns(std::string_view("한국")) == 4);
  CHECK(columns(std::string_view("")) == 0);
}

TEST_CASE("a text is cut between its characters") {
  CHECK(elided("不扩散条约", 10) == "不扩散条约");
  CHECK(elided("不扩散条约", 9) == "不扩散条…");
  CHECK(elided("不扩散条约", 8) == "不扩散…");
  CHECK(elided("abc", 1) == "…");
  CHECK(elided("abc", 0) == "");
}

TEST_CASE("an identifier is cut in its middle") {
  using recital::text::elided_within;
  CHECK(elided_within("text:night-sky-1993#action_2", 20) == "text:nigh…3#action_2");
  CHECK(recital::text::columns(elided_within("不扩散核武器条约", 9)) <= 9);
  CHECK(elided_within("abc", 3) == "abc");
}
