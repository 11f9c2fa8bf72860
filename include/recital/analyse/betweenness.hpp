/// \file
/// Betweenness: how many chains of citations lead through a text.
///
///     auto found = recital::betweenness(recital::fold(graph, {.paragraphs = true, .provisions = true}));
///     use(found.values[n], found.exact);
#pragma once
#include <cstddef>
#include <cstdint>
#include <vector>

#include "recital/graph/graph.hpp"

namespace recital {

struct betweenness_options {
  std::size_t exact_up_to = 10'000;  ///< exact where no more nodes than these cite anything, else from a sample
  std::size_t sample = 1'000;        ///< so many citing nodes stand for all, at least one
  std::uint64_t seed = 1;            ///< of the sample; the same seed takes the same sample on every machine
};

struct betweenness_scores {
  std::vector<double> values;  ///< by the position of the node
  bool exact = true;
  std::size_t sources = 0;  ///< nodes from which chains were followed
};

/// For each node the sum, over all ordered pairs of other nodes, of the share of the shortest chains from the one to
/// the other that lead through it (Freeman 1977). Unit: pairs; not normalised. A chain follows citations, from what
/// cites to what is cited; parallel citations are one step, weights are not distances, and a text that cites itself
/// does not count. Only what is cited and cites in turn can have more than 0.
///
/// The algorithm is that of Brandes, "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology
/// 25 (2001). Beyond `exact_up_to` the chains from a random sample of citing nodes are followed, and their sum is
/// scaled up to all (Brandes and Pich 2007): right on average, with a relative error that falls with the root of the
/// sample.
///
/// O(sources * (nodes + edges)). Chains are counted in floating point, right to 15 digits and up to 10^308.
[[nodiscard]] betweenness_scores betweenness(const citation_graph& graph, const betweenness_options& options = {});

}  // namespace recital
