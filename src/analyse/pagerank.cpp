#include "recital/analyse/pagerank.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace recital {
namespace {

std::vector<double> outgoing_weights(const citation_graph& graph) {
  std::vector<double> sums(graph.nodes().size(), 0.0);
  for (const edge& e : graph.edges()) {
    if (e.kind == edge_kind::cites) sums[e.from] += e.weight;
  }
  return sums;
}

}  // namespace

std::vector<double> pagerank(const citation_graph& graph, const pagerank_options& options) {
  const auto nodes = graph.nodes().size();
  if (nodes == 0) return {};
  const auto outgoing = outgoing_weights(graph);
  std::vector<double> rank(nodes, 1.0 / static_cast<double>(nodes));
  std::vector<double> next(nodes);
  std::vector<double> share(nodes);  // what a node hands on for each unit of weight
  for (unsigned round = 0; round < options.rounds; ++round) {
    double idle = 0;
    for (std::size_t n = 0; n < nodes; ++n) {
      share[n] = outgoing[n] > 0 ? options.damping * rank[n] / outgoing[n] : 0.0;
      if (outgoing[n] == 0) idle += rank[n];
    }
    std::ranges::fill(next, (1 - options.damping + options.damping * idle) / static_cast<double>(nodes));
    // along the list of edges memory is read in order; gathering at each node would jump about in it
    for (const edge& e : graph.edges()) {
      if (e.kind == edge_kind::cites) next[e.to] += share[e.from] * e.weight;
    }
    double change = 0;
    for (std::size_t n = 0; n < nodes; ++n) change += std::abs(next[n] - rank[n]);
    rank.swap(next);
    if (change < options.tolerance) break;
  }
  const double sum = std::accumulate(rank.begin(), rank.end(), 0.0);
  for (double& r : rank) r /= sum;
  return rank;
}

}  // namespace recital
