#include "analyse/condensation.hpp"

#include <boost/graph/strong_components.hpp>

#include "graph/of_kind.hpp"

namespace recital {

condensation condense(const citation_graph& graph) {
  condensation found;
  if (graph.nodes().empty()) return found;
  found.of.resize(graph.nodes().size());
  const auto index = get(boost::vertex_index, graph);
  // Tarjan's algorithm ends with a component after all that it leads to, and numbers them in that order
  found.count =
      boost::strong_components(of_kind(graph, is_citation), boost::make_iterator_property_map(found.of.begin(), index),
                               boost::vertex_index_map(index));
  return found;
}

}  // namespace recital
