#include "recital/graph/narrow.hpp"
#include "recital/graph/project.hpp"

#include <algorithm>
#include <utility>

#include "core/quote.hpp"
#include "graph/subgraph.hpp"

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

/// A walk outwards from one node, step by step.
class walk {
 public:
  walk(const citation_graph& graph, node_index start) : graph_(graph), reached_(graph.nodes().size(), false) {
    if (graph.whole_of(start) == start) reach_whole(start);
    else reach(start);
  }

  void step() {
    for (const node_index n : std::exchange(frontier_, {})) leave(n);
  }

  /// The nodes reached, with what contains them.
  [[nodiscard]] std::vector<bool> with_owners() const {
    auto all = reached_;
    for (node_index n = 0; n < all.size(); ++n) {
      if (reached_[n]) all[graph_.whole_of(n)] = true;
    }
    return all;
  }

 private:
  void reach(node_index n) {
    if (reached_[n]) return;
    reached_[n] = true;
    frontier_.push_back(n);
  }

  void reach_whole(node_index n) {
    reach(n);
    for (const edge& e : graph_.out_edges(n)) {
      if (e.kind == edge_kind::contains) reach(e.to);
    }
  }

  void leave(node_index n) {
    for (const edge& e : graph_.out_edges(n)) {
      if (e.kind != edge_kind::contains) reach_whole(graph_.whole_of(e.to));
    }
    for (const edge_index i : graph_.in_edges(n)) {
      const edge& e = graph_.edges()[i];
      if (e.kind != edge_kind::contains) reach(e.from);
    }
  }

  const citation_graph& graph_;
  std::vector<bool> reached_;
  std::vector<node_index> frontier_;
};

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

result<citation_graph> around(const citation_graph& graph, std::string_view target, unsigned hops) {
  const node_index start = graph.find(target);
  if (start == no_index) {
    return failure(error_code::not_found, "nothing in the graph is called " + quote(target));
  }
  walk outwards(graph, start);
  for (unsigned i = 0; i < hops; ++i) outwards.step();
  const auto nodes = connected(graph, outwards.with_owners(), start);
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
