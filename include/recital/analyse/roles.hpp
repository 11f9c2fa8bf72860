/// \file
/// Who cites, who is cited, and what is missing.
///
///     for (auto n : recital::dangling(graph)) fetch(graph.nodes()[n].id);
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "recital/graph/graph.hpp"

namespace recital {

/// What part a node takes in the citations between different nodes.
enum class citation_role : std::uint8_t { cites_and_cited, only_cites, only_cited, neither };
inline constexpr std::string_view citation_role_names[] = {"cites and is cited", "cites, is never cited",
                                                           "is cited, never cites", "neither"};
[[nodiscard]] constexpr std::string_view name(citation_role r) {
  return citation_role_names[static_cast<std::size_t>(r)];
}

/// The role of each node, by its position; what a node says of itself does not count. Best asked of a graph of
/// documents and instruments. O(nodes + edges).
[[nodiscard]] std::vector<citation_role> citation_roles(const citation_graph& graph);

/// Documents and instruments that are cited and were not read, most citing paragraphs first, ties in the order of the
/// graph: what a corpus lacks. Names (`is_name`) are left out, for nothing tells what is lacking. A treaty or a
/// conference is in no corpus unless its text was read, so it counts, too. O(nodes log nodes).
[[nodiscard]] std::vector<node_index> dangling(const citation_graph& graph);

}  // namespace recital
