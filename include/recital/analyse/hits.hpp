/// \file
/// HITS: texts that cite what matters (hubs), and texts that matter to those who do (authorities).
///
///     auto scores = recital::hits(recital::fold(graph, {.paragraphs = true, .provisions = true}));
///     use(scores.authorities[n], scores.hubs[n]);
#pragma once
#include <vector>

#include "recital/graph/graph.hpp"

namespace recital {

struct hits_options {
  double tolerance = 1e-13;  ///< stop when the changes of all scores in one round add up to less
  unsigned rounds = 10000;   ///< stop after so many in any case
};

/// By the position of the node. Each list sums to 1, or is 0 throughout where nothing is cited.
struct hits_scores {
  std::vector<double> hubs;
  std::vector<double> authorities;
};

/// The scores of Kleinberg, "Authoritative sources in a hyperlinked environment", Journal of the ACM 46 (1999): a
/// node's authority is the sum of the hub scores of what cites it, its hub score the sum of the authorities that it
/// cites; that is, the principal singular vectors of the matrix of citations. Unit: a share of the whole.
///
/// Only `cites` edges count, each as often as its weight says. Scores are found by power iteration from equal ones, so
/// where several parts of the graph would do equally well each has its share, and nodes outside the strongest part of
/// the graph get 0 or nearly so: that is what HITS says, not a failure.
///
/// O(rounds * (nodes + edges)).
[[nodiscard]] hits_scores hits(const citation_graph& graph, const hits_options& options = {});

}  // namespace recital
