#include "text/validate.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using recital::error;
using recital::error_code;
using recital::text::validate;

namespace {

error refusal(std::string_view bytes) {
  const auto valid = validate("a.txt", bytes);
  REQUIRE_FALSE(valid.has_value());
  return valid.error();
}

}  // namespace

TEST_CASE("texts in UTF-8 pass") {
  for (const char* text : {"a", "条约", "état", "\U0001F54A", "\uFEFFwith a mark"}) CHECK(validate("a.txt", text));
}

TEST_CASE("a file without text") {
  for (const char* text : {"", " ", "\r\n\t\f\v \n"}) {
    const auto why = refusal(text);
    CHECK(why.code == error_code::empty_input);
    CHECK(why.where.file == "a.txt");
  }
}

TEST_CASE("zero bytes are in no text") {
  CHECK(refusal(std::string_view("a\0b", 3)).code == error_code::not_text);
  CHECK(refusal(std::string_view("\0\0\0\0", 4)).code == error_code::not_text);
}

TEST_CASE("the place of bytes that are not UTF-8") {
  const auto why = refusal("first line\nsecond \xE6\x9D\xA1 caf\xE9 au lait\n");
  CHECK(why.code == error_code::invalid_utf8);
  CHECK(why.where.line == 2);
  CHECK(why.where.column == 13);  // counted in code points: "second ", one ideograph, " caf"
  CHECK(why.where.offset == 25);
  CHECK(why.str() == "a.txt:2: not valid UTF-8: byte 0xE9 at offset 25");
}

TEST_CASE("every kind of bad sequence is found, wherever it stands") {
  for (const std::string_view bad :
       {"\x80", "\xC0\xAF", "\xC3", "\xE2\x82", "\xED\xA0\x80", "\xF0\x9F\x95", "\xF4\x90\x80\x80", "\xFF", "\xC3("}) {
    for (std::size_t before = 0; before < 20; ++before) {
      for (const char* behind : {"", "x", "behind it some more"}) {
        const std::string text = std::string(before, 'x') + std::string(bad) + behind;
        const auto why = refusal(text);
        CHECK(why.code == error_code::invalid_utf8);
        CHECK(why.where.offset == before);
      }
    }
  }
}
