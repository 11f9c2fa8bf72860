#include "graph/draft.hpp"

#include "recital/core/target_id.hpp"

namespace recital {

node_index graph_draft::add(std::string_view id, node_kind kind) {
  static constexpr node_facts unknown{};
  const auto index = static_cast<node_index>(nodes.size());
  const auto kept = words->texts.keep(id);
  nodes.push_back({kept, kept, {}, &unknown, no_index, 0, 0, kind, status::resolved, false});
  drafts.emplace_back();
  by_id.emplace(kept, index);
  return index;
}

node_index graph_draft::add_part(node_index whole, std::string_view name, node_kind kind) {
  const auto index = add(target_id(nodes[whole].id, name).text(), kind);
  nodes[index].facts = nodes[whole].facts;
  nodes[index].year = nodes[whole].year;
  nodes[index].owner = whole;
  contains.push_back({whole, index, no_index, 1, edge_kind::contains});
  return index;
}

std::optional<node_index> graph_draft::find(std::string_view id) const {
  const auto found = by_id.find(id);
  return found == by_id.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace recital
