#include <algorithm>
#include <tuple>
#include <utility>

#include "graph/draft.hpp"
#include "recital/core/pinpoint.hpp"

namespace recital {
namespace {

/// The documents that were read in the order of the input, then the instruments in the order of their identifiers.
std::vector<node_index> wholes(const graph_draft& draft) {
  std::vector<node_index> found;
  for (node_index n = 0; n < draft.nodes.size(); ++n) {
    if (draft.nodes[n].owner == no_index) found.push_back(n);
  }
  const auto instruments = std::ranges::stable_partition(found, [&](node_index n) { return draft.nodes[n].read; });
  std::ranges::sort(found.begin(), instruments.begin(), {}, [&](node_index n) { return draft.drafts[n].place; });
  std::ranges::sort(instruments, {}, [&](node_index n) { return draft.nodes[n].id; });
  return found;
}

/// Paragraphs in the order of the text, then provisions.
bool part_before(const graph_draft& draft, node_index a, node_index b) {
  if (draft.nodes[a].kind != draft.nodes[b].kind) return draft.nodes[a].kind == node_kind::paragraph;
  if (draft.nodes[a].kind == node_kind::paragraph) return draft.drafts[a].place < draft.drafts[b].place;
  return pinpoint(draft.drafts[a].pinpoint) < pinpoint(draft.drafts[b].pinpoint);
}

std::vector<std::vector<node_index>> parts(const graph_draft& draft) {
  std::vector<std::vector<node_index>> found(draft.nodes.size());
  for (const edge& e : draft.contains) found[e.from].push_back(e.to);
  for (auto& of_one : found) {
    std::ranges::sort(of_one, [&](node_index a, node_index b) { return part_before(draft, a, b); });
  }
  return found;
}

std::vector<node_index> order_of(const graph_draft& draft) {
  std::vector<node_index> order;
  order.reserve(draft.nodes.size());
  const auto contained = parts(draft);
  for (const node_index whole : wholes(draft)) {
    order.push_back(whole);
    order.insert(order.end(), contained[whole].begin(), contained[whole].end());
  }
  return order;
}

}  // namespace

citation_graph finished(graph_draft&& draft) {
  const auto order = order_of(draft);
  draft.by_id = {};  // here and below room is given back as soon as it can be: a graph may fill the memory
  draft.drafts = {};
  std::vector<node_index> rank(order.size());
  std::vector<node> nodes(order.size());
  for (node_index i = 0; i < order.size(); ++i) rank[order[i]] = i;
  for (node_index i = 0; i < order.size(); ++i) {
    nodes[i] = draft.nodes[order[i]];
    if (nodes[i].owner != no_index) nodes[i].owner = rank[nodes[i].owner];
  }
  draft.nodes = {};
  std::ranges::sort(draft.contains, {}, [&](const edge& e) { return rank[e.to]; });
  std::ranges::sort(draft.relations, {}, [&](const edge& e) { return std::tuple(e.kind, rank[e.to]); });
  std::vector<edge> edges;
  edges.reserve(draft.contains.size() + draft.cites.size() + draft.relations.size());
  for (auto* part : {&draft.contains, &draft.cites, &draft.relations}) {
    for (const edge& e : std::exchange(*part, {}))
      edges.push_back({rank[e.from], rank[e.to], e.citation, e.weight, e.kind});
  }
  return assemble(std::move(draft.words), std::move(nodes), std::move(edges), graph_level::paragraph);
}

}  // namespace recital
