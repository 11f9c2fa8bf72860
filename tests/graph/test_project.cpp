#include "recital/graph/project.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "graph/small_corpus.hpp"
#include "recital/graph/narrow.hpp"

using namespace small_corpus;
using recital::edge_kind;

namespace {

/// Three documents of two cycles, and one of none.
std::vector<recital::reading> four_documents() {
  std::vector<recital::reading> all{
      document("WP.1", "en", "2012")
          .paragraph("1")
          .cites(kind::treaty, "treaty:npt", "art_6")
          .cites(kind::resolution, "S/RES/984(1995)")
          .paragraph("2")
          .cites(kind::treaty, "treaty:npt"),
      document("WP.2", "en", "2013")
          .paragraph("1")
          .cites(kind::treaty, "treaty:npt")
          .cites(kind::document, "WP.1", "para_2")
          .cites(kind::resolution, "S/RES/984(1995)"),
      document("WP.3", "en", "2018")
          .paragraph("1")
          .cites(kind::document, "WP.1")
          .cites(kind::treaty, "treaty:npt", "art_6")
          .cites(kind::treaty, "treaty:npt", "art_3"),
      document("L.1", "en", "2018").paragraph("1").cites(kind::resolution, "S/RES/984(1995)")};
  all[0].cycle = all[1].cycle = "2015";
  all[2].cycle = "2010";
  return all;
}

std::uint32_t weight_between(const recital::citation_graph& graph, std::string_view from, edge_kind kind,
                             std::string_view to) {
  std::uint32_t sum = 0;
  for (const auto& e : graph.edges()) {
    if (e.kind == kind && graph.nodes()[e.from].id == from && graph.nodes()[e.to].id == to) sum += e.weight;
  }
  return sum;
}

}  // namespace

TEST_CASE("documents of one cycle become one node, the others stay") {
  const auto graph = recital::by_cycle(build_graph(four_documents(), known()));
  CHECK(graph.level() == recital::graph_level::cycle);
  std::string ids;
  for (const auto& n : graph.nodes()) ids.append(n.id).append(" ");
  CHECK(ids == "cycle:2010 cycle:2015 L.1 S/RES/984(1995) treaty:npt treaty:npt#art_3 treaty:npt#art_6 ");
  CHECK(graph.nodes()[0].year == 2010);
  CHECK(graph.nodes()[5].owner == 4);
  CHECK(weight_between(graph, "cycle:2015", edge_kind::cites, "treaty:npt") == 2);
  CHECK(weight_between(graph, "cycle:2015", edge_kind::cites, "S/RES/984(1995)") == 2);
  CHECK(weight_between(graph, "cycle:2010", edge_kind::cites, "cycle:2015") == 1);
  CHECK(weight_between(graph, "cycle:2015", edge_kind::cites, "cycle:2015") == 1);
  CHECK(weight_between(graph, "treaty:npt", edge_kind::contains, "treaty:npt#art_6") == 1);
}

TEST_CASE("texts of a graph by cycle outlive the graph that it was made of") {
  auto graph = recital::by_cycle(build_graph(four_documents(), known()));
  graph = recital::at_least_cited(graph, 1);
  CHECK(graph.nodes()[graph.find("treaty:npt")].facts->symbol == "INFCIRC/140");
}

TEST_CASE("what a paragraph cites is tied, with provisions as part of their instrument") {
  const auto graph = recital::cited_together(build_graph(four_documents(), known()));
  CHECK(graph.level() == recital::graph_level::instrument);
  CHECK(graph.find("treaty:npt#art_6") == recital::no_index);
  CHECK(graph.find("L.1") == recital::no_index);
  CHECK(weight_between(graph, "S/RES/984(1995)", edge_kind::cited_with, "treaty:npt") == 2);
  CHECK(weight_between(graph, "WP.1", edge_kind::cited_with, "treaty:npt") == 2);
  CHECK(weight_between(graph, "WP.1", edge_kind::cited_with, "S/RES/984(1995)") == 1);
  CHECK(graph.edges().size() == 3);
}

TEST_CASE("of documents what one document cites is tied") {
  const auto graph = recital::cited_together(recital::fold(build_graph(four_documents(), known())));
  CHECK(weight_between(graph, "S/RES/984(1995)", edge_kind::cited_with, "treaty:npt") == 2);
  CHECK(weight_between(graph, "WP.1", edge_kind::cited_with, "treaty:npt") == 2);
}

TEST_CASE("nothing gives nothing") {
  CHECK(recital::by_cycle({}).nodes().empty());
  CHECK(recital::cited_together({}).nodes().empty());
}
