#include "recital/graph/totals.hpp"

#include <doctest/doctest.h>

#include "graph/small_corpus.hpp"
#include "recital/graph/narrow.hpp"
#include "recital/graph/project.hpp"

using namespace small_corpus;
using recital::build_graph;
using recital::status;
using recital::totals_of;

namespace {

document doubtful(std::string symbol) {
  document made(std::move(symbol), "en", "2001");
  made.paragraph("1")
      .cites(kind::document, "unresolved:report", "", "the report")
      .doubting(status::unresolved, recital::no_target::title_not_known)
      .cites(kind::treaty, "treaty:npt", "art_6");
  return made;
}

}  // namespace

TEST_CASE("totals count what was read, who cites, and what is cited, read or not") {
  const auto all = totals_of(build_graph(two_documents(), known()));
  CHECK(all.documents == 2);
  CHECK(all.works == 2);
  CHECK(all.paragraphs == 4);  // paragraph 2 is cited, and cites nothing
  CHECK(all.references == 9);
  CHECK(all.resolved == 9);
  CHECK(all.instruments == 5);  // one of them was read; the conference that nobody cites is none
  CHECK(all.names == 0);
  CHECK(all.first_year == 2012);
  CHECK(all.last_year == 2018);
}

TEST_CASE("a name that nothing resolves belongs to its document, and is no instrument") {
  const std::vector<recital::reading> readings{doubtful("A/1"), doubtful("A/2")};
  const auto graph = build_graph(readings, known());
  const auto all = totals_of(graph);
  CHECK(all.names == 2);
  CHECK(all.instruments == 1);
  CHECK(all.unresolved == 2);
  CHECK(node_called(graph, "unresolved:report@A/1").citations == 1);
  CHECK(node_called(graph, "unresolved:report@A/2").label == "the report");
  CHECK(graph.find("unresolved:report") == recital::no_index);
  const auto without = recital::without_names(graph);
  CHECK(without.find("unresolved:report@A/1") == recital::no_index);
  CHECK(totals_of(without).names == 0);
  CHECK(totals_of(without).instruments == 1);
  const auto together = recital::cited_together(graph);
  CHECK(ids(together) == std::vector<std::string_view>{"treaty:npt"});
}

TEST_CASE("words that are a symbol are one node for all documents, a number alone is not") {
  const auto citing = [](std::string symbol, std::string words) -> recital::reading {
    return document(std::move(symbol), "en", "")
        .paragraph("1")
        .cites(kind::resolution, "unresolved:" + words, "", words)
        .doubting(status::unresolved, recital::no_target::body_without_symbols);
  };
  const auto names_of = [&](const std::string& words) {
    return totals_of(build_graph(std::vector{citing("A/1", words), citing("A/2", words)}, known())).names;
  };
  CHECK(names_of("CG/Res.540") == 1);
  CHECK(names_of("decision 4/21") == 2);
  CHECK(names_of("4/21") == 2);
  CHECK(names_of("report of the Chair") == 2);
}

TEST_CASE("totals of a folded graph have no paragraphs, and one citation for each two nodes") {
  const auto all = totals_of(recital::fold(build_graph(two_documents(), known()), {.provisions = true}));
  CHECK(all.documents == 2);
  CHECK(all.paragraphs == 0);
  CHECK(all.references == 6);
  CHECK(all.instruments == 5);
}

TEST_CASE("an empty graph has no totals") {
  const auto all = totals_of(recital::citation_graph());
  CHECK(all.documents == 0);
  CHECK(all.first_year == 0);
}
