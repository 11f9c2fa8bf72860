#include "graph/subgraph.hpp"

#include "graph/storage.hpp"

namespace recital {

std::vector<node_index> new_places(const std::vector<bool>& stays) {
  std::vector<node_index> places(stays.size(), no_index);
  node_index next = 0;
  for (std::size_t n = 0; n < stays.size(); ++n) {
    if (stays[n]) places[n] = next++;
  }
  return places;
}

citation_graph subgraph(const citation_graph& graph, const std::vector<bool>& nodes, const std::vector<bool>& edges) {
  const auto places = new_places(nodes);
  std::vector<node> left;
  for (node_index n = 0; n < places.size(); ++n) {
    if (places[n] == no_index) continue;
    node& moved = left.emplace_back(graph.nodes()[n]);
    if (moved.owner != no_index) moved.owner = places[moved.owner];
  }
  std::vector<edge> links;
  for (std::size_t i = 0; i < edges.size(); ++i) {
    edge e = graph.edges()[i];
    if (!edges[i] || !nodes[e.from] || !nodes[e.to]) continue;
    e.from = places[e.from];
    e.to = places[e.to];
    links.push_back(e);
  }
  return assemble(graph.stored()->words, std::move(left), std::move(links), graph.level());
}

std::vector<bool> taking_part(const citation_graph& graph, const std::vector<bool>& edges) {
  std::vector<bool> part(graph.nodes().size(), false);
  for (std::size_t i = 0; i < edges.size(); ++i) {
    const edge& e = graph.edges()[i];
    if (!edges[i] || e.kind != edge_kind::cites) continue;
    for (const node_index end : {e.from, e.to}) part[end] = part[graph.whole_of(end)] = true;
  }
  const std::vector<bool> cited = part;
  for (std::size_t i = 0; i < edges.size(); ++i) {
    const edge& e = graph.edges()[i];
    const bool relation = e.kind != edge_kind::cites && e.kind != edge_kind::contains;
    if (edges[i] && relation && cited[e.from]) part[e.to] = true;
  }
  return part;
}

}  // namespace recital
