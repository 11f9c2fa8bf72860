// Traces over the sample of five cycles in two languages, whose answers are known because it was written for them.
#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "recital/trace/trace.hpp"
#include "support/night_sky.hpp"
#include "support/strings.hpp"

namespace {

using recital::trace_cell;
using recital::trace_findings;
using recital::trace_link;
using recital::trace_occurrence;
using recital::trace_state;

using sample = support::night_sky;
const std::string plan = "text:night-sky-1993-final-document";
const std::string steps = "text:night-sky-1998-final-document";

constexpr recital::version_handling separate = recital::version_handling::separate;

/// With each language version of a document by itself.
trace_findings traced(const std::string& id, const sample& from = sample::all(),
                      recital::version_handling versions = separate) {
  recital::tracer tracer(from.documents, from.known, from.languages, {}, {versions});
  auto found = tracer.trace({id, ""});
  REQUIRE_MESSAGE(found, found.error().str());
  return *std::move(found);
}

const trace_cell& cell_of(const trace_findings& found, const std::string& cycle) {
  const auto at = std::ranges::find(found.cells, cycle, &trace_cell::cycle);
  REQUIRE(at != found.cells.end());
  return *at;
}

/// "NST/CONF.2003/15 5" of each occurrence.
support::strings places(const trace_findings& found) {
  support::strings made;
  for (const trace_occurrence& occurrence : found.occurrences)
    made.push_back(occurrence.at.document + ' ' + occurrence.at.language + ' ' + occurrence.at.paragraph);
  return made;
}

}  // namespace

TEST_CASE("every cell of the sample is what its documents were written to say") {
  recital::tracer tracer(sample::all().documents, sample::all().known, sample::all().languages);
  std::ifstream in(sample::beside(".answers.tsv"));
  REQUIRE(in);
  std::vector<std::string> cycles;
  int cells = 0;
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with('#')) continue;
    std::istringstream row(line);
    std::string id;
    std::getline(row, id, '\t');
    std::vector<std::string> wanted;
    for (std::string cell; std::getline(row, cell, '\t');) wanted.push_back(cell);
    if (cycles.empty()) {
      cycles = wanted;
      continue;
    }
    const auto found = tracer.trace({id, ""});
    REQUIRE_MESSAGE(found, found.error().str());
    for (std::size_t i = 0; i < cycles.size(); ++i) {
      CHECK_MESSAGE(name(cell_of(*found, cycles[i]).state) == wanted.at(i), id, " in ", cycles[i]);
      ++cells;
    }
  }
  CHECK(cells == 55);
}

TEST_CASE("occurrences come in order of time, each with its place, its link and its labels") {
  const auto found = traced(plan + "#action_2");
  CHECK(places(found) == support::strings{"NST/CONF.1993/20 en u2", "NST/CONF.1993/20 zh u2", "NST/CONF.1998/18 en 3",
                                          "NST/CONF.2003/15 zh 2", "NST/CONF.2008/22 en 3", "NST/CONF.2008/22 zh 3"});
  const trace_occurrence& own = found.occurrences.front();
  CHECK(own.link == trace_link::own);
  CHECK(own.state == trace_state::created);
  const trace_occurrence& decided = found.occurrences[2];
  CHECK(decided.link == trace_link::provision);
  CHECK(decided.cites == plan + "#action_2");
  CHECK(decided.at.standing == recital::standing::adopted);
  CHECK(decided.at.text.substr(decided.words.begin, decided.words.size()) == "action 2 of the Final Document");
  CHECK(decided.label.verb == "decide");
  CHECK(decided.label.voice == "conference");
  CHECK(found.occurrences[3].at.standing == recital::standing::summary);
}

TEST_CASE("of a document in two languages each paragraph speaks once, and names both") {
  const auto found = traced(plan + "#action_2", sample::all(), recital::version_handling::one_work);
  CHECK(places(found) == support::strings{"NST/CONF.1993/20 en u2", "NST/CONF.1998/18 en 3", "NST/CONF.2003/15 zh 2",
                                          "NST/CONF.2008/22 en 3"});
  CHECK(languages_of(found.occurrences[0]) == "en, zh");
  CHECK(languages_of(found.occurrences[1]) == "en");
  CHECK(cell_of(found, "1993").documents == 1);
  CHECK(cell_of(found, "1993").paragraphs * 2 == cell_of(traced(plan + "#action_2"), "1993").paragraphs);
  recital::tracer in_chinese(sample::all().documents, sample::all().known, sample::all().languages, {},
                             {recital::version_handling::one_work, "zh"});
  CHECK(languages_of(in_chinese.trace({plan + "#action_2", ""})->occurrences[0]) == "zh, en");
}

TEST_CASE("a wording that comes back is compared with the commitment's own, in its language") {
  const auto found = traced(plan + "#action_2");
  const trace_occurrence& stronger = found.occurrences[2];
  REQUIRE(stronger.other);
  CHECK(stronger.other->there.language == "en");
  CHECK(stronger.change == recital::wording_change::strengthened);
  REQUIRE(stronger.edits.size() == 1);
  CHECK(stronger.edits[0].after == "at_once");
  const auto& here = stronger.other->compared_here;
  CHECK(stronger.at.text.substr(here.begin, here.size()).starts_with("States parties shall measure"));
  CHECK(stronger.at.text.substr(here.begin, here.size()).ends_with("each year without delay"));
  const trace_occurrence& weaker = found.occurrences[4];
  REQUIRE(weaker.edits.size() == 2);
  CHECK(weaker.edits[0].before == "shall");
  CHECK(weaker.edits[0].after == "should");
  CHECK(weaker.edits[1].after == "where_possible");
  CHECK(found.occurrences[5].other->there.language == "zh");
  CHECK(found.occurrences[5].change == recital::wording_change::weakened);
  CHECK(found.occurrences[3].change == recital::wording_change::not_compared);  // it cites, and repeats nothing
}

TEST_CASE("an absent commitment says how much was searched and what came nearest") {
  const auto gone = traced(plan + "#action_2");
  const trace_cell& cell = cell_of(gone, "2013");
  CHECK(cell.documents == 2);
  CHECK(cell.paragraphs == 10);
  REQUIRE(cell.nearest);
  CHECK(cell.nearest->why == "words");
  CHECK(cell.nearest->at.paragraph == "7");
  const auto silent = traced(plan + "#action_5");
  CHECK_FALSE(cell_of(silent, "2008").nearest);
}

TEST_CASE("a draft is no renewal, and a later commitment no evidence for an earlier one") {
  const auto found = traced(plan + "#action_6");
  const trace_cell& cell = cell_of(found, "2013");
  CHECK(cell.state == trace_state::draft_only);
  CHECK(cell.said == std::vector{trace_state::renewed});
  CHECK(cell.standing == recital::standing::draft);
  const auto later = std::ranges::find(found.occurrences, trace_link::successor, &trace_occurrence::link);
  REQUIRE(later != found.occurrences.end());
  CHECK(later->cites == steps + "#step_1");
  CHECK_FALSE(is_direct(later->link));
}

TEST_CASE("cycles of which no document was read are not absent") {
  const sample only("2008-final-document-en");
  const auto found = traced(plan + "#action_4", only);
  CHECK(cell_of(found, "1993").state == trace_state::created);
  CHECK(cell_of(found, "2003").state == trace_state::not_read);
  CHECK(cell_of(found, "2008").state == trace_state::absent);
}

TEST_CASE("a whole text is traced by what cites it or any provision of it") {
  const auto found = traced(plan);
  CHECK(found.occurrences.front().link == trace_link::own);
  const auto parts = std::ranges::count(found.occurrences, trace_link::part, &trace_occurrence::link);
  CHECK(parts > 20);
}

TEST_CASE("all commitments of a process, and what is not known") {
  recital::tracer tracer(sample::all().documents, sample::all().known, sample::all().languages);
  CHECK(tracer.trace_all("night-sky")->size() == 11);
  CHECK(tracer.trace_all("nobody").error().code == recital::error_code::not_found);
  CHECK(tracer.trace({"treaty:nobody", ""}).error().code == recital::error_code::not_found);
  CHECK(tracer.trace({plan, "nobody"}).error().code == recital::error_code::not_found);
}

TEST_CASE("a paragraph that repeats a commitment without citing it is an occurrence by reuse") {
  sample with_reuse("1993-final-document-en");
  recital::extractor reader(with_reuse.known, with_reuse.languages);
  with_reuse.documents.push_back(
      reader
          .extract("x.txt",
                   "NST/CONF.1998/40\n\n15 May 1998\n\nFinal Declaration\n\n1. The Conference agrees that all "
                   "States parties should shield outdoor lamps within ten kilometres of an observatory.\n")
          .value());
  const auto found = traced(plan + "#action_1", with_reuse);
  REQUIRE(found.occurrences.size() == 2);
  const trace_occurrence& occurrence = found.occurrences[1];
  CHECK(occurrence.link == trace_link::reuse);
  REQUIRE(occurrence.reuse);
  CHECK(occurrence.reuse->share > 0.6);
  CHECK(occurrence.reuse->echo == 0);
  CHECK(occurrence.score < occurrence.reuse->share);
  REQUIRE(occurrence.other);
  CHECK(occurrence.other->share == occurrence.reuse->share);
  CHECK(occurrence.state == trace_state::weakened);  // "shall" is "should", and the year is gone
  CHECK(cell_of(found, "1998").state == trace_state::weakened);
}

namespace {

/// The 1993 document and one more, read from text.
recital::reading read_of(const sample& with, const std::string& name, const std::string& text) {
  recital::extractor reader(with.known, with.languages);
  return reader.extract(name, text).value();
}

const std::string declaration =
    "NST/CONF.1998/40\n\n15 May 1998\n\nFinal Declaration\n\n1. The Conference agrees that all States parties should "
    "shield outdoor lamps within ten kilometres of an observatory.\n";

}  // namespace

TEST_CASE("words that a treaty has, too, are shown as its echo and score less") {
  sample with_treaty("1993-final-document-en");
  with_treaty.documents.push_back(read_of(with_treaty, "x.txt", declaration));
  const trace_occurrence plain = traced(plan + "#action_1", with_treaty).occurrences.at(1);
  const std::vector<recital::reading> treaties{
      read_of(with_treaty, "treaty.txt",
              "Treaty\n\n1. Each Party will see to it that its cities shield outdoor lamps within ten kilometres of an "
              "observatory.\n")};
  recital::tracer tracer(with_treaty.documents, with_treaty.known, with_treaty.languages, treaties);
  const auto found = tracer.trace({plan + "#action_1", ""});
  REQUIRE(found);
  // most of what is left of the words is the treaty's, which is no evidence of this commitment
  CHECK(found->occurrences.size() == 1);
  REQUIRE(plain.reuse);
  CHECK(plain.reuse->echoed.empty());
}

TEST_CASE("the same paragraph in a language that the commitment was not read in carries its words over") {
  sample carried("1993-final-document-en");
  carried.documents.push_back(read_of(carried, "x-en.txt", declaration));
  carried.documents.push_back(read_of(
      carried, "x-fr.txt",
      "NST/CONF.1998/40\n\n15 mai 1998\n\nDéclaration finale\n\n1. La Conférence convient que tous les États parties "
      "devraient masquer les lampes extérieures à moins de dix kilomètres d’un observatoire.\n\n2. La Conférence "
      "remercie le "
      "Gouvernement du pays hôte de son accueil.\n"));
  const auto found = traced(plan + "#action_1", carried);
  REQUIRE(found.occurrences.size() == 3);
  const trace_occurrence& occurrence = found.occurrences[2];
  CHECK(occurrence.at.language == "fr");
  CHECK(occurrence.at.paragraph == "1");
  CHECK(occurrence.link == trace_link::reuse);
  CHECK(occurrence.score == found.occurrences[1].score);
  REQUIRE(occurrence.carried_by);
  CHECK(occurrence.carried_by->language == "en");
  CHECK(occurrence.carried_by->paragraph == "1");
  CHECK_FALSE(found.occurrences[1].carried_by);
}

TEST_CASE("what only one language version says stays") {
  sample two("no document");
  const std::string head = "NST/CONF.1998/40\n\n15 May 1998\n\nFinal Declaration\n\n";
  two.documents.push_back(read_of(two, "x-en.txt", head + "1. The Conference thanks the host.\n\n2. It is over.\n"));
  two.documents.push_back(read_of(two, "x-zh.txt", "NST/CONF.1998/40\n\n1998年5月15日\n\n最后宣言\n\n"
                                                   "1. 大会重申1993年审议大会《最后文件》行动2。\n\n2. 大会闭幕。\n"));
  const auto found = traced(plan + "#action_2", two, recital::version_handling::one_work);
  CHECK(places(found) == support::strings{"NST/CONF.1998/40 zh 1"});
}
