#include "recital/analyse/mutual.hpp"

#include <algorithm>

#include "analyse/citation_rows.hpp"

namespace recital {
namespace {

/// The weight of the arc between two nodes; 0 where there is none.
double weight_between(const citation_rows& rows, node_index from, node_index to) {
  const auto ends = rows.of(from);
  const auto at = std::ranges::lower_bound(ends, to);
  return at == ends.end() || *at != to ? 0.0 : rows.weights_of(from)[at - ends.begin()];
}

std::vector<mutual_pair> mutual_pairs(const citation_rows& rows) {
  std::vector<mutual_pair> found;
  for (node_index first = 0; first < rows.nodes(); ++first) {
    const auto ends = rows.of(first);
    for (std::size_t i = 0; i < ends.size(); ++i) {
      if (ends[i] < first) continue;
      const double back = weight_between(rows, ends[i], first);
      if (back == 0) continue;
      const double there = rows.weights_of(first)[i];
      found.push_back({first, ends[i], static_cast<std::uint64_t>(there), static_cast<std::uint64_t>(back)});
    }
  }
  return found;
}

}  // namespace

std::vector<mutual_pair> reciprocal_citations(const citation_graph& graph) { return mutual_pairs(cited_rows(graph)); }

double reciprocity(const citation_graph& graph) {
  const citation_rows rows = cited_rows(graph);
  if (rows.ends.empty()) return 0;
  return 2 * static_cast<double>(mutual_pairs(rows).size()) / static_cast<double>(rows.ends.size());
}

std::vector<self_citation> self_citations(const citation_graph& graph) {
  std::vector<self_citation> found;
  for (node_index n = 0; n < graph.nodes().size(); ++n) {
    self_citation one{n, 0, 0};
    for (const edge& e : graph.out_edges(n)) {
      if (e.kind != edge_kind::cites) continue;
      one.all += e.weight;
      if (e.to == n) one.citations += e.weight;
    }
    if (one.citations > 0) found.push_back(one);
  }
  std::ranges::sort(found, [&](const self_citation& a, const self_citation& b) {
    if (a.citations != b.citations) return a.citations > b.citations;
    return graph.nodes()[a.node].id < graph.nodes()[b.node].id;
  });
  return found;
}

}  // namespace recital
