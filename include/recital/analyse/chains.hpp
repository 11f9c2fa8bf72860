/// \file
/// How one text leads to another.
///
///     for (const auto& chain : recital::shortest_chains(graph, from, to).chains) use(chain);  // node by node
#pragma once
#include <cstddef>
#include <cstdint>
#include <vector>

#include "recital/graph/graph.hpp"

namespace recital {

/// Which edges a chain may follow.
enum class chain_steps : std::uint8_t {
  citations,   ///< from what cites to what is cited
  either_way,  ///< citations, in either direction
  all,         ///< citations and the catalogue's relations, in either direction
  onwards      ///< every edge, from the node that it leaves to the node that it reaches
};

struct chain_options {
  chain_steps steps = chain_steps::citations;
  std::size_t most = 100;  ///< at most so many chains are written out
};

struct chain_findings {
  /// Each from the one node to the other, both included; in the order of their nodes.
  std::vector<std::vector<node_index>> chains;
  double count = 0;  ///< of all shortest chains; 0 where there is none
};

/// The shortest chains from one node to another: those of the fewest steps, all of one length. Nodes that are the same
/// give one chain of one node. O(nodes + edges), and the length of what is written out.
[[nodiscard]] chain_findings shortest_chains(const citation_graph& graph, node_index from, node_index to,
                                             const chain_options& options = {});

/// How many steps away every node is from one, by its position; no_index for what no chain leads to. O(nodes + edges).
[[nodiscard]] std::vector<std::uint32_t> distances(const citation_graph& graph, node_index from,
                                                   chain_steps steps = chain_steps::citations);

/// How many citations away every node is from which chains lead to one; otherwise as `distances`.
[[nodiscard]] std::vector<std::uint32_t> distances_to(const citation_graph& graph, node_index to);

}  // namespace recital
