#include "grammar/alternatives.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "grammar/language.hpp"
#include "recital/grammar/grammar.hpp"

using recital::alternatives;

namespace {

std::string all_of(const std::string& entry) {
  const auto made = alternatives(entry);
  if (!made) return "refused";
  std::string all;
  for (const std::string& phrase : *made) all += (all.empty() ? "" : ", ") + phrase;
  return all;
}

}  // namespace

TEST_CASE("an entry stands for each of its forms") {
  CHECK(all_of("noté") == "noté");
  CHECK(all_of("rappel(ant|le)") == "rappelant, rappelle");
  CHECK(all_of("(a|ont) (|aussi )noté") == "a noté, a aussi noté, ont noté, ont aussi noté");
  CHECK(all_of("se (félicit(e|ent)|réjouit)") == "se félicite, se félicitent, se réjouit");
  CHECK(all_of("(?:a|ont) noté") == "a noté, ont noté");
  CHECK(all_of("guidée? par") == "guidée par, guidé par");
  CHECK(all_of("préoccupé(e)?") == "préoccupée, préoccupé");
  CHECK(all_of("a|b") == "a, b");
}

TEST_CASE("an entry whose brackets do not match is refused, and so is one of too many forms") {
  CHECK(all_of("rappel(ant") == "refused");
  CHECK(all_of("rappel)") == "refused");
  CHECK(all_of("(a|b|c|d|e|f|g|h)(a|b|c|d|e|f|g|h)(a|b|c|d|e|f|g|h)(a|b|c|d|e|f|g|h)(a|b|c|d|e|f|g|h)") == "refused");
}

TEST_CASE("what an entry stands for is listed once, as it is and with a capital") {
  CHECK(recital::forms_of({"noté", "note(|s)", "", "notes", "(no entry"}) ==
        std::vector<std::string>{"noté", "Noté", "note", "Note", "notes", "Notes"});
}

TEST_CASE("the entries of verbs that are built in stand for phrases") {
  const auto grammars = recital::grammar::load();
  REQUIRE(grammars);
  for (const recital::language_grammar& language : grammars->languages()) {
    CAPTURE(language.code);
    const auto check = [](const std::vector<std::string>& entries) {
      for (const std::string& entry : entries) {
        CAPTURE(entry);
        CHECK(recital::alternatives(entry));
      }
    };
    for (const auto& [verb, entries] : language.verbs) check(entries);
    check(language.no_verbs);
  }
}
