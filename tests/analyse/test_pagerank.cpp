#include "recital/analyse/pagerank.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

#include "analyse/arrow_graph.hpp"
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

namespace {

/// The definition, step by step: what the reader of `pagerank` does, a thousand steps long.
std::vector<double> followed(const recital::citation_graph& graph, double damping) {
  const auto nodes = graph.nodes().size();
  std::vector<double> rank(nodes, 1.0 / static_cast<double>(nodes));
  for (int step = 0; step < 1000; ++step) {
    std::vector<double> next(nodes, 0.0);
    double afresh = 1 - damping;
    for (recital::node_index n = 0; n < nodes; ++n) {
      double weight = 0;
      for (const auto& e : graph.out_edges(n)) weight += e.kind == recital::edge_kind::cites ? e.weight : 0;
      if (weight == 0) afresh += damping * rank[n];
      for (const auto& e : graph.out_edges(n)) {
        if (e.kind == recital::edge_kind::cites) next[e.to] += damping * rank[n] * e.weight / weight;
      }
    }
    for (double& r : next) r += afresh / static_cast<double>(nodes);
    rank.swap(next);
  }
  return rank;
}

}  // namespace

TEST_CASE(
    "circles, what leads to them, what lies between two of them, what they lead to, and texts that cite themselves") {
  const auto graph = arrow_graph::graph_of({"A", "B", "C", "D", "E", "F", "G"}, {{"A", "B"},
                                                                                 {"B", "C"},
                                                                                 {"C", "B"},
                                                                                 {"C", "D"},
                                                                                 {"D", "E"},
                                                                                 {"E", "F"},
                                                                                 {"F", "E"},
                                                                                 {"F", "G"},
                                                                                 {"G", "G"},
                                                                                 {"A", "A"},
                                                                                 {"B", "B"},
                                                                                 {"G", "treaty:npt"},
                                                                                 {"D", "treaty:npt"},
                                                                                 {"A", "treaty:ctbt"},
                                                                                 {"F", "treaty:ctbt"}});
  for (const double damping : {0.85, 0.3}) {
    const auto ranks = pagerank(graph, {.damping = damping});
    const auto expected = followed(graph, damping);
    for (std::size_t n = 0; n < ranks.size(); ++n) {
      CAPTURE(graph.nodes()[n].id);
      CHECK(std::abs(ranks[n] - expected[n]) < 1e-12);
    }
  }
}

TEST_CASE("nothing has no rank") { CHECK(pagerank(recital::citation_graph{}).empty()); }

TEST_CASE("the order in which documents are read changes no digit of a rank") {
  std::vector<std::string> letters;
  for (std::size_t i = 0; i < 40; ++i) letters.push_back("D" + std::to_string(i));
  std::vector<std::string_view> names(letters.begin(), letters.end());
  std::vector<arrow_graph::arrow> arrows;
  for (std::size_t i = 0; i < names.size(); ++i) {
    for (std::size_t k = 1; k < 6; ++k) arrows.emplace_back(names[i], names[(i * 7 + k * k * 3) % 40]);  // circles, too
    arrows.emplace_back(names[i], "treaty:npt");
    if (i % 3 == 0) arrows.emplace_back(names[i], "treaty:bangkok");
  }
  const auto ranks_of = [&](const std::vector<std::string_view>& order) {
    const auto graph = arrow_graph::graph_of(order, arrows);
    const auto ranks = pagerank(graph);
    std::map<std::string, double> by_name;
    for (recital::node_index n = 0; n < ranks.size(); ++n) by_name.emplace(graph.nodes()[n].id, ranks[n]);
    return by_name;
  };
  const auto expected = ranks_of(names);
  std::ranges::reverse(names);
  CHECK(ranks_of(names) == expected);
  std::ranges::rotate(names, names.begin() + 17);
  CHECK(ranks_of(names) == expected);
}
