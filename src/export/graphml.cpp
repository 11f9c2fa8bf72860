#include "export/graphml.hpp"

#include <charconv>
#include <ostream>
#include <string>
#include <vector>

#include "export/attributes.hpp"
#include "export/xml.hpp"

namespace recital {
namespace {

constexpr std::size_t full = 1 << 18;  ///< bytes gathered before they are written

constexpr std::string_view head =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
    "xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns "
    "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n";

std::string_view type_name(attribute_type type) {
  switch (type) {
    case attribute_type::text: return "string";
    case attribute_type::integer: return "int";
    case attribute_type::long_integer: return "long";
    case attribute_type::real: return "double";
    case attribute_type::boolean: return "boolean";
  }
  return {};
}

struct append_value {
  std::string& out;
  void operator()(std::monostate) const {}
  void operator()(std::string_view text) const { xml::append_escaped(out, text); }
  void operator()(bool truth) const { out.append(truth ? "true" : "false"); }
  void operator()(std::int64_t number) const { append_number(number); }
  void operator()(double number) const {
    append_number(number);
    if (out.find_first_not_of("-0123456789", start) == std::string::npos) out.append(".0");
  }
  std::size_t start;

  template <class Number>
  void append_number(Number number) const {
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    out.append(digits, end);
  }
};

/// The attributes of nodes, or of edges, with the tags that go around their values.
template <class Item>
class data_elements {
 public:
  /// Keys must differ between nodes and edges. `labels` of nodes and `label` of edges are their own keys, for Neo4j
  /// looks for these; all others have a prefix.
  data_elements(std::vector<attribute<Item>> attributes, std::string_view domain, std::string_view plain_key)
      : attributes_(std::move(attributes)), domain_(domain) {
    for (const auto& a : attributes_) {
      const std::string prefix = a.name == plain_key ? std::string{} : std::string(domain.substr(0, 1)) + "_";
      keys_.push_back(prefix + std::string(a.name));
      tags_.push_back("<data key=\"" + keys_.back() + "\">");
    }
  }

  void append_keys(std::string& out) const {
    for (std::size_t i = 0; i < keys_.size(); ++i) {
      out.append("<key id=\"").append(keys_[i]).append("\" for=\"").append(domain_).append("\" attr.name=\"");
      out.append(attributes_[i].name).append("\" attr.type=\"").append(type_name(attributes_[i].type)).append("\"/>\n");
    }
  }

  void append(std::string& out, const citation_graph& graph, const Item& item) {
    for (std::size_t i = 0; i < attributes_.size(); ++i) {
      const auto value = attributes_[i].read(graph, item, scratch_);
      if (std::holds_alternative<std::monostate>(value)) continue;
      out.append(tags_[i]);
      std::visit(append_value{out, out.size()}, value);
      out.append("</data>");
    }
  }

 private:
  std::vector<attribute<Item>> attributes_;
  std::string_view domain_;
  std::vector<std::string> keys_;
  std::vector<std::string> tags_;
  std::string scratch_;
};

void append_attribute(std::string& out, std::string_view before, std::string_view value) {
  out.append(before);
  xml::append_escaped(out, value);
}

}  // namespace

void write_graphml(std::ostream& out, const citation_graph& graph) {
  data_elements<node> of_nodes(node_attributes(graph), "node", "labels");
  data_elements<edge> of_edges(edge_attributes(), "edge", "label");
  std::string text(head);
  const auto pass_on = [&](std::size_t limit) {
    if (text.size() < limit) return;
    out << text;
    text.clear();
  };
  of_nodes.append_keys(text);
  of_edges.append_keys(text);
  text.append("<graph id=\"citations\" edgedefault=\"directed\">\n");
  for (const node& n : graph.nodes()) {
    append_attribute(text, "<node id=\"", n.id);
    text.append("\">");
    of_nodes.append(text, graph, n);
    text.append("</node>\n");
    pass_on(full);
  }
  std::string id;
  for (const edge& e : graph.edges()) {
    id.clear();
    graph.append_edge_id(id, e);
    append_attribute(text, "<edge id=\"", id);
    append_attribute(text, "\" source=\"", graph.nodes()[e.from].id);
    append_attribute(text, "\" target=\"", graph.nodes()[e.to].id);
    text.append("\">");
    of_edges.append(text, graph, e);
    text.append("</edge>\n");
    pass_on(full);
  }
  text.append("</graph>\n</graphml>\n");
  pass_on(0);
}

}  // namespace recital
