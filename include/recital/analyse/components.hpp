/// \file
/// Texts that cite one another in a circle.
///
///     auto found = recital::strong_components(recital::fold(graph, {.paragraphs = true, .provisions = true}));
///     if (found.sizes[found.of[n]] > 1) use(n);
#pragma once
#include <cstddef>
#include <cstdint>
#include <vector>

#include "recital/graph/graph.hpp"

namespace recital {

/// Nodes in groups, each node in one.
struct node_groups {
  std::vector<std::uint32_t> of;   ///< the group of each node, by its position; from 0, the largest group first
  std::vector<std::size_t> sizes;  ///< nodes of each group, by its number
};

/// Strongly connected components: two nodes are in one where chains of citations lead from each to the other (Tarjan
/// 1972). Only `cites` edges are followed. A graph whose documents cite only what is older has components of one node.
///
/// Groups of one size are in the order of their first nodes. O(nodes + edges).
[[nodiscard]] node_groups strong_components(const citation_graph& graph);

}  // namespace recital
