#include "regex/expression.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using recital::error_code;
using recital::regex::anchor;
using recital::regex::expression;
using recital::regex::preferred;

namespace {

expression made(std::string_view written, anchor where = anchor::begin, preferred which = preferred::first) {
  auto compiled = expression::compile(written, where, which);
  REQUIRE_MESSAGE(compiled.has_value(), written, ": ", compiled.error().message);
  return std::move(*compiled);
}

/// The match and its groups between bars, "-" for what took no part; "none" where there is no match.
std::string taken(const expression& e, std::string_view text) {
  std::vector<std::string_view> found;
  if (!e.match(text, found)) return "none";
  std::string all;
  for (const auto part : found) {
    all += all.empty() ? "" : "|";
    all += part.data() == nullptr ? "-" : part;
  }
  return all;
}

std::string taken(std::string_view written, std::string_view text, anchor where = anchor::begin) {
  return taken(made(written, where), text);
}

std::string reason(std::string_view written) {
  const auto compiled = expression::compile(written, anchor::begin);
  REQUIRE_FALSE(compiled.has_value());
  CHECK(compiled.error().code == error_code::bad_data);
  return compiled.error().message;
}

}  // namespace

TEST_CASE("the example of the header") {
  const auto number = expression::compile(R"((?P<number>\d+) \((?P<year>\d{4})\))", anchor::begin);
  REQUIRE(number.has_value());
  CHECK(number->group_names() == std::vector<std::string>{"number", "year"});
  std::vector<std::string_view> groups;
  const std::string_view text = "1540 (2004), of course";
  REQUIRE(number->match(text, groups));
  CHECK(groups == std::vector<std::string_view>{"1540 (2004)", "1540", "2004"});
  CHECK(groups[2].data() == text.data() + 6);
}

TEST_CASE("characters and sets of them") {
  CHECK(taken("a.c", "abc") == "abc");
  CHECK(taken("a.c", "a\nc") == "none");
  CHECK(taken("(?s)a.c", "a\nc") == "a\nc");
  CHECK(taken("[a-cx]+", "abcxd") == "abcx");
  CHECK(taken("[^a-c]+", "xyza") == "xyz");
  CHECK(taken("[]a]+", "]a]b") == "]a]");
  CHECK(taken("[a-]+", "a-b") == "a-");
  CHECK(taken(R"([\d\-.]+)", "1.2-3x") == "1.2-3");
  CHECK(taken(R"(\d+\s\w+\W)", "12 a_3.") == "12 a_3.");
  CHECK(taken(R"(\D\S)", "x1") == "x1");
  CHECK(taken(R"(\x41\x{6761})", "A条") == "A条");
  CHECK(taken(R"(\$\(\n)", "$(\n") == "$(\n");
  CHECK(taken("a{,2}", "a{,2}") == "a{,2}");  // no count, so a character
}

TEST_CASE("code points, not bytes") {
  CHECK(taken("..", "条约x") == "条约");
  CHECK(taken(R"(\p{Han}+)", "条约《") == "条约");
  CHECK(taken(R"([^\P{Han}约]+)", "条约") == "条");
  CHECK(taken(R"(\p{L}+)", "éàЖع1") == "éàЖع");
  CHECK(taken("[а-я]", "Ж") == "none");
  CHECK(taken("[😀-😂]x", "😁x") == "😁x");
  CHECK(taken("é", "e\xCC\x81") == "none");
}

TEST_CASE("a text that is cut inside a code point ends before it") {
  const std::string_view whole = "条约";
  CHECK(taken("条.?", whole.substr(0, 4)) == "条");
  CHECK(taken("条.", whole.substr(0, 4)) == "none");
}

TEST_CASE("letters in either case, of any alphabet") {
  CHECK(taken("(?i)treaty", "TREATY") == "TREATY");
  CHECK(taken("(?i:Жд)x", "жДx") == "жДx");
  CHECK(taken("(?i:a)b", "AB") == "none");
  CHECK(taken("a(?i)b|c", "aB") == "aB");
  CHECK(taken("(?:x|(?i)a)b", "AB") == "none");
  CHECK(taken("(?i)[^a]", "A") == "none");
  CHECK(taken("(?i)(?-i:a)b", "aB") == "aB");
}

TEST_CASE("repeats, greedy and lazy") {
  CHECK(taken("a*", "aaab") == "aaa");
  CHECK(taken("a*?b", "aaab") == "aaab");
  CHECK(taken("a{2,3}", "aaaa") == "aaa");
  CHECK(taken("a{2,3}?", "aaaa") == "aa");
  CHECK(taken("a{2,}", "aaaa") == "aaaa");
  CHECK(taken("a{3}", "aa") == "none");
  CHECK(taken("(a+?)(a*)", "aaa") == "aaa|a|aa");
  CHECK(taken("(?:a|b)*?(b*)c", "abbc") == "abbc|bb");
  CHECK(taken("(?:a*)*b", "aab") == "aab");
  CHECK(taken("x{0}y", "y") == "y");
}

TEST_CASE("the first branch counts, or the longest match") {
  CHECK(taken("ab|abc", "abcd") == "ab");
  CHECK(taken(made("ab|abc", anchor::begin, preferred::longest), "abcd") == "abc");
  CHECK(taken(made("bc|abc|ab", anchor::none, preferred::longest), "xabcd") == "abc");
  CHECK(taken(made("b|abx|cdef", anchor::none, preferred::longest), "abcdef") == "b");  // it begins first
}

TEST_CASE("assertions") {
  CHECK(taken(R"(\d+\b)", "12a") == "none");
  CHECK(taken(R"(\d+?\B)", "12") == "1");
  CHECK(taken("a$", "ab") == "none");
  CHECK(taken("a(?:$|b)", "a") == "a");
  CHECK(taken("^b", "ab", anchor::none) == "none");
  CHECK(taken(R"(\bis\b)", "this is", anchor::none) == "is");
  CHECK(taken(R"((?:^|[ ])b)", "a b", anchor::end) == " b");
  CHECK(taken("^b", "ab", anchor::end) == "none");
  CHECK(taken(R"(\bb(\w))", "abc", anchor::end) == "none");
  CHECK(taken(R"(\Ba(\w))", "xab", anchor::end) == "ab|b");  // what stands before the match still counts
}

TEST_CASE("what groups took") {
  CHECK(taken("(a)|(b)", "b") == "b|-|b");
  CHECK(taken("(?:(a)|(b))*", "aba") == "aba|a|b");  // the last of each
  CHECK(taken("((a)(b)?)+", "aba") == "aba|a|a|b");
  CHECK(taken("()a", "a") == "a|");
  CHECK(taken(R"((\d+)(?:, (\d+))*)", "5, 20, 21 and") == "5, 20, 21|5|21");
}

TEST_CASE("where it has to match") {
  CHECK(taken("b(c)", "abcd", anchor::none) == "bc|c");
  CHECK(taken("b(c)", "abcd") == "none");
  CHECK(taken("ab|abcd", "abcd", anchor::both) == "abcd");
  CHECK(taken("a(?:b|bc)", "abcd", anchor::both) == "none");
  CHECK(taken(R"((\d+)(?:, \d+)*)", "for 5, 20", anchor::end) == "5, 20|5");
  CHECK(taken(R"(\d)", "for 5", anchor::end) == "5");
  CHECK(made("b", anchor::none).match("ab"));
  CHECK(made("b", anchor::end).match("ab"));
  CHECK_FALSE(made("a", anchor::end).match("ab"));
  CHECK(made("", anchor::both).match(""));
  CHECK_FALSE(made("", anchor::both).match("a"));
}

TEST_CASE("one object reads text after text") {
  const expression e = made(R"((?P<year>\d{4})(?P<letter>[A-Z])?)", anchor::none);
  CHECK(taken(e, "of 2010B") == "2010B|2010|B");
  CHECK(taken(e, "1995") == "1995|1995|-");
  CHECK(taken(e, "") == "none");
  CHECK(taken(e, "of 2010B") == "2010B|2010|B");
}

TEST_CASE("what is wrong is quoted") {
  CHECK(reason("(red") == "missing ): (red");
  CHECK(reason("red)") == "unexpected )");
  CHECK(reason("a[bc") == "missing ]: [bc");
  CHECK(reason("*a") == "nothing to repeat: *a");
  CHECK(reason("a**") == "repeated twice: a**");
  CHECK(reason("a{2000}") == "bad count {2000}");
  CHECK(reason("a{3,2}") == "bad count {3,2}");
  CHECK(reason("[z-a]") == "bad range z-a");
  CHECK(reason(R"(\p{Klingon})") == R"(unknown property \p{Klingon})");
  CHECK(reason(R"(\p)") == R"(unknown property \p)");
  CHECK(reason(R"(\q)") == R"(unknown escape \q)");
  CHECK(reason(R"(\x{110000})") == R"(unknown escape \x)");
  CHECK(reason("a\\") == "a backslash at the end: a\\");
  CHECK(reason("(?=a)") == "unknown kind of group: (?=a)");
  CHECK(reason("(?P<a>x)(?P<a>y)") == "two groups of one name: a");
  CHECK(reason("(?P<a") == "bad group name: (?P<a");
  CHECK(reason("\xE6\x9D") == "it is not UTF-8");
  CHECK(reason("((((a{1000}){1000}){1000}){1000}){1000}") == "its repeats make it too large");
  CHECK(reason(std::string(10'000, '(')).starts_with("nested too deeply"));
  std::string many;
  for (int i = 0; i < 33; ++i) many += "(a)?";
  CHECK(reason(many) == "more than 32 groups");
}

TEST_CASE("time is linear, whatever the expression") {
  // what tries one way after another needs as many steps as there are ways through these
  const std::string text(200'000, 'a');
  CHECK(taken("(?:a|a)*b", text) == "none");
  CHECK(taken("(?:a*)*b", text) == "none");
  CHECK(taken("(a|aa)+$", text, anchor::none).size() == text.size() + 2);
  CHECK_FALSE(made("(?:a?){300}a{300}b", anchor::end).match(text));
}

TEST_CASE("what is kept of an expression with ever new states is let go") {
  // an automaton that knows the last eighteen letters has 2^18 states, more than are kept
  const expression e = made("(?:a|b)*a(?:a|b){17}c");
  std::uint32_t random = 1;
  int right = 0;
  for (int round = 0; round < 40; ++round) {
    std::string text;
    for (int i = 0; i < 10'000; ++i) text += (random = random * 1664525u + 1013904223u) >> 31 != 0 ? 'a' : 'b';
    const bool wanted = text[text.size() - 18] == 'a';
    right += static_cast<int>(e.match(text + 'c') == wanted);
  }
  CHECK(right == 40);
}
