#include "recital/graph/versions.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "graph/small_corpus.hpp"
#include "recital/graph/builder.hpp"
#include "recital/graph/totals.hpp"

using namespace small_corpus;
using recital::build_graph;
using recital::set_aside;
using recital::version_handling;
using recital::version_standings;

namespace {

/// A version of a document that its text names, with a paragraph of these words.
recital::reading version(std::string symbol, std::string language, std::string_view words, std::string target) {
  recital::reading made =
      document(symbol, std::move(language), "2020-01-01").paragraph("1", words).cites(kind::treaty, std::move(target));
  made.symbol = std::move(symbol);
  return made;
}

recital::reading unnamed(std::string stem, std::string_view words) {
  return document(std::move(stem), "en", "").paragraph("1", words).cites(kind::treaty, "treaty:npt");
}

std::vector<set_aside> reasons(const std::vector<recital::reading>& documents,
                               const recital::version_options& how = {}) {
  std::vector<set_aside> all;
  for (const auto& each : version_standings(documents, how)) all.push_back(each.why);
  return all;
}

constexpr auto counts = set_aside::not_at_all;

}  // namespace

TEST_CASE("a text that was read twice counts once, under the name that says most") {
  const std::vector<recital::reading> twice{
      unnamed("copy", "We recall."), version("S/1", "en", "We recall.", "treaty:npt"), unnamed("other", "We note.")};
  CHECK(reasons(twice) == std::vector{set_aside::copy, counts, counts});
  CHECK(version_standings(twice)[0].counted == 1);
  CHECK(build_graph(twice, known()).find("copy") == recital::no_index);
}

TEST_CASE("two symbols are two documents, whatever their words") {
  CHECK(reasons({version("S/1", "en", "None.", "treaty:npt"), version("S/2", "en", "None.", "treaty:npt")}) ==
        std::vector{counts, counts});
}

TEST_CASE("documents without words are no copies of each other") {
  CHECK(reasons({unnamed("a", ""), unnamed("b", "")}) == std::vector{counts, counts});
}

TEST_CASE("a text that the user calls a version of another one, by its input or its symbol, is of the same work") {
  auto plain = unnamed("a", "We recall.");
  plain.source = "in/a.txt";
  auto of_input = unnamed("b", "Nous rappelons.");
  of_input.source = "in/b.txt";
  of_input.language = "fr";
  of_input.same_work_as = "in/a.txt";
  CHECK(reasons({plain, of_input}) == std::vector{counts, set_aside::language_version});
  CHECK(recital::totals_of(build_graph(std::vector{plain, of_input}, known())).works == 1);
  auto of_symbol = of_input;
  of_symbol.same_work_as = "S/1";
  CHECK(reasons({of_symbol, version("S/1", "en", "We recall.", "treaty:npt")}) ==
        std::vector{set_aside::language_version, counts});
}

TEST_CASE("of the language versions of a document one counts: the original, else by the order of languages") {
  std::vector<recital::reading> all{version("S/1", "ar", "a", "treaty:npt"), version("S/1", "zh", "z", "treaty:npt"),
                                    version("S/1", "fr", "f", "treaty:npt")};
  CHECK(version_standings(all)[0].counted == 2);
  all[0].originals = {"zh"};
  CHECK(reasons(all) == std::vector{set_aside::language_version, counts, set_aside::language_version});
  CHECK(version_standings(all, {.language = "ar"})[1].counted == 0);
  CHECK(reasons(all, {.versions = version_handling::separate}) == std::vector{counts, counts, counts});
}

TEST_CASE("where every text counts, copies count") {
  const std::vector<recital::reading> twice{unnamed("a", "We recall."), unnamed("b", "We recall.")};
  CHECK(reasons(twice, {.versions = version_handling::every_text}) == std::vector{counts, counts});
}

TEST_CASE("which version counts does not depend on the order of reading") {
  std::vector<recital::reading> all{version("S/1", "ru", "r", "treaty:npt"), version("S/1", "en", "e", "treaty:npt")};
  CHECK(version_standings(all)[0].counted == 1);
  std::swap(all[0], all[1]);
  CHECK(version_standings(all)[1].counted == 0);
}

TEST_CASE("a second text of a symbol in one language repeats the first, or is another part of it") {
  const auto first = version("S/1", "en", "First.", "treaty:npt");
  CHECK(reasons({first, version("S/1", "en", "Printed again.", "treaty:npt")}) ==
        std::vector{counts, set_aside::repetition});
  const std::vector<recital::reading> parts{first, version("S/1", "en", "Second part.", "treaty:bangkok")};
  CHECK(reasons(parts) == std::vector{counts, counts});
  const auto totals = recital::totals_of(build_graph(parts, known()));
  CHECK(totals.documents == 2);
  CHECK(totals.works == 1);
}

TEST_CASE("a revision and a correction with a symbol of its own are other documents") {
  CHECK(reasons({version("A/1", "en", "a", "treaty:npt"), version("A/1/Rev.1", "en", "b", "treaty:npt"),
                 version("A/1/Corr.1", "fr", "c", "treaty:npt")}) == std::vector{counts, counts, counts});
}

TEST_CASE("a graph of a document in several languages is the graph of one of them") {
  const std::vector<recital::reading> all{version("S/1", "en", "e", "treaty:npt"),
                                          version("S/1", "zh", "z", "treaty:npt"), version("S/2", "zh", "y", "S/1")};
  const auto graph = build_graph(all, known());
  CHECK(graph.find("S/1@zh") == recital::no_index);
  CHECK(node_called(graph, "treaty:npt").citations == 1);
  CHECK(node_called(graph, "S/1").citations == 1);
  CHECK(recital::totals_of(graph).references == 2);
  const auto apart = build_graph(all, known(), {.versions = {version_handling::separate}});
  CHECK(node_called(apart, "treaty:npt").citations == 2);
  CHECK(node_called(apart, "S/1@zh").facts->work == "S/1");
  CHECK(recital::totals_of(apart).works == 2);
}

TEST_CASE("a builder tells how many texts do not count") {
  const recital::catalogue all = known();
  recital::graph_builder builder(all);
  for (const auto& each : {version("S/1", "en", "e", "treaty:npt"), version("S/1", "zh", "z", "treaty:npt"),
                           version("S/1", "en", "e", "treaty:npt"), version("S/1", "en", "x", "treaty:npt")}) {
    builder.add(each);
  }
  const auto counted = builder.set_aside();
  CHECK(counted.copies == 1);
  CHECK(counted.language_versions == 1);
  CHECK(counted.repetitions == 1);
}
