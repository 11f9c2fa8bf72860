/// \file
/// Communities: texts that cite one another more than chance would have it.
///
///     auto found = recital::communities(recital::fold(graph, {.paragraphs = true, .provisions = true}));
///     use(found.groups.of[n], found.modularity);
#pragma once
#include "recital/analyse/components.hpp"
#include "recital/graph/graph.hpp"

namespace recital {

struct community_options {
  double resolution = 1;  ///< more gives more and smaller communities
};

struct community_findings {
  node_groups groups;     ///< the largest first; a node without citations is a community of its own
  double modularity = 0;  ///< of these groups, at the resolution asked for; at most 1
};

/// Divides the nodes into communities whose modularity (Newman and Girvan 2004; with a resolution, Reichardt and
/// Bornholdt 2006) is as high as the Leiden algorithm finds it: Traag, Waltman and van Eck, "From Louvain to Leiden",
/// Scientific Reports 9 (2019). Every community hangs together. Citations count without direction, by their weights; a
/// node that cites itself does not count. At instrument level it is what is cited together that counts.
///
/// The best division is not known for any but small graphs, and programs differ in the one that they find; this one
/// takes nodes in the order of the graph and the best move instead of a random one, so that the same graph always gives
/// the same communities. Some rounds of O(nodes + edges).
[[nodiscard]] community_findings communities(const citation_graph& graph, const community_options& options = {});

/// The modularity of any division of the nodes into groups, by the position of the node. O(nodes + edges).
[[nodiscard]] double modularity(const citation_graph& graph, const std::vector<std::uint32_t>& groups,
                                double resolution = 1);

}  // namespace recital
