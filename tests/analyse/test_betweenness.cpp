#include "recital/analyse/betweenness.hpp"

#include <doctest/doctest.h>

#include "analyse/arrow_graph.hpp"

using arrow_graph::graph_of;
using recital::betweenness;

TEST_CASE("chains through a text are shared among the texts that do as well") {
  const auto graph = graph_of({"A", "B", "C", "D", "E"}, {{"A", "B"}, {"A", "C"}, {"B", "D"}, {"C", "D"}, {"D", "E"}});
  const auto found = betweenness(graph);
  CHECK(found.exact);
  CHECK(found.sources == 4);
  // A to D and A to E run half through B and half through C; B, C and A reach E through D
  CHECK(found.values == std::vector<double>{0, 1, 1, 3, 0});
}

TEST_CASE("what a text says of itself, and says again, makes no chain") {
  const auto graph = graph_of({"A", "B", "C"}, {{"A", "B"}, {"A", "B"}, {"B", "B"}, {"B", "C"}});
  CHECK(betweenness(graph).values == std::vector<double>{0, 1, 0});
}

TEST_CASE("a sample of all is exact, a smaller one is scaled up and is always the same") {
  const auto graph = graph_of({"A", "B", "C", "D"}, {{"A", "C"}, {"B", "C"}, {"C", "D"}});
  CHECK(betweenness(graph, {.exact_up_to = 0, .sample = 3}).exact);
  const auto one = betweenness(graph, {.exact_up_to = 0, .sample = 2, .seed = 5});
  CHECK_FALSE(one.exact);
  CHECK(one.sources == 2);
  CHECK(one.values == betweenness(graph, {.exact_up_to = 0, .sample = 2, .seed = 5}).values);
  const double through = one.values[graph.find("C")];
  CHECK((through == doctest::Approx(1.5) || through == doctest::Approx(3)));
}

TEST_CASE("an empty graph") { CHECK(betweenness(recital::citation_graph{}).values.empty()); }
