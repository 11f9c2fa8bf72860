#include "graph/storage.hpp"
#include "graph/subgraph.hpp"
#include "recital/graph/narrow.hpp"

namespace recital {
namespace {

std::vector<bool> stays(const citation_graph& graph, const fold_options& options) {
  std::vector<bool> nodes;
  nodes.reserve(graph.nodes().size());
  for (const node& n : graph.nodes()) {
    const bool folded = (options.paragraphs && n.kind == node_kind::paragraph) ||
                        (options.provisions && n.kind == node_kind::provision);
    nodes.push_back(!folded);
  }
  return nodes;
}

/// Draws the citations of one node together. The edges of a document's paragraphs stand one after the other, so only
/// the edges of the node that cites now need to be at hand.
class folded_citations {
 public:
  explicit folded_citations(std::size_t nodes) : last_(nodes) {}

  void add(node_index from, node_index to, node_index paragraph, std::uint32_t weight) {
    last& met = last_[to];
    if (met.from != from) {
      met = {from, no_index, edges_.size()};
      edges_.push_back({from, to, no_index, 0, edge_kind::cites});
    }
    if (met.paragraph == paragraph) return;
    met.paragraph = paragraph;
    edges_[met.edge].weight += weight;
  }

  [[nodiscard]] const std::vector<edge>& edges() const { return edges_; }

 private:
  struct last {
    node_index from = no_index;
    node_index paragraph = no_index;
    std::size_t edge = 0;
  };
  std::vector<last> last_;
  std::vector<edge> edges_;
};

}  // namespace

citation_graph fold(const citation_graph& graph, const fold_options& options) {
  if (!options.paragraphs && !options.provisions) return graph;
  const auto nodes = stays(graph, options);
  const auto places = new_places(nodes);
  const auto place = [&](node_index n) { return places[nodes[n] ? n : graph.whole_of(n)]; };

  std::vector<node> left;
  for (node_index n = 0; n < nodes.size(); ++n) {
    if (!nodes[n]) continue;
    node& moved = left.emplace_back(graph.nodes()[n]);
    if (moved.owner != no_index) moved.owner = places[moved.owner];
  }
  std::vector<edge> links;  // contains, then cites, then relations
  std::vector<edge> relations;
  folded_citations cites(left.size());
  // at document level there is no paragraph to tell apart, so every edge adds its weight
  const bool counted = graph.level() == graph_level::paragraph;
  node_index distinct = 0;
  for (const edge& e : graph.edges()) {
    if (e.kind == edge_kind::cites) {
      cites.add(place(e.from), place(e.to), counted ? e.from : distinct++, e.weight);
    } else if (nodes[e.from] && nodes[e.to]) {
      auto& kept = e.kind == edge_kind::contains ? links : relations;
      kept.push_back({places[e.from], places[e.to], e.citation, e.weight, e.kind});
    }
  }
  links.insert(links.end(), cites.edges().begin(), cites.edges().end());
  links.insert(links.end(), relations.begin(), relations.end());
  const auto level = options.paragraphs ? graph_level::document : graph.level();
  return assemble(graph.stored()->words, std::move(left), std::move(links), level);
}

}  // namespace recital
