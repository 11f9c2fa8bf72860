/// \file
/// Cutting a part out of a graph.
#pragma once
#include <cstddef>
#include <vector>

#include "recital/graph/graph.hpp"

namespace recital {

/// Where each node goes in a graph of which only those marked stay; no_index for the others.
[[nodiscard]] std::vector<node_index> new_places(const std::vector<bool>& stays);

/// The nodes marked, and the edges marked whose ends both stay. Whatever contains a node that stays must stay too.
[[nodiscard]] citation_graph subgraph(const citation_graph& graph, const std::vector<bool>& nodes,
                                      const std::vector<bool>& edges);

/// The nodes of a graph that take part where only the edges marked count: what cites or is cited, what contains such a
/// node, and what a cited instrument bears a relation to.
[[nodiscard]] std::vector<bool> taking_part(const citation_graph& graph, const std::vector<bool>& edges);

}  // namespace recital
