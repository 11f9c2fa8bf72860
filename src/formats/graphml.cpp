#include "formats/graphml.hpp"

#include <string_view>

#include "core/own_mark.hpp"
#include "formats/chunks.hpp"
#include "formats/graphml_data.hpp"

namespace recital {
namespace {

constexpr std::string_view head =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
    "xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns "
    "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n";

}  // namespace

void write_graphml(std::ostream& out, const citation_graph& graph) {
  graphml::data_elements<node> of_nodes(node_attributes(graph), "node", "labels");
  graphml::data_elements<edge> of_edges(edge_attributes(), "edge", "label");
  chunks to(out);
  to.text.append(head).append(own_mark::xml).append("\n");
  of_nodes.append_keys(to.text);
  of_edges.append_keys(to.text);
  to.text.append("<graph id=\"citations\" edgedefault=\"directed\">\n");
  for (const node& n : graph.nodes()) {
    xml::append_attribute(to.text, "<node id=\"", n.id);
    to.text.append("\">");
    of_nodes.append(to.text, graph, n);
    to.text.append("</node>\n");
    to.pass_on();
  }
  std::string scratch;
  for (const edge& e : graph.edges()) {
    graphml::append_edge(to.text, graph, e, scratch);
    of_edges.append(to.text, graph, e);
    to.text.append("</edge>\n");
    to.pass_on();
  }
  to.text.append("</graph>\n</graphml>\n");
  to.finish();
}

}  // namespace recital
