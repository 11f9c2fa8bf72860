#include "recital/analyse/pagerank.hpp"

#include <doctest/doctest.h>

#include <numeric>

#include "graph/small_corpus.hpp"
#include "recital/graph/narrow.hpp"

using namespace small_corpus;
using recital::build_graph;
using recital::pagerank;

TEST_CASE("no rank is lost in nodes that cite nothing") {
  const auto ranks = pagerank(build_graph(two_documents(), known()));
  CHECK(std::accumulate(ranks.begin(), ranks.end(), 0.0) == doctest::Approx(1.0).epsilon(1e-12));
}

TEST_CASE("one citation, worked out by hand") {
  const std::vector<recital::reading> readings{
      document("A", "en", "").paragraph("1").cites(kind::treaty, "treaty:npt")};
  const auto graph = recital::fold(build_graph(readings, known()));
  REQUIRE(graph.nodes().size() == 2);
  const auto ranks = pagerank(graph);
  // a = (1 - d + d t) / 2 and t = a + d a, with a + t = 1: a = 1 / (2 + d)
  const double a = 1 / 2.85;
  CHECK(ranks[0] == doctest::Approx(a).epsilon(1e-10));
  CHECK(ranks[1] == doctest::Approx(1 - a).epsilon(1e-10));
}

TEST_CASE("a heavier edge carries more") {
  const std::vector<recital::reading> readings{document("A", "en", "")
                                                   .paragraph("1")
                                                   .cites(kind::treaty, "treaty:npt")
                                                   .cites(kind::treaty, "treaty:bangkok")
                                                   .paragraph("2")
                                                   .cites(kind::treaty, "treaty:npt")};
  const auto graph = recital::fold(build_graph(readings, known()));
  const auto ranks = pagerank(graph);
  CHECK(ranks[graph.find("treaty:npt")] > ranks[graph.find("treaty:bangkok")]);
}

TEST_CASE("nothing has no rank") { CHECK(pagerank(recital::citation_graph{}).empty()); }
