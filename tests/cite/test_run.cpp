#include "cite/run.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "support/strings.hpp"

using recital::anchor;
using recital::language_grammar;
using recital::pattern;
using recital::run_patterns;
using recital::cite::member;
using recital::cite::parse_run;
using support::strings;

namespace {

pattern compiled(const std::string& expression) { return {expression, anchor::begin}; }

/// Provisions: "3 (a)", "15.1", "VI", "三".
run_patterns provisions() {
  const std::string number = R"((?P<number>\d{1,3}(?:\.\d{1,2})?|[IVXLC]+\b|[一二三四五六七八九十]+)?)";
  const std::string subs = R"((?: ?\((?P<sub>[a-z]{1,3})\))?(?: ?\((?P<sub_b>[ivx]+)\))?)";
  return {compiled(number + subs), compiled("(?:, | and |、|和)"), compiled("(?: to |至|-)")};
}

/// Numbers of resolutions: "49/75 E of 15 December 1994", "1540 (2004)", "217 A (III)", a letter alone.
run_patterns numbers() {
  const std::string of_session = R"((?P<session>\d+)/(?P<number>\d+)(?: (?P<letter>[A-Z])\b)?)";
  const std::string of_date = R"((?: of \d+ [A-Z][a-z]+ (?P<dated>\d{4}))?)";
  const std::string of_year = R"((?P<number2>\d+)(?: (?P<letter2>[A-Z]))? \((?:(?P<year>\d{4})|(?P<roman>[IVX]+))\))";
  const std::string alone = R"((?P<letter3>[A-Z])\b)";
  return {compiled(of_session + of_date + "|" + of_year + "|" + alone), compiled("(?:, | and )"), {}};
}

const language_grammar& words() {
  static const language_grammar made = [] {
    language_grammar g;
    g.numbers = {{"tenth", 10}};
    return g;
  }();
  return made;
}

std::vector<member> members(std::string_view run, const run_patterns& patterns) {
  std::vector<member> all;
  parse_run(run, run.data(), patterns, words(), all);
  return all;
}

/// "3 (a) (ii)" as "3.a.ii"; a number with a part behind its stop as it stands, with the tail that a range gives it.
std::string shown(const member& m) {
  std::string text = m.tail != 0 ? std::string(m.text.substr(0, m.text.rfind('.') + 1)) + std::to_string(m.tail)
                     : m.text.find('.') != std::string_view::npos ? std::string(m.text)
                                                                  : std::to_string(m.number);
  for (const auto sub : {m.sub, m.sub_b}) {
    if (!sub.empty()) text.append(".").append(sub);
  }
  return text;
}

strings shown(std::string_view run, const run_patterns& patterns = provisions()) {
  strings all;
  for (const member& m : members(run, patterns)) all.push_back(shown(m));
  return all;
}

std::string_view words_of(const member& m, std::string_view run) { return run.substr(m.where.begin, m.where.size()); }

}  // namespace

TEST_CASE("a list") {
  CHECK(shown("5, 20 and 21") == strings{"5", "20", "21"});
  CHECK(shown("I, II and III") == strings{"1", "2", "3"});
  CHECK(shown("一、二和三") == strings{"1", "2", "3"});
  CHECK(shown("6") == strings{"6"});
  CHECK(shown("").empty());
}

TEST_CASE("members have the words that say them") {
  const std::string_view run = "5, 20 and 21 (a)";
  const auto all = members(run, provisions());
  REQUIRE(all.size() == 3);
  CHECK(words_of(all[0], run) == "5");
  CHECK(words_of(all[1], run) == "20");
  CHECK(words_of(all[2], run) == "21 (a)");
}

TEST_CASE("a range gives all numbers between, each with the words of the whole") {
  const std::string_view run = "1 to 5 and 9";
  CHECK(shown(run) == strings{"1", "2", "3", "4", "5", "9"});
  const auto all = members(run, provisions());
  for (std::size_t i = 0; i < 5; ++i) CHECK(words_of(all[i], run) == "1 to 5");
  CHECK(words_of(all[5], run) == "9");
  CHECK(shown("II to IV") == strings{"2", "3", "4"});
  CHECK(shown("三至五") == strings{"3", "4", "5"});
}

TEST_CASE("what goes down, or too far, is no range but two numbers") {
  CHECK(shown("5 to 3") == strings{"5", "3"});
  CHECK(shown("1 to 900") == strings{"1", "900"});
  CHECK(shown("4 to 4") == strings{"4", "4"});
}

TEST_CASE("ranges of what stands behind a stop") {
  CHECK(shown("15.1 to 15.4") == strings{"15.1", "15.2", "15.3", "15.4"});
  CHECK(shown("15.9 to 15.11") == strings{"15.9", "15.10", "15.11"});
  CHECK(shown("15.1 to 16.2") == strings{"15.1", "16.2"});
  CHECK(shown("15.1 and 15.4") == strings{"15.1", "15.4"});
}

TEST_CASE("subparagraphs") {
  CHECK(shown("3 (a) and 4 (b) (ii)") == strings{"3.a", "4.b.ii"});
  CHECK(shown("3 (a) and (c)") == strings{"3.a", "3.c"});
  CHECK(shown("3 (a) to (d)") == strings{"3.a", "3.b", "3.c", "3.d"});
}

TEST_CASE("paragraphs listed behind an article are each of that article") {
  const std::string number =
      R"((?P<number>\d{1,3})(?: ?(?P<sub>[a-z])\))?(?: \(par\. (?P<subs>(?:[\d ,a-z]|\))+?)\)$)?)";
  const run_patterns patterns{compiled(number + R"(|(?P<sub2>[a-z])\))"), compiled("(?:, | and )"), compiled(" to ")};
  CHECK(shown("14 (par. 2 and 3 d))", patterns) == strings{"14.2", "14.3.d"});
  CHECK(shown("9 (par. 1 to 3)", patterns) == strings{"9.1", "9.2", "9.3"});
  CHECK(shown("9 (par. 3 b) and d))", patterns) == strings{"9.3.b", "9.3.d"});
  CHECK(shown("25 (par. b))", patterns) == strings{"25.b"});
}

TEST_CASE("a number whose thousands are set apart") {
  const run_patterns patterns{compiled(R"((?P<number>\d[. ]\d{3}|\d{1,4}))"), compiled("(?:, | and )"), {}};
  CHECK(members("1.701, 1 973 and 1540", patterns)[0].number == 1701);
  CHECK(members("1.701, 1 973 and 1540", patterns)[1].number == 1973);
  CHECK(members("1.701, 1 973 and 1540", patterns)[2].number == 1540);
}

TEST_CASE("letters of one number share it") {
  const std::string_view run = "49/75 E and F, 50/70 P of 12 December 1995 and 51/45";
  const auto all = members(run, numbers());
  REQUIRE(all.size() == 4);
  CHECK(all[0].session == 49);
  CHECK(all[0].number == 75);
  CHECK(all[0].letter == "E");
  CHECK(all[1].session == 49);
  CHECK(all[1].number == 75);
  CHECK(all[1].letter == "F");
  CHECK(words_of(all[1], run) == "F");
  CHECK(all[2].session == 50);
  CHECK(all[2].dated == 1995);
  CHECK(words_of(all[2], run) == "50/70 P of 12 December 1995");
  CHECK(all[3].session == 51);
  CHECK(all[3].letter.empty());
}

TEST_CASE("a range within one session, and none from one session to another") {
  const run_patterns patterns{numbers().member, numbers().separator, compiled(" to ")};
  CHECK(members("70/33 to 70/36", patterns).size() == 4);
  CHECK(members("70/33 to 71/36", patterns).size() == 2);
}

TEST_CASE("numbers with a year or a session in brackets") {
  const auto all = members("1540 (2004), 217 A (III) and 2200 A (XXI)", numbers());
  REQUIRE(all.size() == 3);
  CHECK(all[0].number == 1540);
  CHECK(all[0].year == 2004);
  CHECK(all[1].number == 217);
  CHECK(all[1].letter == "A");
  CHECK(all[1].roman == "III");
  CHECK(all[2].roman == "XXI");
}

TEST_CASE("a run ends where no member follows") {
  CHECK(shown("5, 20 and others") == strings{"5", "20"});
  CHECK(shown("5 per cent, 20") == strings{"5"});
}

TEST_CASE("a list of subparagraphs behind the last number") {
  const std::string_view text = "3 and 4 (a) and (c)";
  std::vector<member> all;
  parse_run(text.substr(0, 7), text.data(), provisions(), words(), all);
  take_subparagraphs(text.substr(8), text.data(), words(), all);
  REQUIRE(all.size() == 3);
  CHECK(shown(all[0]) == "3");
  CHECK(shown(all[1]) == "4.a");
  CHECK(shown(all[2]) == "4.c");
  CHECK(words_of(all[1], text) == "4 (a)");
  CHECK(words_of(all[2], text) == "(c)");
  std::vector<member> none;
  take_subparagraphs("(a)", text.data(), words(), none);
  CHECK(none.empty());
}

TEST_CASE("number words, and numerals of every kind") {
  CHECK(recital::cite::read_number("tenth", words()) == 10);
  CHECK(recital::cite::read_number(" 12 ", words()) == 12);
  CHECK(recital::cite::read_number("XII", words()) == 12);
  CHECK(recital::cite::read_number("十二", words()) == 12);
  CHECK(recital::cite::read_number("some", words()) == 0);
  CHECK(recital::cite::read_number("", words()) == 0);
}

TEST_CASE("letters that a language writes in its own alphabet stand for Latin ones") {
  language_grammar g = words();
  g.letters = {{"ألف", "A"}, {"أ", "a"}};
  const run_patterns patterns{
      compiled(R"((?P<number>\d+)(?: (?P<letter>ألف|باء))?(?: \((?P<sub>أ|ب)\))?)"), compiled(", "), {}};
  std::vector<member> all;
  const std::string_view text = "217 ألف, 3 (أ)";
  parse_run(text, text.data(), patterns, g, all);
  REQUIRE(all.size() == 2);
  CHECK(all[0].letter == "A");
  CHECK(all[1].sub == "a");
}
