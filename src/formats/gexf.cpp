#include "formats/gexf.hpp"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/own_mark.hpp"
#include "formats/attributes.hpp"
#include "formats/chunks.hpp"
#include "formats/number_text.hpp"
#include "formats/palette.hpp"
#include "formats/positions.hpp"
#include "formats/xml.hpp"
#include "formats/xml_value.hpp"
#include "recital/core/partial_date.hpp"

namespace recital {
namespace {

constexpr std::string_view head =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<gexf xmlns=\"http://gexf.net/1.3\" xmlns:viz=\"http://gexf.net/1.3/viz\" "
    "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
    "xsi:schemaLocation=\"http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd\" version=\"1.3\">\n<meta>";

constexpr std::string_view opening =
    "<description>citation graph</description></meta>\n"
    "<graph defaultedgetype=\"directed\" mode=\"dynamic\" timeformat=\"date\" timerepresentation=\"interval\">\n";

constexpr std::string_view type_names[] = {"string", "integer", "long", "double", "boolean"};

/// The attributes that GEXF has no name of its own for.
template <class Item>
class attvalues {
 public:
  attvalues(std::vector<attribute<Item>> all, std::string_view of, std::initializer_list<std::string_view> native)
      : attributes_(std::move(all)), of_(of) {
    std::erase_if(attributes_, [&](const auto& a) { return std::ranges::find(native, a.name) != native.end(); });
    for (const auto& a : attributes_) tags_.push_back("<attvalue for=\"" + std::string(a.name) + "\" value=\"");
  }

  void append_declarations(std::string& out) const {
    out.append("<attributes class=\"").append(of_).append("\" mode=\"static\">\n");
    for (const auto& a : attributes_) {
      out.append("<attribute id=\"").append(a.name).append("\" title=\"").append(a.name).append("\" type=\"");
      out.append(type_names[static_cast<std::size_t>(a.type)]).append("\"/>\n");
    }
    out.append("</attributes>\n");
  }

  void append(std::string& out, const citation_graph& graph, const Item& item) {
    out.append("<attvalues>");
    for (std::size_t i = 0; i < attributes_.size(); ++i) {
      const auto value = attributes_[i].read(graph, item, scratch_);
      if (std::holds_alternative<std::monostate>(value)) continue;
      out.append(tags_[i]);
      std::visit(xml::append_value{out}, value);
      out.append("\"/>");
    }
    out.append("</attvalues>");
  }

 private:
  std::vector<attribute<Item>> attributes_;
  std::string_view of_;
  std::vector<std::string> tags_;
  std::string scratch_;
};

/// ` start="2015-04-01"`, or nothing where no year of the ISO kind is known.
void append_start(std::string& out, const node& n) {
  const partial_date known = partial_date::parse(n.facts->date).value_or(partial_date{n.year});
  if (known.year == 0) return;
  const partial_date first{known.year, std::max(known.month, 1), std::max(known.day, 1)};
  out.append(" start=\"").append(first.text()).append("\"");
}

/// Red, green and blue of "#0072B2".
void append_colour(std::string& out, std::string_view colour) {
  constexpr std::string_view names[] = {"r", "g", "b"};
  out.append("<viz:color");
  for (std::size_t i = 0; i < 3; ++i) {
    int part = 0;
    std::from_chars(colour.data() + 1 + 2 * i, colour.data() + 3 + 2 * i, part, 16);
    out.append(" ").append(names[i]).append("=\"");
    append_number(out, part);
    out.append("\"");
  }
  out.append("/>");
}

void append_viz(std::string& out, const node& n, const position& at) {
  append_colour(out, look_of(n.kind).strong);
  out.append("<viz:position x=\"");
  append_real(out, at.x);
  out.append("\" y=\"");
  append_real(out, at.y == 0 ? 0 : -at.y);  // upwards
  out.append("\" z=\"0.0\"/><viz:size value=\"");
  append_real(out, std::round(10 * (n.owner == no_index ? 10 : 5) * (1 + std::log2(1.0 + n.citations) / 2)) / 10);
  out.append("\"/>");
}

}  // namespace

void write_gexf(std::ostream& out, const citation_graph& graph) {
  attvalues<node> of_nodes(node_attributes(graph), "node", {"label"});
  attvalues<edge> of_edges(edge_attributes(), "edge", {"label", "weight"});
  const auto places = node_positions(graph);
  chunks to(out);
  to.text.append(head).append(own_mark::gexf).append(opening);
  of_nodes.append_declarations(to.text);
  of_edges.append_declarations(to.text);
  to.text.append("<nodes>\n");
  for (std::size_t i = 0; i < graph.nodes().size(); ++i) {
    const node& n = graph.nodes()[i];
    xml::append_attribute(to.text, "<node id=\"", n.id);
    xml::append_attribute(to.text, "\" label=\"", n.label);
    to.text.append("\"");
    append_start(to.text, n);
    to.text.append(">");
    of_nodes.append(to.text, graph, n);
    append_viz(to.text, n, places[i]);
    to.text.append("</node>\n");
    to.pass_on();
  }
  to.text.append("</nodes>\n<edges>\n");
  std::string id;
  for (const edge& e : graph.edges()) {
    id.clear();
    graph.append_edge_id(id, e);
    xml::append_attribute(to.text, "<edge id=\"", id);
    xml::append_attribute(to.text, "\" source=\"", graph.nodes()[e.from].id);
    xml::append_attribute(to.text, "\" target=\"", graph.nodes()[e.to].id);
    to.text.append("\" label=\"").append(name(e.kind)).append("\" kind=\"").append(name(e.kind));
    to.text.append("\" weight=\"");
    append_real(to.text, e.weight);
    to.text.append("\"");
    append_start(to.text, graph.nodes()[e.from]);
    to.text.append(">");
    of_edges.append(to.text, graph, e);
    to.text.append("</edge>\n");
    to.pass_on();
  }
  to.text.append("</edges>\n</graph>\n</gexf>\n");
  to.finish();
}

}  // namespace recital
