/// \file
/// Views for Boost's algorithms of the edges of some kinds alone.
#pragma once
#include <boost/graph/filtered_graph.hpp>

#include "recital/graph/boost.hpp"

namespace recital {

/// Whether a view has an edge of that kind.
using edge_choice = bool (*)(edge_kind);

[[nodiscard]] constexpr bool is_citation(edge_kind k) { return k == edge_kind::cites; }
/// A citation, or what the catalogue says.
[[nodiscard]] constexpr bool is_link(edge_kind k) { return k != edge_kind::contains; }

struct chosen_edges {
  const citation_graph* graph = nullptr;
  edge_choice choice = nullptr;

  bool operator()(edge_index e) const { return choice(graph->edges()[e].kind); }
};

using edges_of_kind = boost::filtered_graph<citation_graph, chosen_edges>;

/// The whole graph with the edges of these kinds alone; it refers to `graph`.
[[nodiscard]] inline edges_of_kind of_kind(const citation_graph& graph, edge_choice choice) {
  return {graph, chosen_edges{&graph, choice}};
}

}  // namespace recital
