/// \file
/// From who cites what to how cycles, or instruments, stand to each other.
///
///     auto ties = recital::cited_together(graph);
///     for (const auto& e : ties.edges()) use(ties.nodes()[e.from].id, ties.nodes()[e.to].id, e.weight);
///
/// For documents see `fold` in narrow.hpp. Nodes that stay keep their identifiers and their figures; narrow first and
/// project last, as `narrow` does.
#pragma once
#include <string_view>

#include "recital/graph/graph.hpp"

namespace recital {

/// What identifiers of review cycles begin with: "cycle:2015".
inline constexpr std::string_view cycle_prefix = "cycle:";

/// Draws the documents of a review cycle together into one node, which is read, has the kind document, the cycle as its
/// label and its year, and comes before all other nodes, in the order of the cycles. The citations between two nodes
/// become one edge, whose weight is the sum of those of the documents, so citing paragraphs; between documents of one
/// cycle, a loop. A document of which no cycle is known stays as it is. Relations of documents drawn together are left
/// out. O(nodes + edges).
[[nodiscard]] citation_graph by_cycle(const citation_graph& graph);

/// Ties what is cited together. Nodes: everything that is cited, provisions being part of their instruments, but for
/// names (`is_name`). Edges: one
/// `cited_with` for each two that are cited by one paragraph, from the one that comes first; its weight is the number of
/// such paragraphs, or of documents where the graph is at document level. Small, "Co-citation in the scientific
/// literature", Journal of the American Society for Information Science 24 (1973). The catalogue's relations stay.
/// O(nodes + edges + the squares of how much each paragraph cites).
[[nodiscard]] citation_graph cited_together(const citation_graph& graph);

}  // namespace recital
