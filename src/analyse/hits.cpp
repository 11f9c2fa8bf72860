#include "recital/analyse/hits.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace recital {
namespace {

void scale_to_one(std::vector<double>& scores) {
  const double sum = std::accumulate(scores.begin(), scores.end(), 0.0);
  if (sum == 0) return;
  for (double& s : scores) s /= sum;
}

double difference(const std::vector<double>& a, const std::vector<double>& b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += std::abs(a[i] - b[i]);
  return sum;
}

/// What arrives at one end of the citations when every node sends its score along them.
std::vector<double> sent(const citation_graph& graph, const std::vector<double>& scores, node_index edge::*from,
                         node_index edge::*to) {
  std::vector<double> sums(scores.size(), 0.0);
  for (const edge& e : graph.edges()) {
    if (e.kind == edge_kind::cites) sums[e.*to] += scores[e.*from] * e.weight;
  }
  scale_to_one(sums);
  return sums;
}

}  // namespace

hits_scores hits(const citation_graph& graph, const hits_options& options) {
  const std::size_t nodes = graph.nodes().size();
  hits_scores scores{std::vector<double>(nodes, 1.0), std::vector<double>(nodes, 0.0)};
  scale_to_one(scores.hubs);
  for (unsigned round = 0; round < options.rounds; ++round) {
    auto authorities = sent(graph, scores.hubs, &edge::from, &edge::to);
    auto hubs = sent(graph, authorities, &edge::to, &edge::from);
    const double change = difference(hubs, scores.hubs) + difference(authorities, scores.authorities);
    scores = {std::move(hubs), std::move(authorities)};
    if (change < options.tolerance) break;
  }
  return scores;
}

}  // namespace recital
