/// \file
/// PageRank: how likely a reader who follows citations at random is to be found at a node.
///
///     auto ranks = recital::pagerank(graph);
///     use(ranks[graph.find("treaty:npt")]);
#pragma once
#include <vector>

#include "recital/graph/graph.hpp"

namespace recital {

struct pagerank_options {
  double damping = 0.85;     ///< how likely the reader is to follow a citation rather than to start afresh anywhere
  double tolerance = 1e-12;  ///< of circles: stop when the changes in one round add up to less, by all that is there
  unsigned rounds = 1000;    ///< of circles: stop after so many in any case
};

/// The rank of every node, by its position; they sum to 1. No ranks for no nodes.
///
/// Only `cites` edges are followed, each as often as its weight says; `contains` and the catalogue's relations are no
/// citations. From a node that cites nothing, as a treaty, the reader starts afresh anywhere: the rank that arrives
/// there is handed out evenly over all nodes (Page, Brin, Motwani and Winograd 1999; as igraph's and NetworkX's
/// pagerank do), where an implementation that leaves it there would lose most of the rank of a citation graph.
///
/// Exact but for rounding where citations lead from what is later to what is earlier: one walk along them is enough, in
/// O(nodes log nodes + edges). Circles of citations, and what lies between two of them, are gone through in rounds, at
/// most some 170 at the default damping and tolerance. The order in which documents were read changes no digit.
[[nodiscard]] std::vector<double> pagerank(const citation_graph& graph, const pagerank_options& options = {});

}  // namespace recital
