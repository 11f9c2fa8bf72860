/// \file
/// What is left of a graph when circles of citations are drawn together.
#pragma once
#include <cstdint>
#include <vector>

#include "recital/graph/graph.hpp"

namespace recital {

/// The strongly connected component of each node.
struct condensation {
  std::vector<std::uint32_t> of;  ///< a citation that leaves its component leads to one of a lower number
  std::uint32_t count = 0;
};

/// O(nodes + edges).
[[nodiscard]] condensation condense(const citation_graph& graph);

}  // namespace recital
