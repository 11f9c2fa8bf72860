// The tables of the languages beside each other: what one has, the others need as well.
#include <doctest/doctest.h>

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "grammar/language.hpp"
#include "support/knowledge.hpp"
#include "support/strings.hpp"

using recital::language_grammar;
using support::strings;

namespace {

/// By language, the keys that it fills in one table.
using filled = std::map<std::string, std::set<std::string>, std::less<>>;

/// Languages of the United Nations; a grammar of the user is nobody's to complete.
constexpr std::string_view official[] = {"ar", "en", "es", "fr", "ru", "zh"};

/// Classes of verbs, by the table of words and by rules.
std::set<std::string> verbs_of(const language_grammar& g) {
  std::set<std::string> all;
  for (const auto& [verb, words] : g.verbs) all.insert(verb);
  for (const auto& rule : g.rules) {
    if (rule.makes != "verb") continue;
    for (const auto& [verb, words] : rule.leads) all.insert(verb);
  }
  all.erase("");
  return all;
}

/// Units of provisions, by the leads of rules and by the table of words.
std::set<std::string> units_of(const language_grammar& g) {
  std::set<std::string> all;
  for (const auto& [unit, words] : g.units) all.insert(unit);
  for (const auto& rule : g.rules) {
    if (rule.makes != "pinpoint") continue;
    for (const auto& [unit, words] : rule.leads) all.insert(unit);
  }
  all.erase("");
  return all;
}

filled fill(std::set<std::string> (*keys_of)(const language_grammar&)) {
  filled all;
  for (const auto code : official) {
    const language_grammar* g = support::grammar_of(code);
    REQUIRE_MESSAGE(g != nullptr, code);
    all[std::string(code)] = keys_of(*g);
  }
  return all;
}

/// "zh lacks commend", for each key that some language has and another has not.
strings lacking(const filled& tables) {
  std::set<std::string> any;
  for (const auto& [code, keys] : tables) any.insert(keys.begin(), keys.end());
  strings missing;
  for (const auto& [code, keys] : tables) {
    for (const auto& key : any) {
      if (!keys.contains(key)) missing.push_back(code + " lacks " + key);
    }
  }
  return missing;
}

void compare(const filled& tables) {
  for (const auto& line : lacking(tables)) WARN_MESSAGE(false, line);
  for (const auto& line : lacking(tables)) CHECK_MESSAGE(!line.starts_with("en "), line);
}

/// Of a language that sets words apart: a noun before a number.
struct noun {
  std::string_view code;
  std::string_view words;
};
constexpr noun nouns[] = {
    {"ar", "القرار"}, {"en", "resolution"}, {"es", "resolución"}, {"fr", "résolution"}, {"ru", "резолюция"}};

}  // namespace

TEST_CASE("what is missing in a table is named") {
  CHECK(lacking({{"xx", {"recall", "note"}}, {"yy", {"recall"}}}) == strings{"yy lacks note"});
}

TEST_CASE("each class of reporting verbs has words in every language") { compare(fill(verbs_of)); }

TEST_CASE("each unit of provisions has words in every language") { compare(fill(units_of)); }

TEST_CASE("the sign of a number is known in every language") {
  for (const auto& [code, words] : nouns) {
    for (const char* sign : {"No. ", "N° ", "nº ", "№ ", "no ", "#", ""}) {
      const std::string text = std::string(words) + " " + sign + "1540 (2004).";
      CHECK_MESSAGE(support::edges(support::extracted(text, code)) == strings{"S/RES/1540(2004)"}, text);
    }
  }
}

TEST_CASE("a list of numbers goes on behind signs in every language") {
  const strings both{"S/RES/1540(2004)", "S/RES/1887(2009)"};
  for (const auto& [code, words] : nouns) {
    for (const char* between : {", ", "; ", " & ", " / ", ",² "}) {
      const std::string text = std::string(words) + " 1540 (2004)" + between + "1887 (2009).";
      CHECK_MESSAGE(support::edges(support::extracted(text, code)) == both, text);
    }
  }
}
