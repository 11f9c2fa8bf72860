#include "analyse/folded.hpp"

namespace recital {

std::vector<node_index> places_in_fold(const citation_graph& graph, const citation_graph& folded) {
  std::vector<node_index> places(graph.nodes().size(), no_index);
  // folding keeps the order of the nodes that stay, so one walk along both finds them
  node_index at = 0;
  for (std::size_t n = 0; n < places.size() && at < folded.nodes().size(); ++n) {
    if (graph.nodes()[n].id == folded.nodes()[at].id) places[n] = at++;
  }
  return places;
}

}  // namespace recital
