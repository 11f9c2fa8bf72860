#include "cite/finder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "support/strings.hpp"

using recital::catalogue;
using recital::language_grammar;
using recital::paragraph;
using recital::cite::finder;
using recital::cite::mention;
using recital::cite::mention_kind;
using recital::cite::mention_list;
using support::strings;

namespace {

const catalogue& lakes() {
  static const auto read = catalogue::parse(std::vector<catalogue::source_text>{{"lakes.toml", R"toml(
[[instrument]]
id = "treaty:lake"
kind = "treaty"
noun = "treaty"
source = "a test"
title.en = "Treaty on the Measuring of the Lake"
title.zh = "测量湖水条约"
names.en = ["Lake Treaty"]

[[instrument]]
id = "text:plan"
kind = "document"
noun = "action_plan"
source = "a test"
title.en = "Plan of the Upper Village"
shorts.en = ["Plan"]

[[instrument]]
id = "text:survey"
kind = "document"
noun = "report"
source = "a test"
title.en = "Survey of the Lake, in Full"
patterns.en = ['Survey of [a-z]+ [a-z]+']

[[body]]
id = "council"
names.en = ["Lake Council"]
symbols = { session-number = "L/RES/{session}/{number}" }

[[place]]
id = "village"
names.en = ["Upper Village"]
)toml"}});
  REQUIRE_MESSAGE(read.has_value(), read.error().str());
  return *read;
}

recital::grammar_rule rule(std::string id, std::string makes, std::string value, std::vector<std::string> leads) {
  recital::grammar_rule made;
  made.id = std::move(id);
  made.makes = std::move(makes);
  for (auto& lead : leads) made.leads.emplace_back(value, std::move(lead));
  made.where = {"lakes.toml", 7, 0, 0};
  return made;
}

language_grammar grammar_of_lakes() {
  language_grammar g;
  g.code = "en";
  g.verbs = {{"recall", {"recalls"}}, {"regret", {"recalls with regret"}}};
  g.no_verbs = {"who recalls"};
  g.nouns = {{"treaty", {"Treaty"}}};
  g.title_marks = {"《", "》"};
  g.titled_nouns = {{"treaty", {"Pact"}}};
  auto numbered = rule("numbered", "numbered", "resolution", {"resolution", "resolutions"});
  numbered.patterns["after"] = R"( (?P<run>\d+/\d+(?: and \d+/\d+)*))";
  numbered.patterns["member"] = R"((?P<session>\d+)/(?P<number>\d+))";
  numbered.patterns["separator"] = " and ";
  numbered.patterns["not_left"] = "draft ";
  numbered.patterns["not_right"] = " \\(draft\\)";
  g.rules.push_back(numbered);
  auto provision = rule("provision", "pinpoint", "art", {"article"});
  provision.patterns["after"] = R"( (?P<run>\d+(?:(?:, | to )\d+)*))";
  provision.patterns["member"] = R"((?P<number>\d+))";
  provision.patterns["separator"] = ", ";
  provision.patterns["range"] = " to ";
  g.rules.push_back(provision);
  auto looking_back = rule("number-first", "numbered", "decision", {"decision"});
  looking_back.patterns["before"] = R"(\bthe (?P<number>\d+)th )";
  g.rules.push_back(looking_back);
  g.rules.push_back(rule("the-treaty", "noun", "treaty", {"the Treaty"}));
  auto symbol = rule("symbol", "symbol", "document", {"L/"});
  symbol.patterns["after"] = R"(\d+(?P<correction> \(Corrected\))?)";
  g.rules.push_back(symbol);
  return g;
}

struct found {
  mention_kind kind;
  std::string words;
  friend bool operator==(const found&, const found&) = default;
};

/// Paragraphs are the lines of a text.
class search {
 public:
  explicit search(std::string text) : text_(std::move(text)) {
    static const language_grammar shared;
    static const language_grammar lake = grammar_of_lakes();
    static const finder names = finder::make(lakes(), shared, lake).value();
    std::vector<paragraph> paragraphs;
    for (std::size_t begin = 0; begin < text_.size();) {
      const auto end = text_.find('\n', begin);
      paragraphs.push_back({"", {}, 0, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}});
      begin = end + 1;
    }
    names.find(text_, paragraphs, list_);
    names_ = &names;
  }

  [[nodiscard]] const mention& at(std::size_t i) const {
    REQUIRE(i < list_.mentions.size());
    return list_.mentions[i];
  }
  [[nodiscard]] std::size_t size() const { return list_.mentions.size(); }
  [[nodiscard]] std::string words(std::size_t i) const { return text_.substr(at(i).where.begin, at(i).where.size()); }
  [[nodiscard]] strings all() const {
    strings words_of_all;
    for (std::size_t i = 0; i < size(); ++i) words_of_all.push_back(words(i));
    return words_of_all;
  }
  [[nodiscard]] strings members(std::size_t i) const {
    strings numbers;
    for (std::uint32_t k = 0; k < at(i).member_count; ++k) {
      const auto& m = list_.members[at(i).first_member + k];
      numbers.push_back(m.session != 0 ? std::to_string(m.session) + "/" + std::to_string(m.number)
                                       : std::to_string(m.number));
    }
    return numbers;
  }
  [[nodiscard]] const recital::cite::lexicon_entry& entry(std::size_t i) const { return names_->entry(at(i).phrase); }

 private:
  std::string text_;
  mention_list list_;
  const finder* names_;
};

}  // namespace

TEST_CASE("names of the catalogue, the longest at each place") {
  const search s("The Treaty on the Measuring of the Lake and the Lake Treaty of Upper Village.\n");
  CHECK(s.all() == strings{"Treaty on the Measuring of the Lake", "Lake Treaty", "Upper Village"});
  CHECK(s.at(0).kind == mention_kind::name);
  CHECK(s.entry(0).stands_alone());
  CHECK(s.entry(0).meanings.front().instrument->id == "treaty:lake");
  CHECK(s.entry(1).meanings.front().instrument->id == "treaty:lake");
  CHECK(s.at(2).kind == mention_kind::place);
}

TEST_CASE("a name that matches in either case is looked for once, and found in either") {
  const language_grammar shared;
  const language_grammar lake = grammar_of_lakes();
  const finder names = finder::make(lakes(), shared, lake).value();
  const auto phrases = names.leading_phrases();
  CHECK(std::ranges::count(phrases, "Lake Council", &recital::cite::phrase::text) == 1);
  CHECK(std::ranges::count(phrases, "lake Council", &recital::cite::phrase::text) == 0);
  const search s("The LAKE COUNCIL, a lake council.\n");
  CHECK(s.all() == strings{"LAKE COUNCIL", "lake council"});
}

TEST_CASE("short names need help, and say so") {
  const search s("The Plan was kept.\n");
  REQUIRE(s.size() == 1);
  CHECK_FALSE(s.entry(0).stands_alone());
  CHECK(s.entry(0).meanings.front().instrument->id == "text:plan");
}

TEST_CASE("verbs, bodies and places are context") {
  const search s("The Lake Council recalls its resolution 3/12.\n");
  CHECK(s.all() == strings{"Lake Council", "recalls", "resolution 3/12"});
  CHECK(s.at(0).kind == mention_kind::body);
  CHECK(s.at(1).kind == mention_kind::verb);
  CHECK(s.at(1).value == "recall");
  CHECK(s.at(2).kind == mention_kind::numbered);
  CHECK(s.at(2).value == "resolution");
}

TEST_CASE("of verbs within each other the longest counts") {
  const search s("It recalls with regret its resolution 3/12; she who recalls resolution 3/12.\n");
  CHECK(s.all() == strings{"recalls with regret", "resolution 3/12", "resolution 3/12"});
  CHECK(s.at(0).value == "regret");
}

TEST_CASE("a list has members") {
  const search s("resolutions 3/12 and 4/1 of it, article 2 to 5, 9.\n");
  REQUIRE(s.size() == 2);
  CHECK(s.members(0) == strings{"3/12", "4/1"});
  CHECK(s.at(0).rule->id == "numbered");
  CHECK(s.members(1) == strings{"2", "3", "4", "5", "9"});
  CHECK(s.at(1).value == "art");
}

TEST_CASE("a match may look back from its lead") {
  const search s("In the 12th decision it agreed.\n");
  REQUIRE(s.size() == 1);
  CHECK(s.words(0) == "the 12th decision");
  CHECK(s.members(0) == strings{"12"});
}

TEST_CASE("what must not stand before or behind") {
  CHECK(search("A draft resolution 3/12 was read.\n").size() == 0);
  CHECK(search("The resolution 3/12 (draft) was read.\n").size() == 0);
  CHECK(search("The resolution 3/12 was read.\n").size() == 1);
}

TEST_CASE("a symbol without what says that the text was corrected") {
  const search s("See L/153 (Corrected) here.\n");
  REQUIRE(s.size() == 1);
  CHECK(s.words(0) == "L/153 (Corrected)");
  CHECK(s.at(0).words == "L/153");
}

TEST_CASE("what leans on something gives way to what names it") {
  CHECK(search("They signed the Treaty on the Measuring of the Lake.\n").all() ==
        strings{"Treaty on the Measuring of the Lake"});
  const search s("They kept the Treaty.\n");
  REQUIRE(s.size() == 1);
  CHECK(s.at(0).kind == mention_kind::noun);
}

TEST_CASE("names with variable parts") {
  const search s("The Survey of deep waters was read.\n");
  REQUIRE(s.size() == 1);
  CHECK(s.words(0) == "Survey of deep waters");
  CHECK(s.entry(0).meanings.front().instrument->id == "text:survey");
}

TEST_CASE("titles in their marks: known, leaning, unknown") {
  const search s("《Lake Treaty》 《Treaty》 《Pact》 《Upper Village Pact》 《Lake Treaty Pact》 《Song》\n");
  REQUIRE(s.size() == 6);
  for (std::size_t i = 0; i < s.size(); ++i) CHECK(s.at(i).marked);
  CHECK(s.at(0).kind == mention_kind::name);
  CHECK(s.words(0) == "《Lake Treaty》");
  CHECK(s.at(1).kind == mention_kind::noun);
  CHECK(s.at(1).value == "treaty");
  CHECK(s.at(2).kind == mention_kind::titled);
  CHECK(s.at(2).value == "");  // nothing before the noun that makes it a title
  CHECK(s.at(3).kind == mention_kind::titled);
  CHECK(s.at(3).value == "treaty");
  CHECK(s.at(3).words == "Upper Village Pact");
  CHECK(s.at(4).kind == mention_kind::titled);  // a name inside one pair of marks is a part of one name
  CHECK(s.at(4).words == "Lake Treaty Pact");
  CHECK(s.at(5).value == "");
}

TEST_CASE("titles within titles, and marks that nobody closes") {
  const search nested("《Protocol to the 《Lake Treaty》 Pact》 ends\n");
  REQUIRE(nested.size() == 1);
  CHECK(nested.words(0) == "《Protocol to the 《Lake Treaty》 Pact》");
  CHECK(search("《 the Lake Treaty\n").all() == strings{"Lake Treaty"});
}

TEST_CASE("nothing reaches over the end of a paragraph") {
  const search s("They read resolution\n3/12 and resolutions 4/1 and\n4/2.\n");
  REQUIRE(s.size() == 1);
  CHECK(s.members(0) == strings{"4/1"});
  CHECK(s.at(0).paragraph == 1);
}

TEST_CASE("mentions come in order and do not overlap but for context") {
  const search s(
      "The Lake Council of Upper Village recalls article 2, 3 of the Lake Treaty and resolution 3/12, 《Song》.\n");
  std::uint32_t end = 0;
  for (std::size_t i = 0; i < s.size(); ++i) {
    CHECK(s.at(i).where.begin >= end);
    end = s.at(i).where.end;
  }
}

TEST_CASE("a search leaves nothing for the next one") {
  const language_grammar shared;
  const language_grammar lake = grammar_of_lakes();
  const finder names = finder::make(lakes(), shared, lake).value();
  mention_list list;
  names.find("The Lake Treaty\n", {{"", {}, 0, {0, 15}}}, list);
  CHECK(list.mentions.size() == 1);
  names.find("", {}, list);
  CHECK(list.mentions.empty());
  CHECK(list.members.empty());
}

TEST_CASE("a rule that makes what nobody knows is refused") {
  const language_grammar shared;
  language_grammar bad = grammar_of_lakes();
  bad.rules[0].makes = "nonsense";
  const auto refused = finder::make(lakes(), shared, bad);
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().message == "numbered: makes unknown \"nonsense\"");
}
