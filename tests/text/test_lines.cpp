#include "text/lines.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using recital::text::begins_lower_case;
using recital::text::begins_unspaced;
using recital::text::ends_sentence;
using recital::text::ends_unspaced;
using recital::text::ends_with_comma;
using recital::text::line;
using recital::text::split_lines;

namespace {

std::string_view words(const line& l, std::string_view source) { return source.substr(l.bytes.begin, l.bytes.size()); }

}  // namespace

TEST_CASE("lines without the white space around them") {
  const std::string_view source = "  one two \r\n\r\n\u3000\u3000三四\n\tfive";
  const auto lines = split_lines(source);
  REQUIRE(lines.size() == 3);
  CHECK(words(lines[0], source) == "one two");
  CHECK(lines[0].indent == 2);
  CHECK(lines[0].trailing_blank);
  CHECK(lines[0].after_blank);  // the beginning of the text
  CHECK(words(lines[1], source) == "三四");
  CHECK(lines[1].indent == 4);
  CHECK(lines[1].columns == 4);
  CHECK_FALSE(lines[1].trailing_blank);
  CHECK(lines[1].after_blank);
  CHECK(words(lines[2], source) == "five");
  CHECK(lines[2].indent == 4);
  CHECK_FALSE(lines[2].after_blank);
}

TEST_CASE("a return before the line break is no blank at the end of the line") {
  const auto lines = split_lines("one\r\ntwo\r\n");
  REQUIRE(lines.size() == 2);
  CHECK_FALSE(lines[0].trailing_blank);
  CHECK_FALSE(lines[1].after_blank);
}

TEST_CASE("a form feed begins a page") {
  const auto lines = split_lines("one\n\ftwo\nthree\n\f\nfour");
  REQUIRE(lines.size() == 4);
  CHECK_FALSE(lines[0].after_page);
  CHECK(lines[1].after_page);
  CHECK_FALSE(lines[2].after_page);
  CHECK(lines[3].after_page);
}

TEST_CASE("a byte order mark belongs to no line") {
  const std::string_view source = "\uFEFFone";
  const auto lines = split_lines(source);
  REQUIRE(lines.size() == 1);
  CHECK(words(lines[0], source) == "one");
}

TEST_CASE("no lines in a text without any") {
  CHECK(split_lines("").empty());
  CHECK(split_lines(" \n\t\r\n\u3000\n\f").empty());
}

TEST_CASE("what ends a sentence or a clause of a list") {
  for (const char* text : {"done.", "done;", "thus:", "why?", "so it is.”", "(as agreed.)", "完成。", "如下：",
                           "（完成。）", "“完成。”", "هل تم؟", "كذلك؛", "done.*", "done. "}) {
    CHECK_MESSAGE(ends_sentence(text), text);
  }
  for (const char* text : {"and", "recalling,", "并且", "回顾，", "第六条)", "《条约》", ""}) {
    CHECK_FALSE_MESSAGE(ends_sentence(text), text);
  }
}

TEST_CASE("what ends with a comma") {
  for (const char* text : {"Recalling this,", "回顾，", "إذ تشير،", "so he said,”"})
    CHECK_MESSAGE(ends_with_comma(text), text);
  for (const char* text : {"done.", "条约、", ""}) CHECK_FALSE_MESSAGE(ends_with_comma(text), text);
}

TEST_CASE("the mark of a note does not hide what ends before it") {
  for (const char* text : {"the Force, 8", "of 18 April 1980, 27", "said so”, 3"})
    CHECK_MESSAGE(ends_with_comma(text), text);
  for (const char* text : {"the last meeting.44", "the Council. 12"}) CHECK_MESSAGE(ends_sentence(text), text);
  for (const char* text : {"PC.II/WP.99", "see para. 5", "INF/Add.1", "No. 12", "paragraphs 3, 5", "12", " 7"}) {
    CHECK_FALSE_MESSAGE((ends_sentence(text) || ends_with_comma(text)), text);
  }
}

TEST_CASE("scripts without blanks between words") {
  CHECK(ends_unspaced("the 条约"));
  CHECK(ends_unspaced("条约。"));
  CHECK(ends_unspaced("（条约）"));
  CHECK_FALSE(ends_unspaced("条约 NPT"));
  CHECK_FALSE(ends_unspaced(""));
  CHECK(begins_unspaced("《条约》"));
  CHECK_FALSE(begins_unspaced("1540 号"));
  CHECK_FALSE(begins_unspaced("Договор"));
}

TEST_CASE("small letters of any script that has them") {
  CHECK(begins_lower_case("the"));
  CHECK(begins_lower_case("état"));
  CHECK(begins_lower_case("договор"));
  for (const char* text : {"The", "Договор", "条约", "1", "(a)", "معاهدة", ""})
    CHECK_FALSE_MESSAGE(begins_lower_case(text), text);
}
