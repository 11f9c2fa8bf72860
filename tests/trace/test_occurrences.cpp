// Clauses written and labelled by hand, before the rules were: what the labeller says of them.
#include <doctest/doctest.h>

#include <fstream>
#include <string>
#include <vector>

#include "recital/trace/occurrence_labeller.hpp"
#include "support/files.hpp"
#include "text/normal_form.hpp"

namespace {

struct row {
  std::string clause, verb, verdict, voice;
};

std::vector<row> rows_of(const std::string& name) {
  std::ifstream in(support::repository().string() + "/tests/trace/occurrences/" + name + ".tsv");
  REQUIRE_MESSAGE(in, name);
  std::vector<row> rows;
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line.front() == '#') continue;
    std::vector<std::string> cells{""};
    for (const char c : line) {
      if (c == '\t') cells.emplace_back();
      else cells.back() += c;
    }
    REQUIRE_MESSAGE(cells.size() == 4, line);
    for (std::string& cell : cells) cell = cell == "-" ? "" : cell;
    rows.push_back({recital::text::plain_text(cells[0]), cells[1], cells[2], cells[3]});
  }
  return rows;
}

recital::occurrence_labeller& labels() {
  static const recital::grammar languages = recital::grammar::load().value();
  static recital::occurrence_labeller made(languages);
  return made;
}

std::string verdict_of(const recital::occurrence_label& said) {
  return said.verdict == recital::verdict::none ? "" : std::string(name(said.verdict));
}

struct score {
  int clauses = 0, verb = 0, verdict = 0, voice = 0;
  void add(const score& other) {
    clauses += other.clauses, verb += other.verb, verdict += other.verdict, voice += other.voice;
  }
};

/// `tell` names what was read wrong; of clauses that rules must not be fitted to nobody should know.
score score_of(const std::string& name, const std::string& language, bool tell) {
  score right;
  for (const row& wanted : rows_of(name)) {
    const auto read = labels().label(wanted.clause, language);
    REQUIRE_MESSAGE(read, read.error().str());
    ++right.clauses;
    right.verb += read->verb == wanted.verb ? 1 : 0;
    right.verdict += verdict_of(*read) == wanted.verdict ? 1 : 0;
    right.voice += read->voice == wanted.voice ? 1 : 0;
    const bool all = read->verb == wanted.verb && verdict_of(*read) == wanted.verdict && read->voice == wanted.voice;
    if (tell && !all)
      MESSAGE(name, ": ", wanted.clause, " => ", read->verb, " / ", verdict_of(*read), " / ", read->voice);
  }
  return right;
}

void demand(const score& right) {
  MESSAGE("of ", right.clauses, " clauses verb ", right.verb, ", verdict ", right.verdict, ", voice ", right.voice);
  CHECK(right.verb * 10 >= right.clauses * 9);
  CHECK(right.verdict * 10 >= right.clauses * 9);
  CHECK(right.voice * 10 >= right.clauses * 9);
}

constexpr const char* languages[] = {"ar", "en", "es", "fr", "ru", "zh"};

}  // namespace

TEST_CASE("verb, verdict and voice of clauses in six languages") {
  score all;
  for (const char* language : languages) all.add(score_of(language, language, true));
  demand(all);
}

TEST_CASE("the same of clauses that were not looked at while the rules were written") {
  score all;
  for (const char* language : languages) all.add(score_of(std::string(language) + "-second", language, false));
  CHECK(all.clauses == 84);
  demand(all);
}

TEST_CASE("a clause in a paragraph: its own verb, its subject or that of what it is joined to or leans on") {
  const std::string text =
      "Many States parties noted the delay, and stressed that action 5 was overdue. They regretted that "
      "action 6 had been forgotten.";
  const auto about = [&](const std::string& words) {
    const auto begin = static_cast<std::uint32_t>(text.find(words));
    return labels().label(text, "en", recital::span{begin, begin + static_cast<std::uint32_t>(words.size())}).value();
  };
  CHECK(about("action 5").verb == "emphasize");
  CHECK(about("action 5").voice == "many");
  CHECK(about("action 6").verb == "regret");
  CHECK(about("action 6").voice == "many");
  const auto verb = about("action 6").verb_words;
  CHECK(text.substr(verb.begin, verb.size()) == "regretted");
}

TEST_CASE("a verb of the next clause does not govern a clause that has a subject of its own") {
  const std::string text = "The nuclear-weapon States exchanged views on action 5, and decided to meet again.";
  const auto said = labels().label(text, "en", recital::span{46, 54}).value();
  CHECK(said.verb.empty());
  CHECK(said.voice == "nuclear_weapon_states");
}

TEST_CASE("a verb that opens the sentence rules what others are said to have said in it") {
  const std::string text =
      "Acknowledging that, in the outcome of 2010, the Conference emphasized action 5 and decided on a date,";
  const auto begin = static_cast<std::uint32_t>(text.find("action 5"));
  CHECK(labels().label(text, "en", recital::span{begin, begin + 8}).value().verb == "recognize");
  const std::string joined = "Welcoming the report, and stressing the importance of action 5,";
  const auto second = static_cast<std::uint32_t>(joined.find("action 5"));
  CHECK(labels().label(joined, "en", recital::span{second, second + 8}).value().verb == "emphasize");
}
