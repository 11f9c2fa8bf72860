#include <algorithm>
#include <unordered_map>

#include "graph/storage.hpp"
#include "graph/subgraph.hpp"
#include "recital/graph/project.hpp"

namespace recital {
namespace {

/// Counts pairs, first those that are met first.
class pairs {
 public:
  /// Each two of what one paragraph cites, in ascending order and without repetitions.
  void add(const std::vector<node_index>& together) {
    for (std::size_t i = 0; i < together.size(); ++i) {
      for (std::size_t j = i + 1; j < together.size(); ++j) add(together[i], together[j]);
    }
  }

  [[nodiscard]] std::vector<edge> take() { return std::move(edges_); }

 private:
  void add(node_index from, node_index to) {
    const auto [at, fresh] = met_.try_emplace(std::uint64_t{from} << 32 | to, edges_.size());
    if (fresh) edges_.push_back({from, to, no_index, 0, edge_kind::cited_with});
    ++edges_[at->second].weight;
  }

  std::vector<edge> edges_;
  std::unordered_map<std::uint64_t, std::size_t> met_;
};

bool is_text(const citation_graph& graph, node_index n) { return !is_name(graph.nodes()[graph.whole_of(n)]); }

}  // namespace

citation_graph cited_together(const citation_graph& graph) {
  std::vector<bool> cited(graph.nodes().size(), false);
  for (const edge& e : graph.edges()) {
    if (e.kind == edge_kind::cites && is_text(graph, e.to)) cited[graph.whole_of(e.to)] = true;
  }
  const auto places = new_places(cited);
  std::vector<node> left;
  for (node_index n = 0; n < cited.size(); ++n) {
    if (cited[n]) left.push_back(graph.nodes()[n]);
  }

  pairs met;
  std::vector<edge> relations;
  std::vector<node_index> together;
  for (node_index n = 0; n < cited.size(); ++n) {
    together.clear();
    for (const edge& e : graph.out_edges(n)) {
      if (e.kind == edge_kind::cites) {
        if (is_text(graph, e.to)) together.push_back(places[graph.whole_of(e.to)]);
      } else if (e.kind != edge_kind::contains && cited[e.from] && cited[e.to]) {
        relations.push_back({places[e.from], places[e.to], e.citation, e.weight, e.kind});
      }
    }
    std::ranges::sort(together);
    together.erase(std::ranges::unique(together).begin(), together.end());
    met.add(together);
  }
  std::vector<edge> edges = met.take();
  std::ranges::stable_sort(edges, std::greater{}, &edge::weight);
  edges.insert(edges.end(), relations.begin(), relations.end());
  return assemble(graph.stored()->words, std::move(left), edges, graph_level::instrument);
}

}  // namespace recital
