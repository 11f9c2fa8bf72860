/// \file
/// A first place for every node, for programs that draw what they read.
#pragma once
#include <vector>

#include "recital/graph/graph.hpp"

namespace recital {

struct position {
  double x;  ///< grows to the right: later
  double y;  ///< grows downwards
};

inline constexpr double position_step = 60;  ///< nodes are at least as far from each other

/// Time runs from left to right, in lanes: the documents that were read, their paragraphs below, then a lane a kind. A
/// paragraph stands in the year of its document, a provision in that of its instrument; what has no year stands at the
/// right end. O(nodes log nodes).
[[nodiscard]] std::vector<position> node_positions(const citation_graph& graph);

}  // namespace recital
