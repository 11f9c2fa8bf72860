#include "formats/yed.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>

#include "core/own_mark.hpp"
#include "formats/chunks.hpp"
#include "formats/graphml_data.hpp"
#include "formats/palette.hpp"
#include "formats/positions.hpp"
#include "text/width.hpp"

namespace recital {
namespace {

constexpr std::string_view head =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" xmlns:y=\"http://www.yworks.com/xml/graphml\" "
    "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
    "xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns "
    "http://www.yworks.com/xml/schema/graphml/1.1/ygraphml.xsd\">\n"
    "<key id=\"nodegraphics\" for=\"node\" yfiles.type=\"nodegraphics\"/>\n"
    "<key id=\"edgegraphics\" for=\"edge\" yfiles.type=\"edgegraphics\"/>\n";

constexpr double height = 20;
constexpr double widest = 48;  ///< of nodes; labels stand beside them where they are wider
constexpr double letter = 7;

/// By kind, so that prints without colour tell them apart.
constexpr std::string_view shapes[] = {"rectangle", "octagon",        "hexagon",      "rectangle3d",
                                       "ellipse",   "roundrectangle", "parallelogram"};
static_assert(std::size(shapes) == std::size(node_kind_names));

void append_pair(std::string& out, std::string_view before, double value) {
  out.append(before);
  append_real(out, value);
}

void append_graphics(std::string& out, const node& n, const position& at) {
  const double width = std::min(widest, letter * static_cast<double>(text::columns(n.label)) + 8);
  const kind_look& look = look_of(n.kind);
  append_pair(out, "<data key=\"nodegraphics\"><y:ShapeNode><y:Geometry height=\"", height);
  append_pair(out, "\" width=\"", width);
  append_pair(out, "\" x=\"", at.x);
  append_pair(out, "\" y=\"", at.y);
  out.append("\"/><y:Fill color=\"").append(look.pale).append("\" transparent=\"false\"/><y:BorderStyle color=\"");
  out.append(look.strong).append("\" type=\"");
  out.append(n.citations > 0 && n.status != status::resolved ? "dashed" : "line");
  append_pair(out, "\" width=\"", n.citations > 1 ? std::round(10 * (1 + std::log2(n.citations) / 2)) / 10 : 1);
  out.append("\"/><y:NodeLabel>");
  xml::append_escaped(out, n.label);
  out.append("</y:NodeLabel><y:Shape type=\"").append(shapes[static_cast<std::size_t>(n.kind)]);
  out.append("\"/></y:ShapeNode></data>");
}

void append_graphics(std::string& out, const citation_graph& graph, const edge& e) {
  const bool cites = e.kind == edge_kind::cites;
  const bool contains = e.kind == edge_kind::contains;
  out.append("<data key=\"edgegraphics\"><y:PolyLineEdge><y:LineStyle color=\"");
  out.append(cites ? look_of(graph.nodes()[graph.whole_of(e.to)].kind).strong : contains ? faint_ink : quiet_ink);
  out.append("\" type=\"").append(cites || contains ? "line" : "dashed");
  append_pair(out, "\" width=\"", e.weight > 1 ? std::round(10 * (1 + std::log2(e.weight))) / 10 : 1);
  out.append("\"/><y:Arrows source=\"none\" target=\"").append(contains ? "none" : "standard");
  out.append("\"/></y:PolyLineEdge></data>");
}

}  // namespace

void write_yed(std::ostream& out, const citation_graph& graph) {
  graphml::data_elements<node> of_nodes(node_attributes(graph), "node", "labels");
  graphml::data_elements<edge> of_edges(edge_attributes(), "edge", "label");
  const auto places = node_positions(graph);
  chunks to(out);
  to.text.append(head).append(own_mark::xml).append("\n");
  of_nodes.append_keys(to.text);
  of_edges.append_keys(to.text);
  to.text.append("<graph id=\"citations\" edgedefault=\"directed\">\n");
  for (std::size_t i = 0; i < graph.nodes().size(); ++i) {
    const node& n = graph.nodes()[i];
    xml::append_attribute(to.text, "<node id=\"", n.id);
    to.text.append("\">");
    of_nodes.append(to.text, graph, n);
    append_graphics(to.text, n, places[i]);
    to.text.append("</node>\n");
    to.pass_on();
  }
  std::string scratch;
  for (const edge& e : graph.edges()) {
    graphml::append_edge(to.text, graph, e, scratch);
    of_edges.append(to.text, graph, e);
    append_graphics(to.text, graph, e);
    to.text.append("</edge>\n");
    to.pass_on();
  }
  to.text.append("</graph>\n</graphml>\n");
  to.finish();
}

}  // namespace recital
