#include "recital/analyse/pagerank.hpp"

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/range/iterator_range.hpp>
#include <cmath>
#include <numeric>

#include "graph/storage.hpp"

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
  const adjacency& links = graph.stored()->links;
  const auto outgoing = outgoing_weights(graph);
  std::vector<double> rank(nodes, 1.0 / static_cast<double>(nodes));
  std::vector<double> next(nodes);
  std::vector<double> share(nodes);  // what a node hands on for each unit of weight
  for (unsigned round = 0; round < options.rounds; ++round) {
    double idle = 0;
    for (std::size_t n = 0; n < nodes; ++n) {
      share[n] = outgoing[n] > 0 ? rank[n] / outgoing[n] : 0.0;
      if (outgoing[n] == 0) idle += rank[n];
    }
    const double afresh = (1 - options.damping + options.damping * idle) / static_cast<double>(nodes);
    double change = 0;
    for (node_index n = 0; n < nodes; ++n) {
      double arriving = 0;
      for (const auto in : boost::make_iterator_range(in_edges(n, links))) {
        const edge& e = graph.edges()[get(boost::edge_index, links, in)];
        if (e.kind == edge_kind::cites) arriving += share[e.from] * e.weight;
      }
      next[n] = afresh + options.damping * arriving;
      change += std::abs(next[n] - rank[n]);
    }
    rank.swap(next);
    if (change < options.tolerance) break;
  }
  const double sum = std::accumulate(rank.begin(), rank.end(), 0.0);
  for (double& r : rank) r /= sum;
  return rank;
}

}  // namespace recital
