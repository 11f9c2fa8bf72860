#include "analyse/condensation.hpp"

#include <boost/graph/filtered_graph.hpp>
#include <boost/graph/strong_components.hpp>
#include <boost/property_map/property_map.hpp>
#include <span>

#include "graph/storage.hpp"

namespace recital {
namespace {

/// Lets Boost see the citations alone.
struct only_citations {
  const adjacency* links = nullptr;
  std::span<const edge> edges;

  bool operator()(const adjacency::edge_descriptor& e) const {
    return edges[get(boost::edge_index, *links, e)].kind == edge_kind::cites;
  }
};

}  // namespace

condensation condense(const citation_graph& graph) {
  condensation found;
  const std::size_t nodes = graph.nodes().size();
  if (nodes == 0) return found;
  const adjacency& links = graph.stored()->links;
  const boost::filtered_graph citations(links, only_citations{&links, graph.edges()});
  found.of.resize(nodes);
  const auto index = get(boost::vertex_index, links);
  // Tarjan's algorithm ends with a component after all that it leads to, and numbers them in that order
  found.count = boost::strong_components(citations, boost::make_iterator_property_map(found.of.begin(), index),
                                         boost::vertex_index_map(index));
  return found;
}

}  // namespace recital
