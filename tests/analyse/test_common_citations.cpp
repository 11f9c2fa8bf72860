#include "recital/analyse/common_citations.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "analyse/arrow_graph.hpp"

using arrow_graph::graph_of;
using arrow_graph::id_of;

namespace {

recital::citation_graph three_documents() {
  return graph_of({"A", "B", "C"}, {{"A", "treaty:npt"},
                                    {"A", "treaty:npt"},
                                    {"A", "treaty:bangkok"},
                                    {"B", "treaty:npt"},
                                    {"B", "treaty:bangkok"},
                                    {"B", "A"},
                                    {"C", "treaty:npt"}});
}

}  // namespace

TEST_CASE("cited together: how many documents do so, however often") {
  const auto graph = three_documents();
  const auto pairs = recital::co_citation(graph);
  REQUIRE(pairs.size() == 3);
  CHECK(id_of(graph, pairs[0].first) == "treaty:bangkok");
  CHECK(id_of(graph, pairs[0].second) == "treaty:npt");
  CHECK(pairs[0].common == 2);
  CHECK(pairs[0].strength == doctest::Approx(2 / std::sqrt(6.0)));
  CHECK(id_of(graph, pairs[1].first) == "A");
  CHECK_MESSAGE(id_of(graph, pairs[1].second) == "treaty:bangkok", "of equal counts the stronger tie comes first");
  CHECK(pairs[2].strength == doctest::Approx(1 / std::sqrt(3.0)));
}

TEST_CASE("citing the same") {
  const auto graph = three_documents();
  const auto pairs = recital::bibliographic_coupling(graph);
  REQUIRE(pairs.size() == 3);
  CHECK(id_of(graph, pairs[0].first) == "A");
  CHECK(id_of(graph, pairs[0].second) == "B");
  CHECK(pairs[0].common == 2);
}

TEST_CASE("the first few, and those above a bound, are those of all") {
  const auto graph = three_documents();
  const auto all = recital::co_citation(graph);
  const auto first = recital::co_citation(graph, {.top = 2});
  REQUIRE(first.size() == 2);
  CHECK(first[1].first == all[1].first);
  CHECK(first[1].second == all[1].second);
  CHECK(recital::co_citation(graph, {.at_least = 2}).size() == 1);
  CHECK(recital::co_citation(graph, {.at_least = 3}).empty());
}
