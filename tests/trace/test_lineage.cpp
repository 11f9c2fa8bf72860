// How one text came from another, over the sample of five cycles.
#include "recital/trace/lineage.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "recital/graph/graph.hpp"
#include "support/night_sky.hpp"
#include "support/strings.hpp"

namespace {

recital::lineage_findings traced(const std::string& one, const std::string& other) {
  const auto& all = support::night_sky::all();
  auto found = recital::lineage(all.documents, all.known, all.languages, one, other);
  REQUIRE_MESSAGE(found, found.error().str());
  return *std::move(found);
}

/// "a cites b" of each step.
support::strings steps(const recital::lineage_chain& chain) {
  support::strings made;
  for (const auto& step : chain) made.push_back(step.from + ' ' + std::string(name(step.tie)) + ' ' + step.to);
  return made;
}

const std::string action = "text:night-sky-1993-final-document#action_6";
const std::string step = "text:night-sky-1998-final-document#step_1";

}  // namespace

TEST_CASE("a chain leads through a citation and a commitment taken up, with the paragraph that shows it") {
  const auto found = traced("NST/CONF.2003/15", "treaty:night-sky");
  REQUIRE_FALSE(found.chains.empty());
  const auto draft = traced("NST/CONF.2013/R.2", action);
  REQUIRE(draft.chains.size() == 1);
  CHECK(steps(draft.chains[0]) == support::strings{"NST/CONF.2013/R.2 cites " + action});
  REQUIRE(draft.chains[0][0].at);
  CHECK(draft.chains[0][0].at->paragraph == "1");
  CHECK(draft.chains[0][0].label.verb == "call_upon");
  const auto taken_up = traced("text:night-sky-1998-final-document", action);
  REQUIRE(taken_up.chains.size() == 1);
  CHECK(steps(taken_up.chains[0]) ==
        support::strings{"text:night-sky-1998-final-document holds " + step, step + " continues " + action});
}

TEST_CASE("the earlier text may be named first, and what nobody knows is an error") {
  const auto found = traced(action, "NST/CONF.2013/R.2");
  CHECK(found.later == "NST/CONF.2013/R.2");
  CHECK(found.chains.size() == 1);
  CHECK(traced("NST/CONF.2003/11", "NST/CONF.2013/30").chains.empty());
  const auto& all = support::night_sky::all();
  const auto unknown = recital::lineage(all.documents, all.known, all.languages, "treaty:nobody", action);
  CHECK(unknown.error().code == recital::error_code::not_found);
}

TEST_CASE("words that were handed down tie a text to the provision that they are from") {
  const auto found = traced("text:night-sky-1998-final-document", "text:night-sky-1993-final-document#action_2");
  REQUIRE(found.chains.size() == 2);
  CHECK(found.chains[0][0].tie == recital::lineage_tie::cites);
  REQUIRE(found.chains[1].size() == 1);
  const recital::lineage_step& step = found.chains[1][0];
  CHECK(step.tie == recital::lineage_tie::reuses);
  REQUIRE(step.reuse);
  CHECK(step.reuse->share == 1);
  CHECK(step.score > 0.4);
  REQUIRE(step.at);
  REQUIRE(step.there);
  CHECK(step.at->paragraph == "3");
  CHECK(step.there->paragraph == "u2");
  const std::string words =
      "States parties shall measure the brightness of the night sky and report the figures each year";
  CHECK(step.at->text.substr(step.words.begin, step.words.size()) == words);
  CHECK(step.there->text.substr(step.words_there.begin, step.words_there.size()) == words);
}

namespace {

/// Between a document of these paragraphs and a commitment of the sample.
recital::lineage_findings of_paragraphs(const std::string& paragraphs, const std::string& symbol,
                                        const std::string& earlier, recital::trace_links links = {}) {
  static const support::night_sky with("no document");
  recital::extractor reader(with.known, with.languages);
  const std::string head = symbol + "\n\n15 May 1998\n\nFinal Declaration\n\n";
  const std::vector<recital::reading> documents{reader.extract("x.txt", head + paragraphs).value()};
  auto found = recital::lineage(documents, with.known, with.languages, symbol, earlier, {20, links, {}, nullptr});
  REQUIRE_MESSAGE(found, found.error().str());
  return *std::move(found);
}

}  // namespace

TEST_CASE("a paragraph that is about a commitment ties its text to it, and the words show why") {
  const std::string taught = "text:night-sky-1993-final-document#action_5";
  const std::string urges =
      "1. The Conference urges that each child be taught the stars.\n\n2. The Conference adjourned.\n";
  const auto found = of_paragraphs(urges, "NST/CONF.1998/40", taught);
  REQUIRE(found.chains.size() == 1);
  CHECK(steps(found.chains[0]) == support::strings{"NST/CONF.1998/40 subject " + taught});
  const recital::lineage_step& first = found.chains[0][0];
  REQUIRE(first.at);
  CHECK(first.at->paragraph == "1");
  CHECK(first.at->text.substr(first.words.begin, first.words.size()) == "child be taught the stars");
  CHECK(first.label.verb == "urge");
  CHECK(first.score == 1);
  CHECK(first.evidence.size() == 3);
  CHECK(of_paragraphs(urges, "NST/CONF.1998/40", taught, {true, true, false}).chains.empty());
}

TEST_CASE("who takes up a later commitment comes to the earlier one through it; what is older comes to none") {
  const std::string sets_up = "1. The Conference decides to set up the joint network.\n";
  const auto found = of_paragraphs(sets_up, "NST/CONF.2003/40", action);
  REQUIRE(found.chains.size() == 1);
  CHECK(steps(found.chains[0]) == support::strings{"NST/CONF.2003/40 subject " + step, step + " continues " + action});
  CHECK(of_paragraphs(sets_up, "NST/CONF.1993/40", step).chains.empty());
}

TEST_CASE("kinds of link can be chosen") {
  const auto& all = support::night_sky::all();
  const auto ties = [&](recital::trace_links links) {
    const auto found = recital::lineage(all.documents, all.known, all.languages, "text:night-sky-1998-final-document",
                                        "text:night-sky-1993-final-document#action_2", {20, links, {}, nullptr});
    REQUIRE(found);
    support::strings named;
    for (const auto& chain : found->chains) named.emplace_back(name(chain.front().tie));
    return named;
  };
  CHECK(ties({true, false, false}) == support::strings{"cites"});
  // what a text holds, and what the catalogue says, is no link that can be left out
  CHECK(ties({false, true, false}) == support::strings{"holds", "reuses"});
}

TEST_CASE("a graph of all that is known has commitments that nobody cites, and what each takes up") {
  const auto& known = support::night_sky::all().known;
  CHECK(recital::build_graph({}, known).nodes().empty());
  const auto graph = recital::build_graph({}, known, {.relatives = recital::relatives::all});
  const auto later = graph.find(step);
  REQUIRE(later != recital::no_index);
  const auto is_taken_up = [&](const recital::edge& e) {
    return e.kind == recital::edge_kind::continues && graph.nodes()[e.to].id == action;
  };
  CHECK(std::ranges::count_if(graph.out_edges(later), is_taken_up) == 1);
  CHECK(graph.nodes()[graph.whole_of(later)].id == "text:night-sky-1998-final-document");
}
