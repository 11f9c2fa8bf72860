#include "grammar/pattern.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

using recital::anchor;
using recital::captures;
using recital::error_code;
using recital::group;
using recital::pattern;
using recital::preferred;

namespace {

pattern made(const std::string& expression, anchor where) { return {expression, where}; }

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

TEST_CASE("groups are the same the first time, asked for at once, and later, when the pattern is taken apart") {
  struct {
    std::string_view expression, text;
  } const cases[] = {
      {R"((?P<run>\d+(?:, \d+)*)(?: \((?P<year>\d{4})\))?( of (?P<words>[a-z ]+))?)", "1, 2, 3 (2004) of the lake"},
      {R"((?P<run>\d+(?:, \d+)*)(?: \((?P<year>\d{4})\))?( of (?P<words>[a-z ]+))?)", "1540 of the lake"},
      {R"((?P<session>\d+)/(?P<number>\d+)|(?P<number2>\d+)(?: ?(?P<letter>[A-Z]))?)", "49/75"},
      {R"((?P<session>\d+)/(?P<number>\d+)|(?P<number2>\d+)(?: ?(?P<letter>[A-Z]))?)", "75 E"},
      {R"(a(?:b(?P<number>\d)|b(?P<letter>\w))c?)", "ab1c"},
      {R"((?P<words>(?P<number>\d+)|[a-z]+) ?(?:x(?P<sub>\w)|y(?P<sub_b>\w))?)", "12 yz"},
      {R"((?P<words>\p{L}+ ??)(?P<title> ?\p{L}*))", "état civil"},
      {R"((?P<number>\d+?)(?P<sub>\d*))", "1234"},
      {R"((?P<number>\d+)(?P<sub>\d+))", "1234"},
  };
  for (const auto& [expression, text] : cases) {
    CAPTURE(expression);
    const auto p = made(std::string(expression), anchor::begin);
    captures first;
    REQUIRE(p.match(text, first));
    for (int i = 0; i < 100; ++i) {
      captures later;
      REQUIRE(p.match(text, later));
      CHECK(later.groups == first.groups);
    }
  }
}

TEST_CASE("patterns know code points") {
  captures found;
  REQUIRE(made(R"((?P<words>\p{Han}{2}))", anchor::begin).match("条约", found));
  CHECK(found[group::words] == "条约");
  CHECK_FALSE(made(".", anchor::both).match("条约"));
}

TEST_CASE("what cannot be compiled is refused with the reason, and matches nothing") {
  const auto reason = [](std::string_view expression) {
    const pattern wrong(expression, anchor::begin);
    captures found;
    CHECK_FALSE(wrong.match("red", found));
    const auto good = wrong.compile();
    REQUIRE_FALSE(good.has_value());
    CHECK(good.error().code == error_code::bad_data);
    return good.error().message;
  };
  CHECK(reason("(?P<colour>red)") == "unknown group name colour");
  CHECK(reason("(red") == "missing ): (red");
  CHECK(reason("r{2000}ed") == "invalid repetition size: {2000}");
  CHECK(reason("(?P<day>r)(?P<day>e)d") == "two groups of one name: day");
  CHECK(made("red", anchor::begin).compile().has_value());
}

TEST_CASE("a text that is cut inside a code point ends before it") {
  const std::string_view whole = "条约";
  captures found;
  REQUIRE(made("条.?", anchor::begin).match(whole.substr(0, 4), found));
  CHECK(found.whole == "条");
  CHECK_FALSE(made("条.", anchor::begin).match(whole.substr(0, 4)));
}

TEST_CASE("what stands before a match still counts") {
  captures found;
  REQUIRE(made(R"(\Ba(?P<letter>\w))", anchor::end).match("xab", found));
  CHECK(found[group::letter] == "b");
  CHECK_FALSE(made(R"(\bb(?P<letter>\w))", anchor::none).match("abc"));
  CHECK_FALSE(made("^b", anchor::none).match("ab"));
}

TEST_CASE("a character that a list may begin or end with is no frame around it") {
  captures found;
  REQUIRE(made(R"(a?(?P<run>a+) ?)", anchor::begin).match("a ", found));
  CHECK(found[group::run] == "a");
  REQUIRE(made(R"((?P<run>\d[\d ]*) ?)", anchor::begin).match("5 6 x", found));
  CHECK(found[group::run] == "5 6 ");
}

TEST_CASE("the first branch counts, or the longest match") {
  captures found;
  REQUIRE(made("ab|abc", anchor::begin).match("abcd", found));
  CHECK(found.whole == "ab");
  REQUIRE(pattern("bc|abc|ab", anchor::none, preferred::longest).match("xabcd", found));
  CHECK(found.whole == "abc");
}

TEST_CASE("one pattern serves several threads at once") {
  const auto p = made(R"((?P<number>\d+)/(?P<year>\d{4}))", anchor::none);
  std::atomic<int> right = 0;
  std::vector<std::thread> readers;
  for (int i = 0; i < 4; ++i) {
    readers.emplace_back([&, own = p] {
      captures found;
      for (int round = 0; round < 200; ++round) {
        if (own.match("of 12/2010", found) && found[group::year] == "2010") ++right;
      }
    });
  }
  for (std::thread& each : readers) each.join();
  CHECK(right == 800);
}

TEST_CASE("a pattern that is not set matches nothing") {
  const pattern none;
  captures found;
  CHECK_FALSE(none.is_set());
  CHECK_FALSE(none.match("a"));
  CHECK_FALSE(none.match("", found));
  CHECK(made("", anchor::begin).is_set());
  CHECK(made("", anchor::begin).match("a"));
  CHECK(made("", anchor::both).match(""));
  CHECK_FALSE(made("", anchor::both).match("a"));
}
