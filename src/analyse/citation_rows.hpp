/// \file
/// Who cites whom, each pair of nodes once: what analyses walk along that count paths or pairs and not references.
#pragma once
#include <cstddef>
#include <span>
#include <vector>

#include "recital/graph/graph.hpp"

namespace recital {

/// For each node the nodes at the other end of its arcs, ascending, and what each arc weighs.
struct citation_rows {
  std::vector<std::size_t> starts{0};  ///< one more than nodes
  std::vector<node_index> ends;
  std::vector<double> weights;  ///< as many as ends

  [[nodiscard]] std::size_t nodes() const { return starts.size() - 1; }
  [[nodiscard]] std::span<const node_index> of(node_index n) const {
    return std::span(ends).subspan(starts[n], starts[n + 1] - starts[n]);
  }
  [[nodiscard]] std::span<const double> weights_of(node_index n) const {
    return std::span(weights).subspan(starts[n], starts[n + 1] - starts[n]);
  }
};

/// From what cites to what is cited. Parallel citations become one, whose weight is the sum of theirs; a node that
/// cites itself does not count. O(nodes + edges log edges of a node).
[[nodiscard]] citation_rows cited_rows(const citation_graph& graph);

/// What groups are made of: citations, and at instrument level, where there are none, what is cited together.
[[nodiscard]] citation_rows tied_rows(const citation_graph& graph);

/// The same arcs from the other end. O(nodes + arcs).
[[nodiscard]] citation_rows reversed(const citation_rows& rows);

/// Arcs without direction: each stands in the rows of both of its ends, and two that run to and fro are one. O(nodes +
/// arcs).
[[nodiscard]] citation_rows either_way(const citation_rows& rows);

}  // namespace recital
