/// \file
/// Attributes in GraphML, which its plain form and yEd's have in common.
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "formats/attributes.hpp"
#include "formats/xml.hpp"
#include "formats/xml_value.hpp"

namespace recital::graphml {

inline constexpr std::string_view type_names[] = {"string", "int", "long", "double", "boolean"};
[[nodiscard]] constexpr std::string_view name(attribute_type t) { return type_names[static_cast<std::size_t>(t)]; }

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
      out.append(attributes_[i].name).append("\" attr.type=\"").append(name(attributes_[i].type)).append("\"/>\n");
    }
  }

  void append(std::string& out, const citation_graph& graph, const Item& item) {
    for (std::size_t i = 0; i < attributes_.size(); ++i) {
      const auto value = attributes_[i].read(graph, item, scratch_);
      if (std::holds_alternative<std::monostate>(value)) continue;
      out.append(tags_[i]);
      std::visit(xml::append_value{out}, value);
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

/// The tag that begins an edge.
inline void append_edge(std::string& out, const citation_graph& graph, const edge& e, std::string& scratch) {
  scratch.clear();
  graph.append_edge_id(scratch, e);
  xml::append_attribute(out, "<edge id=\"", scratch);
  xml::append_attribute(out, "\" source=\"", graph.nodes()[e.from].id);
  xml::append_attribute(out, "\" target=\"", graph.nodes()[e.to].id);
  out.append("\">");
}

}  // namespace recital::graphml
