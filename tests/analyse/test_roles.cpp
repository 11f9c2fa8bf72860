#include "recital/analyse/roles.hpp"

#include <doctest/doctest.h>

#include "analyse/arrow_graph.hpp"
#include "recital/analyse/mutual.hpp"

using arrow_graph::graph_of;
using arrow_graph::id_of;
using recital::citation_role;

namespace {

recital::citation_graph example() {
  return graph_of({"A", "B", "C", "D"}, {{"A", "B"},
                                         {"A", "B"},
                                         {"B", "A"},
                                         {"C", "B"},
                                         {"C", "C"},
                                         {"C", "C"},
                                         {"C", "treaty:npt"},
                                         {"D", "D"},
                                         {"A", "treaty:bangkok"},
                                         {"A", "treaty:npt"}});
}

}  // namespace

TEST_CASE("who cites and who is cited; of oneself does not count") {
  const auto graph = example();
  const auto roles = recital::citation_roles(graph);
  CHECK(roles[graph.find("A")] == citation_role::cites_and_cited);
  CHECK(roles[graph.find("C")] == citation_role::only_cites);
  CHECK(roles[graph.find("treaty:npt")] == citation_role::only_cited);
  CHECK(roles[graph.find("D")] == citation_role::neither);
}

TEST_CASE("what is cited and was not read, most cited first") {
  const auto graph = example();
  const auto missing = recital::dangling(graph);
  REQUIRE(missing.size() == 2);
  CHECK(id_of(graph, missing[0]) == "treaty:npt");
  CHECK(id_of(graph, missing[1]) == "treaty:bangkok");
}

TEST_CASE("texts that cite each other, and themselves") {
  const auto graph = example();
  const auto pairs = recital::reciprocal_citations(graph);
  REQUIRE(pairs.size() == 1);
  CHECK(id_of(graph, pairs[0].first) == "A");
  CHECK(id_of(graph, pairs[0].second) == "B");
  CHECK(pairs[0].there == 2);
  CHECK(pairs[0].back == 1);
  CHECK(recital::reciprocity(graph) == doctest::Approx(2.0 / 6));
  CHECK(recital::reciprocity(recital::citation_graph{}) == 0);
  const auto selves = recital::self_citations(graph);
  REQUIRE(selves.size() == 2);
  CHECK(id_of(graph, selves[0].node) == "C");
  CHECK(selves[0].citations == 2);
  CHECK(selves[0].all == 4);
}
