#include "recital/analyse/chains.hpp"

#include <algorithm>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/neighbor_bfs.hpp>
#include <boost/graph/reverse_graph.hpp>
#include <iterator>
#include <utility>

#include "graph/of_kind.hpp"

namespace recital {
namespace {

constexpr bool is_any(edge_kind) { return true; }

/// Which edges a walk follows, and which way.
struct walking {
  edge_choice follows;
  bool there;
  bool back;
};

walking walking_by(chain_steps steps) {
  switch (steps) {
    case chain_steps::citations: return {is_citation, true, false};
    case chain_steps::either_way: return {is_citation, true, true};
    case chain_steps::all: return {is_link, true, true};
    case chain_steps::onwards: break;
  }
  return {is_any, true, false};
}

/// The nodes one step away, each once, in their order.
std::vector<node_index> neighbours(const citation_graph& graph, node_index n, const walking& how) {
  std::vector<node_index> found;
  if (how.there) {
    for (const edge& e : graph.out_edges(n)) {
      if (how.follows(e.kind)) found.push_back(e.to);
    }
  }
  if (how.back) {
    for (const edge_index i : graph.in_edges(n)) {
      if (how.follows(graph.edges()[i].kind)) found.push_back(graph.edges()[i].from);
    }
  }
  std::ranges::sort(found);
  const auto repeated = std::ranges::unique(found);
  found.erase(repeated.begin(), repeated.end());
  return found;
}

/// Everything that chains from one node lead to, nearest first.
struct reach {
  std::vector<std::uint32_t> distance;
  std::vector<node_index> met;
};

/// Notes what a search along edges meets.
auto noting(reach& found) {
  const boost::typed_identity_property_map<node_index> index;
  const auto distance = boost::make_iterator_property_map(found.distance.begin(), index);
  return boost::visitor(boost::make_bfs_visitor(
      std::pair(boost::record_distances(distance, boost::on_tree_edge()),
                boost::write_property(index, std::back_inserter(found.met), boost::on_discover_vertex()))));
}

/// Notes what a search both along edges and against them meets.
class noting_both_ways : public boost::neighbor_bfs_visitor<> {
 public:
  explicit noting_both_ways(reach& found) : found_(&found) {}

  template <class Graph>
  void discover_vertex(node_index n, const Graph&) {
    found_->met.push_back(n);
  }
  template <class Graph>
  void tree_out_edge(edge_index e, const Graph& g) {
    found_->distance[target(e, g)] = found_->distance[source(e, g)] + 1;
  }
  template <class Graph>
  void tree_in_edge(edge_index e, const Graph& g) {
    found_->distance[source(e, g)] = found_->distance[target(e, g)] + 1;
  }

 private:
  reach* found_;
};

reach reach_of(const citation_graph& graph, node_index from, const walking& how) {
  reach found{std::vector<std::uint32_t>(graph.nodes().size(), no_index), {}};
  found.distance[from] = 0;
  const auto view = of_kind(graph, how.follows);
  if (how.there && how.back) {
    boost::neighbor_breadth_first_search(view, from, boost::visitor(noting_both_ways(found)));
  } else if (how.there) {
    boost::breadth_first_search(view, from, noting(found));
  } else {
    boost::breadth_first_search(boost::make_reverse_graph(view), from, noting(found));
  }
  return found;
}

/// Writes the chains to one node out, in the order of their nodes.
class chain_writer {
 public:
  chain_writer(const citation_graph& graph, const reach& reached, node_index to, const chain_options& options)
      : graph_(graph),
        distance_(reached.distance),
        to_(to),
        options_(options),
        how_(walking_by(options.steps)),
        counts_(reached.distance.size(), -1) {
    counts_[to] = 1;
    // farthest first, so that what a node leads on to has been counted
    for (auto n = reached.met.rbegin(); n != reached.met.rend(); ++n) {
      if (distance_[*n] >= distance_[to]) continue;
      double sum = 0;
      for (const node_index next : steps_from(*n)) sum += std::max(0.0, counts_[next]);
      counts_[*n] = sum;
    }
  }

  chain_findings write(node_index from) {
    found_.count = counts_[from];
    chain_ = {from};
    go_on();
    return std::move(found_);
  }

 private:
  void go_on() {
    const node_index n = chain_.back();
    if (n == to_) {
      found_.chains.push_back(chain_);
      return;
    }
    for (const node_index next : steps_from(n)) {
      if (found_.chains.size() >= options_.most) return;
      if (counts_[next] <= 0) continue;
      chain_.push_back(next);
      go_on();
      chain_.pop_back();
    }
  }

  [[nodiscard]] std::vector<node_index> steps_from(node_index n) const {
    auto steps = neighbours(graph_, n, how_);
    std::erase_if(steps, [&](node_index next) { return distance_[next] != distance_[n] + 1; });
    return steps;
  }

  const citation_graph& graph_;
  const std::vector<std::uint32_t>& distance_;
  node_index to_;
  const chain_options& options_;
  walking how_;
  std::vector<double> counts_;  ///< shortest chains from a node to the last one; not above 0 where there is none
  std::vector<node_index> chain_;
  chain_findings found_;
};

}  // namespace

chain_findings shortest_chains(const citation_graph& graph, node_index from, node_index to,
                               const chain_options& options) {
  const reach reached = reach_of(graph, from, walking_by(options.steps));
  if (reached.distance[to] == no_index) return {};
  return chain_writer(graph, reached, to, options).write(from);
}

std::vector<std::uint32_t> distances(const citation_graph& graph, node_index from, chain_steps steps) {
  return reach_of(graph, from, walking_by(steps)).distance;
}

std::vector<std::uint32_t> distances_to(const citation_graph& graph, node_index to) {
  return reach_of(graph, to, {is_citation, false, true}).distance;
}

}  // namespace recital
