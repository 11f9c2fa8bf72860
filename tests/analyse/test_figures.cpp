#include "recital/analyse/figures.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <sstream>

#include "graph/small_corpus.hpp"
#include "recital/export/graph_format.hpp"
#include "recital/graph/narrow.hpp"

using namespace small_corpus;

TEST_CASE("figures of documents and instruments, on the nodes of the graph at hand") {
  const auto graph = recital::build_graph(two_documents(), known());
  const std::vector<std::string> names{"pagerank", "hits", "betweenness", "community", "pagerank"};
  const auto columns = recital::node_figures(graph, names);
  REQUIRE(columns);
  std::vector<std::string> called;
  for (const auto& column : *columns) called.push_back(column.name);
  CHECK(called == std::vector<std::string>{"pagerank", "hub", "authority", "betweenness", "community"});
  double sum = 0;
  for (std::size_t n = 0; n < graph.nodes().size(); ++n) {
    const double rank = columns->front().values[n];
    CHECK(std::isnan(rank) == (graph.nodes()[n].owner != recital::no_index));
    if (!std::isnan(rank)) sum += rank;
  }
  CHECK(sum == doctest::Approx(1));
  CHECK(columns->back().values[graph.find("treaty:npt")] >= 1);
}

TEST_CASE("files carry the columns of their graph, and nothing of one that was narrowed") {
  const auto graph = recital::build_graph(two_documents(), known());
  const std::vector<std::string> names{"pagerank", "community"};
  const auto with = graph.with_columns(*recital::node_figures(graph, names));
  for (const char* format : {"graphml", "json", "dot"}) {
    std::ostringstream out;
    REQUIRE(recital::write_graph(out, with, format));
    CHECK(out.str().find("pagerank") != std::string::npos);
    CHECK(out.str().find("community") != std::string::npos);
  }
  CHECK(graph.columns().empty());
  CHECK(recital::fold(with).columns().empty());
}

TEST_CASE("an unknown figure is refused") {
  const std::vector<std::string> names{"karma"};
  const auto columns = recital::node_figures({}, names);
  REQUIRE_FALSE(columns);
  CHECK(columns.error().code == recital::error_code::bad_usage);
}
