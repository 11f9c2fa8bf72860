#include "recital/analyse/communities.hpp"

#include <numeric>
#include <utility>

#include "analyse/citation_rows.hpp"
#include "analyse/groups.hpp"
#include "analyse/leiden.hpp"

namespace recital {
namespace {

constexpr int most_runs = 10;
constexpr double least_gain = 1e-9;

}  // namespace

community_findings communities(const citation_graph& graph, const community_options& options) {
  const citation_rows links = either_way(tied_rows(graph));
  std::vector<std::uint32_t> best(links.nodes());
  std::iota(best.begin(), best.end(), 0U);
  double most = modularity_of(links, best, options.resolution);
  for (int run = 0; run < most_runs; ++run) {  // a run that begins where the last one ended may still improve on it
    auto found = leiden(links, best, options.resolution);
    const double reached = modularity_of(links, found, options.resolution);
    if (reached <= most + least_gain) break;
    best = std::move(found);
    most = reached;
  }
  return {in_order_of_size(std::move(best), links.nodes()), most};
}

double modularity(const citation_graph& graph, const std::vector<std::uint32_t>& groups, double resolution) {
  return modularity_of(either_way(tied_rows(graph)), groups, resolution);
}

}  // namespace recital
