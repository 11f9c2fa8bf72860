/// \file
/// Texts that cite each other, and texts that cite themselves.
///
///     for (const auto& pair : recital::reciprocal_citations(graph)) use(pair.first, pair.second);
#pragma once
#include <cstdint>
#include <vector>

#include "recital/graph/graph.hpp"

namespace recital {

/// Two nodes, `first` before `second` in the graph, that cite each other.
struct mutual_pair {
  node_index first;
  node_index second;
  std::uint64_t there;  ///< citations of the second by the first; by weight, so citing paragraphs in a folded graph
  std::uint64_t back;   ///< citations of the first by the second
};

/// In the order of the graph. O(nodes + edges log edges of a node).
[[nodiscard]] std::vector<mutual_pair> reciprocal_citations(const citation_graph& graph);

/// The share of citing pairs of nodes whose citation is returned, of all ordered pairs of different nodes of which the
/// one cites the other (Newman, Forrest and Balthrop 2002; as igraph's and NetworkX's reciprocity without loops).
/// Between 0 and 1; 0 where nobody cites another. O(nodes + edges log edges of a node).
[[nodiscard]] double reciprocity(const citation_graph& graph);

struct self_citation {
  node_index node;
  std::uint64_t citations;  ///< of itself; by weight, so citing paragraphs in a folded graph
  std::uint64_t all;        ///< citations that it makes, those included
};

/// Nodes that cite themselves: in a graph of documents and instruments, documents whose paragraphs point at the
/// document or at one another. Most first, ties by identifier. O(nodes + edges).
[[nodiscard]] std::vector<self_citation> self_citations(const citation_graph& graph);

}  // namespace recital
