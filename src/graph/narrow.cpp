#include "recital/graph/narrow.hpp"

#include <algorithm>
#include <boost/graph/neighbor_bfs.hpp>
#include <boost/pending/queue.hpp>
#include <utility>

#include "core/quote.hpp"
#include "graph/of_kind.hpp"
#include "graph/subgraph.hpp"
#include "recital/graph/project.hpp"

namespace recital {
namespace {

template <class Stays>
std::vector<bool> marked(const citation_graph& graph, Stays stays) {
  std::vector<bool> edges;
  edges.reserve(graph.edges().size());
  for (const edge& e : graph.edges()) edges.push_back(stays(e));
  return edges;
}

/// What is left of a graph when some of its edges go.
template <class Stays>
citation_graph by_edges(const citation_graph& graph, Stays stays) {
  const auto edges = marked(graph, stays);
  return subgraph(graph, taking_part(graph, edges), edges);
}

/// What is left when citations of, and relations to, some instruments go.
template <class Wanted>
citation_graph by_target(const citation_graph& graph, Wanted wanted) {
  return by_edges(graph, [&](const edge& e) {
    return e.kind == edge_kind::contains || wanted(graph.nodes()[graph.whole_of(e.to)]);
  });
}

/// What is left when the citations of some documents go; a paragraph has the facts of its document.
template <class Wanted>
citation_graph by_citing(const citation_graph& graph, Wanted wanted) {
  return by_edges(graph, [&](const edge& e) { return e.kind != edge_kind::cites || wanted(graph.nodes()[e.from]); });
}

bool is_of_organ(std::string_view symbol, std::string_view organ) {
  constexpr std::string_view ends = "/(.";
  if (!symbol.starts_with(organ)) return false;
  return symbol.size() == organ.size() || ends.find(symbol[organ.size()]) != ends.npos;
}

/// A search both ways along citations and relations. What such an edge leads to is reached as a whole, with all its
/// parts; what leads there is reached alone.
class outwards : public boost::neighbor_bfs_visitor<> {
 public:
  struct state {
    std::vector<std::uint32_t> steps;
    std::vector<boost::default_color_type> colours;
    boost::queue<node_index> queue;
  };

  outwards(const citation_graph& graph, state& met) : graph_(&graph), met_(&met) {}

  template <class Graph>
  void examine_out_edge(edge_index e, const Graph& g) {
    const node_index whole = graph_->whole_of(target(e, g));
    const std::uint32_t steps = met_->steps[source(e, g)] + 1;
    meet(whole, steps);
    meet_parts(whole, steps);
  }
  template <class Graph>
  void tree_in_edge(edge_index e, const Graph& g) {
    met_->steps[source(e, g)] = met_->steps[target(e, g)] + 1;
  }

  void meet_parts(node_index whole, std::uint32_t steps) {
    for (const edge& e : graph_->out_edges(whole)) {
      if (e.kind == edge_kind::contains) meet(e.to, steps);
    }
  }

 private:
  void meet(node_index n, std::uint32_t steps) {
    if (met_->colours[n] != boost::white_color) return;
    met_->colours[n] = boost::gray_color;
    met_->steps[n] = steps;
    met_->queue.push(n);
  }

  const citation_graph* graph_;
  state* met_;
};

/// How many steps away from one node everything is; no_index for what no step leads to.
std::vector<std::uint32_t> steps_from(const citation_graph& graph, node_index start) {
  const std::size_t nodes = graph.nodes().size();
  outwards::state met{std::vector(nodes, no_index), std::vector(nodes, boost::white_color), {}};
  outwards search(graph, met);
  met.steps[start] = 0;
  if (graph.whole_of(start) == start) search.meet_parts(start, 0);
  auto links = of_kind(graph, is_link);
  boost::neighbor_breadth_first_visit(
      links, start,
      boost::visitor(search).buffer(met.queue).color_map(
          boost::make_iterator_property_map(met.colours.begin(), get(boost::vertex_index, graph))));
  return std::move(met.steps);
}

/// The nodes that are at most so many steps away, with what contains them.
std::vector<bool> within(const citation_graph& graph, node_index start, std::uint32_t hops) {
  const auto steps = steps_from(graph, start);
  std::vector<bool> near(steps.size(), false);
  for (node_index n = 0; n < steps.size(); ++n) {
    if (steps[n] <= hops && steps[n] != no_index) near[n] = near[graph.whole_of(n)] = true;
  }
  return near;
}

/// Nodes at either end of an edge among those reached, what contains them, and the node that was asked for.
std::vector<bool> connected(const citation_graph& graph, const std::vector<bool>& reached, node_index start) {
  std::vector<bool> part(reached.size(), false);
  part[start] = part[graph.whole_of(start)] = true;
  for (const edge& e : graph.edges()) {
    if (e.kind == edge_kind::contains || !reached[e.from] || !reached[e.to]) continue;
    for (const node_index end : {e.from, e.to}) part[end] = part[graph.whole_of(end)] = true;
  }
  return part;
}

}  // namespace

citation_graph only_kinds(const citation_graph& graph, std::span<const kind> kinds) {
  return by_target(graph, [&](const node& n) {
    return std::ranges::any_of(kinds, [&](kind k) { return to_node_kind(k) == n.kind; });
  });
}

citation_graph cited_between(const citation_graph& graph, std::optional<int> since, std::optional<int> until) {
  if (!since && !until) return graph;
  return by_citing(graph, [&](const node& n) {
    return n.year != 0 && (!since || n.year >= *since) && (!until || n.year <= *until);
  });
}

citation_graph cited_by_organ(const citation_graph& graph, std::string_view organ) {
  return by_citing(graph, [&](const node& n) { return is_of_organ(n.facts->symbol, organ); });
}

citation_graph cited_in_language(const citation_graph& graph, std::string_view language) {
  return by_citing(graph, [&](const node& n) { return n.facts->language == language; });
}

citation_graph at_least_cited(const citation_graph& graph, std::uint32_t citations) {
  if (citations == 0) return graph;
  return by_target(graph, [&](const node& n) { return n.citations >= citations; });
}

citation_graph without_names(const citation_graph& graph) {
  if (std::ranges::none_of(graph.nodes(), is_name)) return graph;
  std::vector<bool> nodes;
  nodes.reserve(graph.nodes().size());
  for (node_index n = 0; n < graph.nodes().size(); ++n) nodes.push_back(!is_name(graph.nodes()[graph.whole_of(n)]));
  return subgraph(graph, nodes, marked(graph, [](const edge&) { return true; }));
}

result<citation_graph> around(const citation_graph& graph, std::string_view target, unsigned hops) {
  const node_index start = graph.find(target);
  if (start == no_index) {
    return failure(error_code::not_found, "nothing in the graph is called " + quote(target));
  }
  const auto nodes = connected(graph, within(graph, start, hops), start);
  return subgraph(graph, nodes, marked(graph, [](const edge&) { return true; }));
}

result<citation_graph> narrow(const citation_graph& graph, const graph_filter& filter) {
  citation_graph left = cited_between(graph, filter.since, filter.until);
  if (!filter.organ.empty()) left = cited_by_organ(left, filter.organ);
  if (!filter.citing_language.empty()) left = cited_in_language(left, filter.citing_language);
  if (!filter.kinds.empty()) left = only_kinds(left, filter.kinds);
  left = at_least_cited(left, filter.min_citations);
  if (!filter.around.empty()) {
    auto part = around(left, filter.around, filter.hops);
    if (!part) return part;
    left = *std::move(part);
  }
  switch (filter.level) {
    case graph_level::document: return fold(left);
    case graph_level::cycle: return by_cycle(left);
    case graph_level::instrument: return cited_together(left);
    case graph_level::paragraph: break;
  }
  return left;
}

}  // namespace recital
