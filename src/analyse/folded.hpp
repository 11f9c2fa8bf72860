/// \file
/// From a graph whose paragraphs are folded back to the one it was folded from.
#pragma once
#include <vector>

#include "recital/graph/graph.hpp"

namespace recital {

/// Where each node of `graph` is in `folded`; no_index for what was folded away. O(nodes).
[[nodiscard]] std::vector<node_index> places_in_fold(const citation_graph& graph, const citation_graph& folded);

}  // namespace recital
