#include "recital/search/query.hpp"

#include <doctest/doctest.h>

#include <string>

#include "support/knowledge.hpp"
#include "support/strings.hpp"

using recital::parse_search;

namespace {

/// The expression for FTS5.
std::string expression(std::string_view typed, const support::strings& languages = {}) {
  const auto query = parse_search(typed);
  REQUIRE_MESSAGE(query.has_value(), query.error().str());
  recital::search_words words(support::grammars());
  return fts5_expression(*query, words, languages);
}

std::string fault(std::string_view typed) {
  const auto query = parse_search(typed);
  REQUIRE_MESSAGE(!query.has_value(), typed);
  CHECK(query.error().code == recital::error_code::bad_usage);
  const std::string text = query.error().str();
  constexpr std::string_view beginning = "in the words to search for, at character ";
  REQUIRE(text.starts_with(beginning));
  return text.substr(beginning.size());
}

}  // namespace

TEST_CASE("words, phrases, beginnings") {
  CHECK(expression("nuclear Weapons") == R"(("nuclear") AND ("weapons"))");
  CHECK(expression(R"("nuclear weapons")") == R"(("nuclear weapons"))");
  CHECK(expression("“nuclear weapons”") == expression(R"("nuclear weapons")"));
  CHECK(expression("「裁军」") == R"(("裁 军"))");
  CHECK(expression("disarm*") == R"(("disarm" *))");
  CHECK(expression(R"("nuclear disarm"*)") == expression(R"("nuclear disarm*")"));
}

TEST_CASE("what is typed without blanks stands together") {
  CHECK(expression("A/RES/72/162") == R"(("a res 72 162"))");
  CHECK(expression("1540(2004)") == R"(("1540 2004"))");
  CHECK(expression("1540 (2004) veto") == R"(("1540 2004") AND ("veto"))");
  CHECK(expression("INFCIRC/540 (as corrected) x") == R"(("infcirc 540 as corrected") AND ("x"))");
  CHECK(expression("(corrected)") == R"(("corrected"))");
  CHECK(expression("不扩散条约") == R"(("不 扩 散 条 约"))");
}

TEST_CASE("stems of each language that has them, once") {
  CHECK(expression("treaties", {"en", "zh"}) == R"(("treaties" OR "_treati|treati"))");
  CHECK(expression("договора", {"en", "ru"}) == R"(("договора" OR "_договора|договора" OR "_договор|договор"))");
  CHECK(expression("المعاهدة", {"ar"}) == R"(("المعاهده" OR "_معاهد|معاهد"))");
  CHECK(expression("擴散 ё", {"zh"}) == R"(("扩 散") AND ("е"))");
  CHECK(expression("port", {"en", "es"}) == R"(("port" OR "_port|port"))");
  CHECK(expression("treati*", {"en"}) == R"(("treati" *))");
}

TEST_CASE("operators") {
  CHECK(expression("a OR b c") == R"(("a" OR "b") AND ("c"))");
  CHECK(expression("a AND b") == expression("a b"));
  CHECK(expression("a -b NOT c") == R"((("a")) NOT ("b" OR "c"))");
  CHECK(expression("-b a") == expression("a -b"));
  CHECK(expression("NEAR(a \"b c\", 5)") == R"((NEAR("a" "b c", 5)))");
  CHECK(expression("NEAR(a b)") == R"((NEAR("a" "b", 10)))");
  CHECK(expression("near or not") == R"(("near") AND ("or") AND ("not"))");
  CHECK(expression("non-nuclear a - b") == R"(("non nuclear") AND ("a") AND ("b"))");
}

TEST_CASE("only words get into the expression") {
  CHECK(expression(R"(a'b; x:y {c} ^d + e)") == R"(("a b") AND ("x y") AND ("c") AND )"
                                                R"(("d") AND ("e"))");
  CHECK(expression(R"("a"b"c")") == R"(("a") AND ("b") AND ("c"))");
  CHECK(expression("words : a") == R"(("words") AND ("a"))");
}

TEST_CASE("what is wrong is said with its place") {
  CHECK(fault("nuclear \"weap") == "9: nothing closes this quotation mark");
  CHECK(fault("1540 (2004") == "6: nothing closes this bracket");
  CHECK(fault("договор OR") == "11: a word is missing here");
  CHECK(fault("OR a") == "1: a word is missing here");
  CHECK(fault("a OR -b") == "6: what OR joins cannot be excluded");
  CHECK(fault("a NOT") == "6: a word is missing here");
  CHECK(fault("-a") == "3: no word to look for");
  CHECK(fault("  ") == "1: no word to look for");
  CHECK(fault("a*b") == "1: * stands behind a word alone");
  CHECK(fault("a *") == "3: * stands behind a word alone");
  CHECK(fault("(a OR b) c") == "1: brackets cannot group; write a OR b c");
  CHECK(fault("NEAR(a)") == "7: NEAR takes two words or more");
  CHECK(fault("NEAR(a b, x)") == "11: NEAR takes a number from 0 to 1000");
  CHECK(fault("NEAR(a b") == "9: NEAR is written NEAR(one two, 10)");
  CHECK(fault("NEAR(a OR b)") == "8: NEAR holds words and phrases, no operators");
  std::string many;
  for (int i = 0; i < 65; ++i) many += "a ";
  CHECK(fault(many).ends_with("more than 64 words"));
}

TEST_CASE("bytes that are no text are refused") { CHECK_FALSE(parse_search("a \xFF").has_value()); }
