#include "cite/built_in_names.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "cite/lexicon.hpp"
#include "cite/lexicon_entries.hpp"
#include "grammar/language.hpp"
#include "recital/catalogue/catalogue.hpp"
#include "recital/grammar/grammar.hpp"

using namespace recital;

TEST_CASE("what was packed when the library was built is what the catalogue and the grammars give") {
  const auto known = catalogue::load();
  const auto grammars = grammar::load();
  REQUIRE(known);
  REQUIRE(grammars);
  for (const language_grammar& language : grammars->languages()) {
    CAPTURE(language.code);
    const std::uint64_t made_from = cite::fingerprint_of(*known, language);
    CHECK(std::ranges::count(cite::all_built_in_names(), made_from, &cite::built_in_names::made_from) == 1);
    CHECK(cite::lexicon(*known, language).entries() == cite::lexicon_entries(*known, language));
  }
}

TEST_CASE("names of a user's own are found as those that are built in") {
  const std::vector<catalogue::source_text> texts{{"mine.toml", R"(
[[instrument]]
id = "treaty:lakes"
kind = "treaty"
noun = "treaty"
date = "1999-01-01"
title.en = "Treaty on the Lakes of the North"
source = "mine"
)"}};
  const auto known = catalogue::parse(texts);
  REQUIRE(known);
  const auto grammars = grammar::load();
  REQUIRE(grammars);
  const cite::lexicon names(*known, *grammars->find("en"));
  CHECK(names.find("Treaty on the Lakes of the North") != nullptr);
  CHECK(names.find("Charter of the United Nations") == nullptr);
}

TEST_CASE("a name more, or another spelling, is another fingerprint") {
  const auto known = catalogue::load();
  const auto grammars = grammar::load();
  REQUIRE(known);
  REQUIRE(grammars);
  language_grammar spelt = *grammars->find("en");
  const std::uint64_t before = cite::fingerprint_of(*known, spelt);
  spelt.spelling.several["Lake"] = {"Lakes"};
  CHECK(cite::fingerprint_of(*known, spelt) != before);
  CHECK(cite::fingerprint_of(*catalogue::parse({}), *grammars->find("en")) != before);
  CHECK(cite::fingerprint_of(*known, *grammars->find("fr")) != before);
}

TEST_CASE("texts are unpacked as they were, whatever they are like") {
  const auto known = catalogue::load();
  REQUIRE(known);
  const cite::meaning first{.instrument = &known->instruments().back()};
  const cite::meaning second{.place = &known->places().front(), .stands_alone = false, .of_several = true};
  std::vector<cite::lexicon_entry> shared;
  std::vector<cite::lexicon_entry> entries;
  for (const std::string text : {"Lake Treaty", "Lakes", "état", "aaa", "湖泊条约"}) {
    shared.push_back({text, {first}, false, true});
  }
  for (const std::string text :
       {"aa", "aaa", "a", "", "lake Treaty", "Lake Treaty", "Lake  Treaty", "état", "etat", "湖泊"}) {
    entries.push_back({text, {second, first}, text.size() > 4, text.size() > 3});
  }
  entries.push_back({std::string(300, 'x'), std::vector(200, first), true, false});
  for (int i = 0; i < 40; ++i) entries.push_back({std::string(200, 'y') + std::to_string(i), {}, true, true});
  const std::string of_all = cite::packed(shared, {}, *known);
  const std::string of_one = cite::packed(entries, shared, *known);
  const cite::built_in_names all{1, shared.size(), of_all};
  CHECK(cite::unpacked({2, entries.size(), of_one}, all, *known) == entries);
  CHECK(of_one.size() < 2000);
}
