#include "recital/analyse/hits.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "analyse/arrow_graph.hpp"

using arrow_graph::graph_of;
using recital::hits;

TEST_CASE("two hubs and two authorities, worked out by hand") {
  // A cites X and Y, B cites Y alone: the matrix of co-citation is (1 1; 1 2), its greater eigenvalue (3 + sqrt 5) / 2
  const auto graph = graph_of({"A", "B", "X", "Y"}, {{"A", "X"}, {"A", "Y"}, {"B", "Y"}});
  const auto scores = hits(graph);
  const double golden = (1 + std::sqrt(5.0)) / 2;
  CHECK(scores.authorities[graph.find("Y")] / scores.authorities[graph.find("X")] == doctest::Approx(golden));
  CHECK(scores.hubs[graph.find("A")] / scores.hubs[graph.find("B")] == doctest::Approx(golden));
  CHECK(scores.hubs[graph.find("A")] + scores.hubs[graph.find("B")] == doctest::Approx(1));
  CHECK(scores.hubs[graph.find("X")] == 0);
  CHECK(scores.authorities[graph.find("A")] == 0);
}

TEST_CASE("a heavier citation gives more authority") {
  const auto graph = graph_of({"A"}, {{"A", "treaty:npt"}, {"A", "treaty:npt"}, {"A", "treaty:bangkok"}});
  const auto scores = hits(graph);
  CHECK(scores.authorities[graph.find("treaty:npt")] == doctest::Approx(2.0 / 3));
}

TEST_CASE("where nobody cites, nobody has a score") {
  const auto scores = hits(graph_of({"A", "B"}, {}));
  CHECK(scores.hubs == std::vector<double>{0, 0});
  CHECK(scores.authorities == std::vector<double>{0, 0});
  CHECK(hits(recital::citation_graph{}).hubs.empty());
}
