#include "recital/analyse/cited.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "graph/small_corpus.hpp"

using namespace small_corpus;
using recital::build_graph;
using recital::cited_by;
using recital::most_cited;

namespace {

std::vector<std::string> ranking(const recital::cited_findings& found) {
  std::vector<std::string> names;
  for (const auto& row : found.rows) names.push_back(row.id);
  return names;
}

}  // namespace

TEST_CASE("the figures of an instrument include those of its provisions") {
  const auto found = most_cited(build_graph(two_documents(), known()));
  REQUIRE(!found.rows.empty());
  const auto& npt = found.rows.front();
  CHECK(npt.id == "treaty:npt");
  CHECK(npt.rank == 1);
  CHECK(npt.paragraphs == 3);
  CHECK(npt.documents == 2);
  CHECK(npt.mentions == 5);
  CHECK(npt.first_year == 2012);
  CHECK(npt.last_year == 2018);
  CHECK(npt.symbol == "INFCIRC/140");
}

TEST_CASE("ties are broken by mentions, then documents, then identifier") {
  const std::vector<recital::reading> readings{
      document("A", "en", "")
          .paragraph("1")
          .cites(kind::treaty, "treaty:npt")
          .cites(kind::treaty, "treaty:bangkok")
          .cites(kind::treaty, "treaty:bangkok-protocol")
          .cites(kind::treaty, "treaty:bangkok-protocol")
          .paragraph("2")
          .cites(kind::resolution, "A/RES/1/1")
          .cites(kind::resolution, "A/RES/1/2"),
      document("B", "en", "").paragraph("1").cites(kind::resolution, "A/RES/1/1"),
      document("C", "en", "").paragraph("1").cites(kind::treaty, "treaty:npt")};
  const auto found = most_cited(build_graph(readings, known()));
  CHECK(ranking(found) ==
        std::vector<std::string>{"A/RES/1/1", "treaty:npt", "treaty:bangkok-protocol", "A/RES/1/2", "treaty:bangkok"});
  CHECK_FALSE(found.rows.front().first_year.has_value());
}

TEST_CASE("by mentions, by documents, one kind, the first few") {
  const auto graph = build_graph(two_documents(), known());
  CHECK(most_cited(graph, {.by = cited_by::mentions}).rows.front().mentions == 5);
  CHECK(most_cited(graph, {.by = cited_by::documents}).rows.front().documents == 2);
  CHECK(ranking(most_cited(graph, {.kinds = {kind::resolution}})) == std::vector<std::string>{"S/RES/1540(2004)"});
  CHECK(most_cited(graph, {.top = 2}).rows.size() == 2);
}

TEST_CASE("provisions rank for themselves where they are asked for") {
  const auto names = ranking(most_cited(build_graph(two_documents(), known()), {.pinpoints = true}));
  CHECK(names[0] == "treaty:npt");
  CHECK(std::ranges::find(names, "treaty:npt#art_6") != names.end());
  CHECK(std::ranges::find(names, "NPT/CONF.2015/PC.I/WP.1#para_2") != names.end());
}

TEST_CASE("what nothing names beyond doubt is counted, and ranked only where that is wanted") {
  const std::vector<recital::reading> readings{
      document("A", "en", "")
          .paragraph("1")
          .cites(kind::document, "the-plan")
          .doubting(recital::status::unresolved, recital::no_target::nothing_named_before)
          .cites(kind::treaty, "treaty:npt")};
  const auto graph = build_graph(readings, known());
  CHECK(most_cited(graph).names == 1);
  CHECK(ranking(most_cited(graph)) == std::vector<std::string>{"treaty:npt"});
  CHECK(most_cited(graph, {.doubtful = true}).rows.size() == 2);
}

TEST_CASE("by pagerank the sum over documents and instruments is one") {
  const auto graph = build_graph(two_documents(), known());
  const auto found = most_cited(graph, {.by = cited_by::pagerank});
  CHECK(found.rows.front().id == "treaty:npt");
  CHECK(std::ranges::is_sorted(found.rows, std::greater{}, &recital::cited_row::pagerank));
  CHECK(found.rows.front().pagerank > 0.1);
}

TEST_CASE("an empty graph has no findings") { CHECK(most_cited(recital::citation_graph{}).rows.empty()); }
