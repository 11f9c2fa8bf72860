#include <algorithm>

#include "graph/draft.hpp"
#include "recital/core/document_symbol.hpp"

namespace recital {
namespace {

void relate(graph_draft& draft, node_index from, edge_kind kind, node_index to) {
  if (from != to) draft.relations.push_back({from, to, no_index, 1, kind});
}

bool related(const graph_draft& draft, node_index from, node_index to) {
  return std::ranges::any_of(draft.relations, [&](const edge& e) { return e.from == from && e.to == to; });
}

std::optional<node_index> bearer_of(std::string_view symbol, const graph_draft& draft, const catalogue& known) {
  const instrument* entry = known.by_symbol(symbol);
  return draft.find(entry ? std::string_view(entry->id) : symbol);
}

/// Links a node to the nearest base of its symbol that is in the graph.
void relate_to_base(node_index n, graph_draft& draft, const catalogue& known) {
  auto link = edge_kind::part_of;
  for (auto base = document_symbol(draft.nodes[n].facts->symbol).base(); base; base = base->symbol.base()) {
    if (base->mark == symbol_mark::revision) link = edge_kind::revises;
    const auto to = bearer_of(base->symbol.text(), draft, known);
    if (!to) continue;
    if (!related(draft, n, *to)) relate(draft, n, link, *to);
    return;
  }
}

}  // namespace

void relate_by_catalogue(graph_draft& draft) {
  for (node_index n = 0; n < draft.nodes.size(); ++n) {
    const instrument* entry = draft.drafts[n].entry;
    if (!entry || draft.nodes[n].id != entry->id) continue;
    for (const auto& [how, id] : entry->relations) {
      if (const auto to = draft.find(id)) relate(draft, n, to_edge_kind(how), *to);
    }
  }
}

void relate_by_commitments(graph_draft& draft, const catalogue& known) {
  for (const commitment& each : known.commitments()) {
    const auto from = draft.find(each.id);
    if (!from) continue;
    for (const std::string& before : each.continues) {
      if (const auto to = draft.find(before)) relate(draft, *from, edge_kind::continues, *to);
    }
  }
}

void relate_by_symbol(graph_draft& draft, const catalogue& known) {
  for (node_index n = 0; n < draft.nodes.size(); ++n) {
    const instrument* entry = draft.drafts[n].entry;
    if (draft.nodes[n].owner == no_index && (!entry || entry->symbol_is_own)) relate_to_base(n, draft, known);
  }
}

}  // namespace recital
