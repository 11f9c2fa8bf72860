#include "recital/analyse/common_citations.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "analyse/citation_rows.hpp"

namespace recital {
namespace {

bool before(const common_pair& a, const common_pair& b) {
  return std::tuple(b.common, b.strength, a.first, a.second) < std::tuple(a.common, a.strength, b.first, b.second);
}

/// Keeps the first of all pairs that it is given, in no order until the end.
class best_pairs {
 public:
  explicit best_pairs(std::size_t top) : top_(top) {}

  void add(const common_pair& pair) {
    if (top_ == 0 || pairs_.size() < top_) {
      pairs_.push_back(pair);
      if (pairs_.size() == top_) std::ranges::make_heap(pairs_, before);
    } else if (before(pair, pairs_.front())) {
      std::ranges::pop_heap(pairs_, before);
      pairs_.back() = pair;
      std::ranges::push_heap(pairs_, before);
    }
  }

  std::vector<common_pair> in_order() && {
    std::ranges::sort(pairs_, before);
    return std::move(pairs_);
  }

 private:
  std::size_t top_;  ///< 0: all
  std::vector<common_pair> pairs_;
};

/// Pairs whose rows share ends; `back` is the same arcs from the other end.
std::vector<common_pair> sharing(const citation_rows& rows, const citation_rows& back, const pair_options& options) {
  best_pairs best(options.top);
  std::vector<std::uint32_t> common(rows.nodes(), 0);
  std::vector<node_index> met;
  for (node_index first = 0; first < rows.nodes(); ++first) {
    met.clear();
    for (const node_index shared : rows.of(first)) {
      const auto others = back.of(shared);
      for (auto at = std::ranges::upper_bound(others, first); at != others.end(); ++at) {
        if (common[*at]++ == 0) met.push_back(*at);
      }
    }
    for (const node_index second : met) {
      const auto sizes = static_cast<double>(rows.of(first).size()) * static_cast<double>(rows.of(second).size());
      if (common[second] >= options.at_least) {
        best.add({first, second, common[second], common[second] / std::sqrt(sizes)});
      }
      common[second] = 0;
    }
  }
  return std::move(best).in_order();
}

}  // namespace

std::vector<common_pair> co_citation(const citation_graph& graph, const pair_options& options) {
  const citation_rows rows = cited_rows(graph);
  return sharing(reversed(rows), rows, options);
}

std::vector<common_pair> bibliographic_coupling(const citation_graph& graph, const pair_options& options) {
  const citation_rows rows = cited_rows(graph);
  return sharing(rows, reversed(rows), options);
}

}  // namespace recital
