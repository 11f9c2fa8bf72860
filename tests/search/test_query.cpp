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
  CHECK(expression("nuclear Weapons") == R"((words : "nuclear") AND (words : "weapons"))");
  CHECK(expression(R"("nuclear weapons")") == R"((words : "nuclear weapons"))");
  CHECK(expression("“nuclear weapons”") == expression(R"("nuclear weapons")"));
  CHECK(expression("「裁军」") == R"((words : "裁 军"))");
  CHECK(expression("disarm*") == R"((words : "disarm" *))");
  CHECK(expression(R"("nuclear disarm"*)") == expression(R"("nuclear disarm*")"));
}

TEST_CASE("what is typed without blanks stands together") {
  CHECK(expression("A/RES/72/162") == R"((words : "a res 72 162"))");
  CHECK(expression("1540(2004)") == R"((words : "1540 2004"))");
  CHECK(expression("1540 (2004) veto") == R"((words : "1540 2004") AND (words : "veto"))");
  CHECK(expression("INFCIRC/540 (as corrected) x") == R"((words : "infcirc 540 as corrected") AND (words : "x"))");
  CHECK(expression("(corrected)") == R"((words : "corrected"))");
  CHECK(expression("不扩散条约") == R"((words : "不 扩 散 条 约"))");
}

TEST_CASE("stems of each language that has them, once") {
  CHECK(expression("treaties", {"en", "zh"}) == R"((words : "treaties" OR stems : "treati"))");
  CHECK(expression("договора", {"en", "ru"}) ==
        R"((words : "договора" OR stems : "договора" OR stems : "договор"))");
  CHECK(expression("المعاهدة", {"ar"}) == R"((words : "المعاهده" OR stems : "معاهد"))");
  CHECK(expression("擴散 ё", {"zh"}) == R"((words : "扩 散") AND (words : "е"))");
  CHECK(expression("port", {"en", "es"}) == R"((words : "port" OR stems : "port"))");
  CHECK(expression("treati*", {"en"}) == R"((words : "treati" *))");
}

TEST_CASE("operators") {
  CHECK(expression("a OR b c") == R"((words : "a" OR words : "b") AND (words : "c"))");
  CHECK(expression("a AND b") == expression("a b"));
  CHECK(expression("a -b NOT c") == R"(((words : "a")) NOT (words : "b" OR words : "c"))");
  CHECK(expression("-b a") == expression("a -b"));
  CHECK(expression("NEAR(a \"b c\", 5)") == R"((words : NEAR("a" "b c", 5)))");
  CHECK(expression("NEAR(a b)") == R"((words : NEAR("a" "b", 10)))");
  CHECK(expression("near or not") == R"((words : "near") AND (words : "or") AND (words : "not"))");
  CHECK(expression("non-nuclear a - b") == R"((words : "non nuclear") AND (words : "a") AND (words : "b"))");
}

TEST_CASE("only words get into the expression") {
  CHECK(expression(R"(a'b; x:y {c} ^d + e)") == R"((words : "a b") AND (words : "x y") AND (words : "c") AND )"
                                                R"((words : "d") AND (words : "e"))");
  CHECK(expression(R"("a"b"c")") == R"((words : "a") AND (words : "b") AND (words : "c"))");
  CHECK(expression("words : a") == R"((words : "words") AND (words : "a"))");
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
