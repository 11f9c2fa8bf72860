#include "recital/analyse/chains.hpp"

#include <algorithm>
#include <utility>

namespace recital {
namespace {

bool is_citation(const edge& e) { return e.kind == edge_kind::cites; }
bool is_link(const edge& e) { return e.kind != edge_kind::contains; }

/// Which edges a walk follows, and which way.
struct walking {
  bool (*follows)(const edge&);
  bool there;
  bool back;

  walking(chain_steps steps)
      : follows(steps == chain_steps::all ? is_link : is_citation),
        there(true),
        back(steps != chain_steps::citations) {}
  static walking only_back() {
    walking made(chain_steps::citations);
    std::swap(made.there, made.back);
    return made;
  }
};

/// The nodes one step away, each once, in their order.
std::vector<node_index> neighbours(const citation_graph& graph, node_index n, const walking& how) {
  std::vector<node_index> found;
  if (how.there) {
    for (const edge& e : graph.out_edges(n)) {
      if (how.follows(e)) found.push_back(e.to);
    }
  }
  if (how.back) {
    for (const edge_index i : graph.in_edges(n)) {
      if (how.follows(graph.edges()[i])) found.push_back(graph.edges()[i].from);
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

reach reach_of(const citation_graph& graph, node_index from, const walking& how) {
  reach found{std::vector<std::uint32_t>(graph.nodes().size(), no_index), {from}};
  found.distance[from] = 0;
  for (std::size_t at = 0; at < found.met.size(); ++at) {
    for (const node_index next : neighbours(graph, found.met[at], how)) {
      if (found.distance[next] != no_index) continue;
      found.distance[next] = found.distance[found.met[at]] + 1;
      found.met.push_back(next);
    }
  }
  return found;
}

/// Writes the chains to one node out, in the order of their nodes.
class chain_writer {
 public:
  chain_writer(const citation_graph& graph, const reach& reached, node_index to, const chain_options& options)
      : graph_(graph), distance_(reached.distance), to_(to), options_(options), counts_(reached.distance.size(), -1) {
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
    auto steps = neighbours(graph_, n, options_.steps);
    std::erase_if(steps, [&](node_index next) { return distance_[next] != distance_[n] + 1; });
    return steps;
  }

  const citation_graph& graph_;
  const std::vector<std::uint32_t>& distance_;
  node_index to_;
  const chain_options& options_;
  std::vector<double> counts_;  ///< shortest chains from a node to the last one; not above 0 where there is none
  std::vector<node_index> chain_;
  chain_findings found_;
};

}  // namespace

chain_findings shortest_chains(const citation_graph& graph, node_index from, node_index to,
                               const chain_options& options) {
  const reach reached = reach_of(graph, from, options.steps);
  if (reached.distance[to] == no_index) return {};
  return chain_writer(graph, reached, to, options).write(from);
}

std::vector<std::uint32_t> distances(const citation_graph& graph, node_index from, chain_steps steps) {
  return reach_of(graph, from, steps).distance;
}

std::vector<std::uint32_t> distances_to(const citation_graph& graph, node_index to) {
  return reach_of(graph, to, walking::only_back()).distance;
}

}  // namespace recital
