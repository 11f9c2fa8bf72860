/// \file
/// The citation graph as a graph of the Boost Graph Library: with this header Boost's algorithms run on it, and on
/// Boost's views of it (`filtered_graph`, `reverse_graph`). The only public header that needs Boost.
///
///     #include <boost/graph/topological_sort.hpp>
///     #include <recital/graph/boost.hpp>
///
///     std::vector<recital::node_index> order;  // what is cited before what cites it
///     boost::topological_sort(graph, std::back_inserter(order));
///
/// Models of Boost's concepts: VertexListGraph, EdgeListGraph, IncidenceGraph and BidirectionalGraph. Directed, with
/// parallel edges and loops; it cannot be changed through Boost. All edges are there, of every kind: a view lets an
/// algorithm see some of them.
///
///     const auto cites = [&](recital::edge_index e) { return graph.edges()[e].kind == recital::edge_kind::cites; };
///     boost::filtered_graph citations(graph, std::function<bool(recital::edge_index)>(cites));
///
/// A vertex is the position of a node in `nodes()`, an edge the position of an edge in `edges()`, both counted from 0
/// without gaps; so a vector makes a property map, and no two edges of a graph are equal. Vertices come in the order of
/// `nodes()`, all edges and those that leave a vertex in the order of `edges()`, and so do those that reach one.
///
/// Property maps: `get(boost::vertex_index, graph)`, `get(boost::edge_index, graph)`, `get(boost::edge_weight, graph)`,
/// and each member of a node or an edge by its name: `get(&recital::node::year, graph)`, `get(&recital::node::kind,
/// graph)`, `get(&recital::edge::kind, graph)`. They can be read and not written, and are valid as long as the graph or
/// a copy of it is.
///
/// Every function is O(1), none fails, and any number of threads may call them. A vertex or an edge that is handed in
/// must be one of the graph's.
#pragma once
#include <boost/graph/graph_traits.hpp>
#include <boost/graph/properties.hpp>
#include <boost/iterator/counting_iterator.hpp>
#include <boost/property_map/property_map.hpp>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "recital/graph/graph.hpp"

namespace recital {

/// What a graph promises to Boost's algorithms.
struct citation_graph_traversal : virtual boost::vertex_list_graph_tag,
                                  virtual boost::edge_list_graph_tag,
                                  virtual boost::bidirectional_graph_tag {};

/// A member of each node, or of each edge, as a property map.
template <class Row, class Value>
struct member_map {
  using key_type = std::uint32_t;
  using value_type = Value;
  using reference = const Value&;
  using category = boost::lvalue_property_map_tag;

  const Row* rows = nullptr;
  Value Row::*member = nullptr;

  reference operator[](key_type at) const { return rows[at].*member; }
  friend reference get(const member_map& map, key_type at) { return map[at]; }
};

}  // namespace recital

template <>
struct boost::graph_traits<recital::citation_graph> {
  using vertex_descriptor = recital::node_index;
  using edge_descriptor = recital::edge_index;
  using directed_category = boost::bidirectional_tag;
  using edge_parallel_category = boost::allow_parallel_edge_tag;
  using traversal_category = recital::citation_graph_traversal;

  using vertex_iterator = boost::counting_iterator<recital::node_index>;
  using edge_iterator = boost::counting_iterator<recital::edge_index>;
  using out_edge_iterator = boost::counting_iterator<recital::edge_index>;
  using in_edge_iterator = const recital::edge_index*;
  using adjacency_iterator = void;  // not an AdjacencyGraph

  using vertices_size_type = std::uint32_t;
  using edges_size_type = std::uint32_t;
  using degree_size_type = std::uint32_t;

  static vertex_descriptor null_vertex() { return recital::no_index; }
};

/// Boost's algorithms take a graph that cannot be changed as well.
template <>
struct boost::graph_traits<const recital::citation_graph> : boost::graph_traits<recital::citation_graph> {};

template <>
struct boost::property_map<recital::citation_graph, boost::vertex_index_t> {
  using type = boost::typed_identity_property_map<recital::node_index>;
  using const_type = type;
};

template <>
struct boost::property_map<recital::citation_graph, boost::edge_index_t> {
  using type = boost::typed_identity_property_map<recital::edge_index>;
  using const_type = type;
};

template <>
struct boost::property_map<recital::citation_graph, boost::edge_weight_t> {
  using type = recital::member_map<recital::edge, std::uint32_t>;
  using const_type = type;
};

template <class Row, class Value>
struct boost::property_map<recital::citation_graph, Value Row::*> {
  using type = recital::member_map<Row, Value>;
  using const_type = type;
};

template <class Property>
struct boost::property_map<const recital::citation_graph, Property>
    : boost::property_map<recital::citation_graph, Property> {};

namespace recital {

using boost_graph_traits = boost::graph_traits<citation_graph>;

/// \name VertexListGraph, EdgeListGraph
/// \{
[[nodiscard]] inline std::uint32_t num_vertices(const citation_graph& g) {
  return static_cast<std::uint32_t>(g.nodes().size());
}
[[nodiscard]] inline std::uint32_t num_edges(const citation_graph& g) {
  return static_cast<std::uint32_t>(g.edges().size());
}
[[nodiscard]] inline std::pair<boost_graph_traits::vertex_iterator, boost_graph_traits::vertex_iterator> vertices(
    const citation_graph& g) {
  using position = boost_graph_traits::vertex_iterator;
  return {position(0), position(num_vertices(g))};
}
[[nodiscard]] inline std::pair<boost_graph_traits::edge_iterator, boost_graph_traits::edge_iterator> edges(
    const citation_graph& g) {
  using position = boost_graph_traits::edge_iterator;
  return {position(0), position(num_edges(g))};
}
/// \}

/// \name IncidenceGraph, BidirectionalGraph
/// \{
[[nodiscard]] inline node_index source(edge_index e, const citation_graph& g) { return g.edges()[e].from; }
[[nodiscard]] inline node_index target(edge_index e, const citation_graph& g) { return g.edges()[e].to; }

[[nodiscard]] inline std::pair<boost_graph_traits::out_edge_iterator, boost_graph_traits::out_edge_iterator> out_edges(
    node_index n, const citation_graph& g) {
  using position = boost_graph_traits::out_edge_iterator;
  const auto found = g.out_edges(n);
  const auto begin = static_cast<edge_index>(found.data() - g.edges().data());
  return {position(begin), position(begin + static_cast<edge_index>(found.size()))};
}
[[nodiscard]] inline std::pair<boost_graph_traits::in_edge_iterator, boost_graph_traits::in_edge_iterator> in_edges(
    node_index n, const citation_graph& g) {
  const auto found = g.in_edges(n);
  return {found.data(), found.data() + found.size()};
}
[[nodiscard]] inline std::uint32_t out_degree(node_index n, const citation_graph& g) {
  return static_cast<std::uint32_t>(g.out_edges(n).size());
}
[[nodiscard]] inline std::uint32_t in_degree(node_index n, const citation_graph& g) {
  return static_cast<std::uint32_t>(g.in_edges(n).size());
}
[[nodiscard]] inline std::uint32_t degree(node_index n, const citation_graph& g) {
  return out_degree(n, g) + in_degree(n, g);
}
/// \}

/// \name Property maps, and the values in them
/// \{
[[nodiscard]] inline auto get(boost::vertex_index_t, const citation_graph&) {
  return boost::typed_identity_property_map<node_index>();
}
[[nodiscard]] inline auto get(boost::edge_index_t, const citation_graph&) {
  return boost::typed_identity_property_map<edge_index>();
}
template <class Value>
[[nodiscard]] member_map<node, Value> get(Value node::*member, const citation_graph& g) {
  return {g.nodes().data(), member};
}
template <class Value>
[[nodiscard]] member_map<edge, Value> get(Value edge::*member, const citation_graph& g) {
  return {g.edges().data(), member};
}
[[nodiscard]] inline auto get(boost::edge_weight_t, const citation_graph& g) { return get(&edge::weight, g); }

template <class Property>
[[nodiscard]] decltype(auto) get(Property property, const citation_graph& g, std::uint32_t at) {
  return get(get(property, g), at);
}
/// \}

}  // namespace recital
