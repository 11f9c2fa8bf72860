#include "recital/analyse/main_path.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>
#include <utility>

#include "analyse/condensation.hpp"

namespace recital {
namespace {

constexpr double nothing = -std::numeric_limits<double>::infinity();
constexpr double tie = 1e-9;

/// The logarithm of a sum.
double log_sum(double a, double b) {
  if (a < b) std::swap(a, b);
  return b == nothing ? a : a + std::log1p(std::exp(b - a));
}

/// A citation from one component to another; of those between the same two the first of the graph.
struct arc {
  std::uint32_t from;
  std::uint32_t to;
  edge_index first;
};

bool same_ends(const arc& a, const arc& b) { return a.from == b.from && a.to == b.to; }

/// Sorted by the component that they leave.
std::vector<arc> arcs_of(const citation_graph& graph, const condensation& drawn) {
  std::vector<arc> arcs;
  for (edge_index i = 0; i < graph.edges().size(); ++i) {
    const edge& e = graph.edges()[i];
    if (e.kind != edge_kind::cites || drawn.of[e.from] == drawn.of[e.to]) continue;
    arcs.push_back({drawn.of[e.from], drawn.of[e.to], i});
  }
  std::ranges::sort(arcs, [](const arc& a, const arc& b) {
    return std::tuple(a.from, a.to, a.first) < std::tuple(b.from, b.to, b.first);
  });
  const auto repeated = std::ranges::unique(arcs, same_ends);
  arcs.erase(repeated.begin(), repeated.end());
  return arcs;
}

/// The chains of a graph without circles, counted in logarithms.
class search_paths {
 public:
  search_paths(const std::vector<arc>& arcs, std::uint32_t components)
      : down_(components, nothing), up_(down_), depth_(components, 0), height_(components, 0) {
    std::vector<bool> cited(components, false);
    // what is cited has a lower number: rising numbers meet it first, falling ones last
    for (const arc& a : arcs) {
      if (down_[a.to] == nothing) down_[a.to] = 0;  // it has had all its own arcs, and there were none
      down_[a.from] = log_sum(down_[a.from], down_[a.to]);
      depth_[a.from] = std::max(depth_[a.from], depth_[a.to] + 1);
      cited[a.to] = true;
    }
    for (auto a = arcs.rbegin(); a != arcs.rend(); ++a) {
      if (!cited[a->from]) up_[a->from] = 0;
      up_[a->to] = log_sum(up_[a->to], up_[a->from]);
      height_[a->to] = std::max(height_[a->to], height_[a->from] + 1);
    }
    bool any = false;
    for (std::uint32_t c = 0; c < components; ++c) {
      if (cited[c] || down_[c] == nothing) continue;
      all_ = any ? log_sum(all_, down_[c]) : down_[c];
      any = true;
    }
  }

  [[nodiscard]] double of(const arc& a) const { return up_[a.from] + down_[a.to]; }
  [[nodiscard]] double all() const { return all_; }

  /// Steps of the longest chain that an arc lies on.
  [[nodiscard]] std::uint32_t longest(const arc& a) const { return height_[a.from] + 1 + depth_[a.to]; }

 private:
  std::vector<double> down_;           ///< chains from a component to something that cites nothing
  std::vector<double> up_;             ///< chains to it from something that nobody cites
  std::vector<std::uint32_t> depth_;   ///< steps of the longest chain from a component
  std::vector<std::uint32_t> height_;  ///< and to it
  double all_ = 0;
};

/// Goes along the arcs with the highest counts.
class route {
 public:
  route(const std::vector<arc>& arcs, const search_paths& paths) : arcs_(arcs), by_cited_(arcs), paths_(paths) {
    std::ranges::sort(by_cited_, {}, [](const arc& a) { return std::pair(a.to, a.first); });
  }

  /// From what nobody cites to what cites nothing.
  [[nodiscard]] std::vector<arc> run() const {
    std::vector<arc> steps;
    const arc* at = best(arcs_);
    if (!at) return steps;
    const arc key = *at;
    while (
        (at = best(std::ranges::equal_range(by_cited_, steps.empty() ? key.from : steps.back().from, {}, &arc::to)))) {
      steps.push_back(*at);
    }
    std::ranges::reverse(steps);
    steps.push_back(key);
    while ((at = best(std::ranges::equal_range(arcs_, steps.back().to, {}, &arc::from)))) steps.push_back(*at);
    return steps;
  }

 private:
  /// Null where there are no arcs.
  template <class Arcs>
  [[nodiscard]] const arc* best(const Arcs& arcs) const {
    const arc* found = nullptr;
    for (const arc& a : arcs) {
      if (!found || better(a, *found)) found = &a;
    }
    return found;
  }

  [[nodiscard]] bool better(const arc& a, const arc& than) const {
    const double difference = paths_.of(a) - paths_.of(than);
    if (std::abs(difference) >= tie) return difference > 0;
    return std::pair(paths_.longest(than), a.first) < std::pair(paths_.longest(a), than.first);
  }

  const std::vector<arc>& arcs_;  ///< by what cites
  std::vector<arc> by_cited_;
  const search_paths& paths_;
};

}  // namespace

std::vector<double> search_path_counts(const citation_graph& graph) {
  const condensation drawn = condense(graph);
  const auto arcs = arcs_of(graph, drawn);
  const search_paths paths(arcs, drawn.count);
  std::vector<double> counts(graph.edges().size(), std::numeric_limits<double>::quiet_NaN());
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const edge& e = graph.edges()[i];
    const arc between{drawn.of[e.from], drawn.of[e.to], 0};
    if (e.kind == edge_kind::cites && between.from != between.to) counts[i] = paths.of(between);
  }
  return counts;
}

main_path_findings main_path(const citation_graph& graph) {
  const condensation drawn = condense(graph);
  const auto arcs = arcs_of(graph, drawn);
  const search_paths paths(arcs, drawn.count);
  main_path_findings found;
  found.log_chains = paths.all();
  for (const arc& a : route(arcs, paths).run()) {
    const edge& e = graph.edges()[a.first];
    found.steps.push_back({e.from, e.to, paths.of(a)});
  }
  return found;
}

}  // namespace recital
