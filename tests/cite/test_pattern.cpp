#include "cite/pattern.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using recital::error_code;
using recital::cite::anchor;
using recital::cite::captures;
using recital::cite::group;
using recital::cite::pattern;

namespace {

pattern made(const std::string& expression, anchor where) {
  auto compiled = pattern::compile(expression, where);
  REQUIRE_MESSAGE(compiled.has_value(), expression);
  return std::move(*compiled);
}

}  // namespace

TEST_CASE("where a pattern has to match") {
  CHECK(made("ab|abc", anchor::begin).match("abcd"));
  CHECK_FALSE(made("bc", anchor::begin).match("abcd"));
  CHECK(made("cd", anchor::end).match("abcd"));
  CHECK_FALSE(made("bc", anchor::end).match("abcd"));
  CHECK(made("ab|cd", anchor::end).match("abcd"));  // the end belongs to both branches
  CHECK_FALSE(made("ab|bc", anchor::end).match("abcd"));
  CHECK(made("ab|abcd", anchor::both).match("abcd"));
  CHECK_FALSE(made("abc", anchor::both).match("abcd"));
  CHECK(made("bc", anchor::none).match("abcd"));
}

TEST_CASE("what the groups took") {
  const auto p = made(R"((?P<number>\d+) ?\((?P<year>\d{4})\)(?P<letter>[A-Z])?)", anchor::begin);
  const std::string_view text = "1540 (2004), of course";
  captures found;
  REQUIRE(p.match(text, found));
  CHECK(found.whole == "1540 (2004)");
  CHECK(found.whole.data() == text.data());
  CHECK(found[group::number] == "1540");
  CHECK(found[group::year].data() == text.data() + 6);
  CHECK(found[group::letter].empty());
  CHECK(found[group::session].empty());
}

TEST_CASE("two branches may have the same group under names that differ by a digit") {
  const auto p = made(R"((?P<session>\d+)/(?P<number>\d+)|(?P<number2>\d+)\((?P<year2>\d+)\))", anchor::begin);
  captures found;
  REQUIRE(p.match("70/1", found));
  CHECK(found[group::session] == "70");
  CHECK(found[group::number] == "1");
  REQUIRE(p.match("1540(2004)", found));
  CHECK(found[group::session].empty());  // nothing is left of the match before
  CHECK(found[group::number] == "1540");
  CHECK(found[group::year] == "2004");
}

TEST_CASE("the match that ends at the end, from as far to the left as it can") {
  const auto p = made(R"((?P<run>\d+(?:, \d+)*) )", anchor::end);
  captures found;
  REQUIRE(p.match("for 5, 20, 21 ", found));
  CHECK(found[group::run] == "5, 20, 21");
}

TEST_CASE("a list between single characters is captured without them, be they there or not") {
  const auto ahead = made(R"(第? ?(?P<run>\d+(?:、\d+)*) ?)", anchor::end);
  const auto behind = made(R"( ?号?(?P<run>\d+(?:[)(]\d+)*)x)", anchor::begin);
  const auto bracketed = made(R"(\((?P<run>\d+)\))", anchor::begin);
  captures found;
  for (const char* const text : {"第 5、20 ", "第5、20", "的5、20 "}) {
    REQUIRE_MESSAGE(ahead.match(text, found), text);
    CHECK(found[group::run] == "5、20");
  }
  REQUIRE(behind.match("号5)6x7", found));
  CHECK(found[group::run] == "5)6");
  CHECK(found.whole == "号5)6x");
  REQUIRE(bracketed.match("(12)", found));
  CHECK(found[group::run] == "12");
}

TEST_CASE("patterns know code points") {
  captures found;
  REQUIRE(made(R"((?P<words>\p{Han}{2}))", anchor::begin).match("条约", found));
  CHECK(found[group::words] == "条约");
  CHECK_FALSE(made(".", anchor::both).match("条约"));
}

TEST_CASE("what cannot be compiled is refused with the reason") {
  const auto unknown = pattern::compile("(?P<colour>red)", anchor::begin);
  REQUIRE_FALSE(unknown.has_value());
  CHECK(unknown.error().code == error_code::bad_data);
  CHECK(unknown.error().message == "unknown group name colour");
  const auto broken = pattern::compile("(red", anchor::begin);
  REQUIRE_FALSE(broken.has_value());
  CHECK(broken.error().code == error_code::bad_data);
  CHECK_FALSE(broken.error().message.empty());
}

TEST_CASE("a pattern that is not set matches nothing") {
  const pattern none;
  captures found;
  CHECK_FALSE(none.is_set());
  CHECK_FALSE(none.match("a"));
  CHECK_FALSE(none.match("", found));
  CHECK(made("", anchor::begin).is_set());
  CHECK(made("", anchor::begin).match("a"));
}
