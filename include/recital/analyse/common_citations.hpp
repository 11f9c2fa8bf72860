/// \file
/// Which texts are cited together, and which documents cite the same.
///
///     for (const auto& pair : recital::co_citation(graph, {.top = 20})) use(pair.first, pair.second, pair.common);
#pragma once
#include <cstddef>
#include <cstdint>
#include <vector>

#include "recital/graph/graph.hpp"

namespace recital {

struct pair_options {
  std::uint32_t at_least = 1;  ///< pairs that have so much in common
  std::size_t top = 0;         ///< at most so many pairs; 0: all
};

/// Two nodes, `first` before `second` in the graph, and what they have in common.
struct common_pair {
  node_index first;
  node_index second;
  std::uint32_t common;  ///< how many nodes cite both; how many nodes both cite
  double strength;       ///< `common` by the geometric mean of what each has: between 0 and 1 (Salton's cosine)
};

/// Pairs of nodes that are cited together: Small, "Co-citation in the scientific literature", Journal of the American
/// Society for Information Science 24 (1973). Unit: citing nodes, each counted once however often it cites; in a graph
/// of documents and instruments these are documents, in one that keeps paragraphs they are paragraphs.
///
/// Most in common first; ties are broken by strength, then by the order of the nodes. O(sum over the citing nodes of
/// the square of what each cites), and memory for the pairs that are returned.
[[nodiscard]] std::vector<common_pair> co_citation(const citation_graph& graph, const pair_options& options = {});

/// Pairs of nodes that cite the same: Kessler, "Bibliographic coupling between scientific papers", American
/// Documentation 14 (1963). Unit: cited nodes. Otherwise as co_citation, seen from the other end.
[[nodiscard]] std::vector<common_pair> bibliographic_coupling(const citation_graph& graph,
                                                              const pair_options& options = {});

}  // namespace recital
