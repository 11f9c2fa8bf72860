#include "recital/analyse/betweenness.hpp"

#include <algorithm>
#include <random>
#include <utility>

#include "analyse/citation_rows.hpp"

namespace recital {
namespace {

/// The nodes that cite, or a sample of them. The ways of choosing at random that the standard library has differ from
/// one library to the next, its generator does not.
std::vector<node_index> sources_of(const citation_rows& rows, const betweenness_options& options) {
  std::vector<node_index> citing;
  for (node_index n = 0; n < rows.nodes(); ++n) {
    if (!rows.of(n).empty()) citing.push_back(n);
  }
  const std::size_t wanted = std::max<std::size_t>(options.sample, 1);
  if (citing.size() <= std::max(options.exact_up_to, wanted)) return citing;
  std::mt19937_64 chance(options.seed);
  for (std::size_t i = 0; i < wanted; ++i) std::swap(citing[i], citing[i + chance() % (citing.size() - i)]);
  citing.resize(wanted);
  return citing;
}

/// The shortest chains from one node after the other.
class chains {
 public:
  explicit chains(const citation_rows& rows)
      : rows_(rows), distance_(rows.nodes(), no_index), paths_(rows.nodes()), share_(rows.nodes()) {}

  /// Adds to `values` what the chains from `source` give each node.
  void add(node_index source, std::vector<double>& values) {
    follow(source);
    for (auto at = met_.rbegin(); at != met_.rend(); ++at) {
      for (const node_index next : rows_.of(*at)) {
        if (distance_[next] == distance_[*at] + 1) share_[*at] += paths_[*at] / paths_[next] * (1 + share_[next]);
      }
      if (*at != source) values[*at] += share_[*at];
    }
    for (const node_index n : met_) distance_[n] = no_index;
  }

 private:
  void follow(node_index source) {
    met_.clear();
    meet(source, 0);
    paths_[source] = 1;
    for (std::size_t at = 0; at < met_.size(); ++at) {
      const node_index n = met_[at];
      for (const node_index next : rows_.of(n)) {
        if (distance_[next] == no_index) meet(next, distance_[n] + 1);
        if (distance_[next] == distance_[n] + 1) paths_[next] += paths_[n];
      }
    }
  }

  void meet(node_index n, node_index distance) {
    distance_[n] = distance;
    paths_[n] = 0;
    share_[n] = 0;
    met_.push_back(n);
  }

  const citation_rows& rows_;
  std::vector<node_index> distance_;
  std::vector<double> paths_;
  std::vector<double> share_;
  std::vector<node_index> met_;  ///< nearest first
};

}  // namespace

betweenness_scores betweenness(const citation_graph& graph, const betweenness_options& options) {
  const citation_rows rows = cited_rows(graph);
  std::size_t citing = 0;
  for (node_index n = 0; n < rows.nodes(); ++n) citing += rows.of(n).empty() ? 0 : 1;
  const auto sources = sources_of(rows, options);
  betweenness_scores found{std::vector<double>(rows.nodes(), 0.0), sources.size() == citing, sources.size()};
  chains from(rows);
  for (const node_index source : sources) from.add(source, found.values);
  if (!found.exact) {
    const double scale = static_cast<double>(citing) / static_cast<double>(sources.size());
    for (double& value : found.values) value *= scale;
  }
  return found;
}

}  // namespace recital
