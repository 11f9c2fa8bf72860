#include "recital/analyse/roles.hpp"

#include <algorithm>

namespace recital {

std::vector<citation_role> citation_roles(const citation_graph& graph) {
  std::vector<bool> cites(graph.nodes().size(), false);
  std::vector<bool> cited(graph.nodes().size(), false);
  for (const edge& e : graph.edges()) {
    if (e.kind == edge_kind::cites && e.from != e.to) cites[e.from] = cited[e.to] = true;
  }
  std::vector<citation_role> roles;
  roles.reserve(cites.size());
  for (std::size_t n = 0; n < cites.size(); ++n) {
    if (cites[n]) roles.push_back(cited[n] ? citation_role::cites_and_cited : citation_role::only_cites);
    else roles.push_back(cited[n] ? citation_role::only_cited : citation_role::neither);
  }
  return roles;
}

std::vector<node_index> dangling(const citation_graph& graph) {
  std::vector<node_index> found;
  for (node_index n = 0; n < graph.nodes().size(); ++n) {
    const node& one = graph.nodes()[n];
    if (one.owner == no_index && !one.read && !is_name(one) && one.citations > 0) found.push_back(n);
  }
  std::ranges::stable_sort(found, std::greater{}, [&](node_index n) { return graph.nodes()[n].citations; });
  return found;
}

}  // namespace recital
