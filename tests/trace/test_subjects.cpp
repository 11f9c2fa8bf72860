// Commitments that are taken up without being cited: by what a clause is about.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "recital/trace/trace.hpp"
#include "support/night_sky.hpp"
#include "support/strings.hpp"

namespace {

using recital::trace_link;
using recital::trace_links;
using recital::trace_occurrence;
using recital::trace_state;
using sample = support::night_sky;

const std::string plan = "text:night-sky-1993-final-document";
const std::string steps = "text:night-sky-1998-final-document";

/// The sample's data, and one document of these paragraphs.
recital::result<recital::trace_findings> traced(const std::string& id, const std::string& paragraphs,
                                                const std::string& symbol = "NST/CONF.1998/40", trace_links links = {}) {
  static const sample with("no document");
  recital::extractor reader(with.known, with.languages);
  const std::string head = symbol + "\n\n15 May 1998\n\nFinal Declaration\n\n";
  const std::vector<recital::reading> documents{
      reader.extract("x.txt", head + paragraphs + "\n\n9. The Conference adjourned.\n").value()};
  recital::tracer tracer(documents, with.known, with.languages);
  return tracer.trace({id, "", {}, "en", links});
}

std::vector<trace_occurrence> occurrences(const std::string& id, const std::string& paragraphs,
                                          const std::string& symbol = "NST/CONF.1998/40", trace_links links = {}) {
  auto found = traced(id, paragraphs, symbol, links);
  REQUIRE_MESSAGE(found, found.error().str());
  return found->occurrences;
}

/// "stars=star teach=taught".
std::string evidence_of(const trace_occurrence& occurrence) {
  std::string all;
  for (const auto& each : occurrence.evidence) {
    all += (all.empty() ? "" : " ") + each.shows + '=' + occurrence.at.text.substr(each.words.begin, each.words.size());
  }
  return all;
}

}  // namespace

TEST_CASE("a clause that is about the same takes the commitment up, and shows why") {
  const auto found = occurrences(plan + "#action_5", "1. The Conference urges that each child be taught the stars.");
  REQUIRE(found.size() == 1);
  CHECK(found[0].link == trace_link::subject);
  CHECK(found[0].state == trace_state::renewed);
  CHECK(found[0].label.verb == "urge");
  CHECK(found[0].score == 1);
  CHECK(evidence_of(found[0]) == "stars=stars teach=taught pupils=child");
  CHECK(found[0].at.text.substr(found[0].words.begin, found[0].words.size()) == "child be taught the stars");
}

TEST_CASE("another language finds the same by its own words") {
  const auto found = occurrences(plan + "#action_5", "1. 大会对各国学校尚未讲授星辰名称表示遗憾。\n\n2. 大会感谢东道国。");
  REQUIRE(found.size() == 1);
  CHECK(found[0].at.language == "zh");
  CHECK(found[0].state == trace_state::regretted);
  CHECK(evidence_of(found[0]) == "stars=星辰 teach=讲授 pupils=学校");
}

TEST_CASE("a clause that lacks some of it may take the commitment up, and decides nothing") {
  const auto found = traced(plan + "#action_5", "1. The Conference notes that schools teach much.\n\n2. Stars are taught.");
  REQUIRE(found);
  REQUIRE(found->occurrences.size() == 1);
  CHECK(found->occurrences[0].link == trace_link::possible);
  CHECK(found->occurrences[0].score == doctest::Approx(5.0 / 7));
  CHECK_FALSE(is_direct(found->occurrences[0].link));
  CHECK(found->cells[1].state == trace_state::absent);
}

TEST_CASE("terms in two sentences are no clause, though the first may name the thing") {
  CHECK(occurrences(plan + "#action_6", "1. Dark reserves are quiet. The Conference will set up a committee.")
            .front()
            .link == trace_link::possible);
  CHECK(occurrences(plan + "#action_6", "1. The Conference will set up a committee. Dark reserves are quiet.")
            .front()
            .score == doctest::Approx(0.6));
}

TEST_CASE("words that follow an aside show nothing") {
  CHECK(occurrences(plan + "#action_6", "1. The Conference met, without prejudice to plans to set up dark reserves, in May.")
            .empty());
}

TEST_CASE("who takes up a commitment takes up the one that it continues, where the act is the same") {
  const std::string network = "1. The Conference decides to set up the joint network.";
  REQUIRE(occurrences(steps + "#step_1", network).size() == 1);
  const auto earlier = occurrences(plan + "#action_6", network);
  REQUIRE(earlier.size() == 1);
  CHECK(earlier[0].link == trace_link::subject);
  CHECK(earlier[0].through == steps + "#step_1");
}

TEST_CASE("documents that are not of the process take up nothing by words alone") {
  const std::string words = "1. The Assembly urges that each child be taught the stars.";
  CHECK(occurrences(plan + "#action_5", words, "A/RES/53/9").empty());
}

TEST_CASE("a closer link of the same clause stands for it, and kinds of link can be chosen") {
  const std::string both =
      "1. The Conference calls upon schools to teach the stars, as action 5 of the Final Document of the 1993 Review "
      "Conference of the Night Sky Treaty asks.";
  const auto all = occurrences(plan + "#action_5", both);
  REQUIRE(all.size() == 1);
  CHECK(all[0].link == trace_link::provision);
  const auto subjects = occurrences(plan + "#action_5", both, "NST/CONF.1998/40", {false, false, true});
  REQUIRE(subjects.size() == 1);
  CHECK(subjects[0].link == trace_link::subject);
  CHECK(occurrences(plan + "#action_5", both, "NST/CONF.1998/40", {false, true, false}).empty());
}

TEST_CASE("a cell that subjects alone decide says so") {
  const auto found = traced(plan + "#action_5", "1. The Conference urges that each child be taught the stars.");
  REQUIRE(found);
  CHECK(brief(found->cells[1]) == "renewed by subject");
  CHECK(found->cells[1].by == trace_links{false, false, true});
}

TEST_CASE("what is older than a commitment and about the same does not take it up") {
  const auto found = traced(steps + "#step_1", "1. The Conference decides to set up the joint network.", "NST/CONF.1993/40");
  REQUIRE(found);
  REQUIRE(found->occurrences.size() == 1);
  CHECK(found->occurrences[0].link == trace_link::subject);
  CHECK(found->cells[0].cycle == "1993");
  CHECK(found->cells[0].state == trace_state::not_yet);
  CHECK(brief(found->cells[0]) == "not_yet");
}
