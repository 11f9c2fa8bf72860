#include <doctest/doctest.h>

#include <boost/concept/assert.hpp>
#include <boost/graph/core_numbers.hpp>
#include <boost/graph/dominator_tree.hpp>
#include <boost/graph/filtered_graph.hpp>
#include <boost/graph/graph_concepts.hpp>
#include <boost/graph/kruskal_min_spanning_tree.hpp>
#include <boost/graph/reverse_graph.hpp>
#include <functional>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "analyse/arrow_graph.hpp"
#include "recital/graph/boost.hpp"

using arrow_graph::graph_of;
using arrow_graph::id_of;
using recital::citation_graph;
using recital::edge_index;
using recital::node_index;

BOOST_CONCEPT_ASSERT((boost::VertexListGraphConcept<citation_graph>));
BOOST_CONCEPT_ASSERT((boost::EdgeListGraphConcept<citation_graph>));
BOOST_CONCEPT_ASSERT((boost::IncidenceGraphConcept<citation_graph>));
BOOST_CONCEPT_ASSERT((boost::BidirectionalGraphConcept<citation_graph>));
BOOST_CONCEPT_ASSERT((boost::ReadablePropertyGraphConcept<citation_graph, node_index, boost::vertex_index_t>));
BOOST_CONCEPT_ASSERT((boost::ReadablePropertyGraphConcept<citation_graph, edge_index, boost::edge_index_t>));
BOOST_CONCEPT_ASSERT((boost::ReadablePropertyGraphConcept<citation_graph, edge_index, boost::edge_weight_t>));
BOOST_CONCEPT_ASSERT((boost::ReadablePropertyGraphConcept<citation_graph, node_index, std::int32_t recital::node::*>));

namespace {

std::vector<edge_index> listed(auto range) { return {range.first, range.second}; }

/// Three documents that cite one another in a row, and two treaties that all of them cite.
citation_graph sample() {
  return graph_of({"A 2001", "B 2002", "C 2003"}, {{"B", "A"},
                                                   {"C", "B"},
                                                   {"A", "treaty:x"},
                                                   {"B", "treaty:x"},
                                                   {"C", "treaty:x"},
                                                   {"C", "treaty:y"},
                                                   {"C", "treaty:y"}});
}

}  // namespace

TEST_CASE("the edges of a vertex are those of the graph, in its order") {
  const citation_graph graph = sample();
  const node_index c = graph.find("C");
  const node_index x = graph.find("treaty:x");
  REQUIRE(num_vertices(graph) == graph.nodes().size());
  REQUIRE(num_edges(graph) == graph.edges().size());
  CHECK(out_degree(c, graph) == 3);
  CHECK(in_degree(c, graph) == 0);
  CHECK(in_degree(x, graph) == 3);
  CHECK(degree(graph.find("B"), graph) == 3);
  for (const edge_index e : listed(out_edges(c, graph))) CHECK(source(e, graph) == c);
  for (const edge_index e : listed(in_edges(x, graph))) CHECK(target(e, graph) == x);
  CHECK(listed(edges(graph)).size() == graph.edges().size());
}

TEST_CASE("property maps give what nodes and edges hold") {
  const citation_graph graph = sample();
  const node_index c = graph.find("C");
  CHECK(get(boost::vertex_index, graph, c) == c);
  CHECK(get(&recital::node::year, graph, c) == 2003);
  CHECK(get(get(&recital::node::kind, graph), graph.find("treaty:x")) == recital::node_kind::treaty);
  const edge_index last = num_edges(graph) - 1;
  CHECK(get(boost::edge_weight, graph, last) == 2);  // two paragraphs of C cite treaty:y
  CHECK(get(&recital::edge::kind, graph, last) == recital::edge_kind::cites);
}

TEST_CASE("core numbers: a circle holds together, what cites it from outside does not belong to it") {
  const citation_graph graph =
      graph_of({"A 2001", "B 2002", "C 2003", "D 2004"}, {{"A", "B"}, {"B", "C"}, {"C", "A"}, {"D", "A"}});
  std::vector<unsigned> cores(num_vertices(graph));
  boost::core_numbers(graph, boost::make_iterator_property_map(cores.begin(), get(boost::vertex_index, graph)));
  CHECK(cores[graph.find("A")] == 1);
  CHECK(cores[graph.find("C")] == 1);
  CHECK(cores[graph.find("D")] == 0);
}

TEST_CASE("a spanning tree has one edge fewer than the graph has nodes") {
  const citation_graph graph = sample();
  std::vector<edge_index> tree;
  boost::kruskal_minimum_spanning_tree(graph, std::back_inserter(tree));
  CHECK(tree.size() == num_vertices(graph) - 1);
}

TEST_CASE("dominators: every chain from C to A leads through B") {
  const citation_graph graph = sample();
  std::vector<node_index> through(num_vertices(graph), recital::no_index);
  boost::lengauer_tarjan_dominator_tree(
      graph, graph.find("C"), boost::make_iterator_property_map(through.begin(), get(boost::vertex_index, graph)));
  CHECK(id_of(graph, through[graph.find("A")]) == "B");
  CHECK(id_of(graph, through[graph.find("B")]) == "C");
  CHECK(id_of(graph, through[graph.find("treaty:x")]) == "C");
}

TEST_CASE("algorithms run on views: from treaty:y backwards there is C alone") {
  const citation_graph graph = sample();
  const auto back = boost::make_reverse_graph(graph);
  CHECK(out_degree(graph.find("treaty:y"), back) == 1);
  const auto heavy = [&](edge_index e) { return graph.edges()[e].weight > 1; };
  const boost::filtered_graph view(graph, std::function<bool(edge_index)>(heavy));
  CHECK(out_degree(graph.find("C"), view) == 1);
  CHECK(in_degree(graph.find("treaty:x"), view) == 0);
}
