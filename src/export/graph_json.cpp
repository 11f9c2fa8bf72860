#include "export/graph_json.hpp"

#include <ostream>
#include <string>
#include <vector>

#include "export/attributes.hpp"
#include "export/json.hpp"

namespace recital {
namespace {

constexpr std::size_t full = 1 << 18;  ///< bytes gathered before they are written

struct write_value {
  json::writer& out;
  void operator()(std::monostate) const { out.Null(); }
  void operator()(std::string_view text) const { json::text(out, text); }
  void operator()(bool truth) const { out.Bool(truth); }
  void operator()(std::int64_t number) const { out.Int64(number); }
  void operator()(double number) const { json::real(out, number); }
};

template <class Item>
void write_attributes(json::writer& out, const citation_graph& graph, const Item& item,
                      const std::vector<attribute<Item>>& attributes, std::string& scratch) {
  json::key(out, "attributes");
  out.StartObject();
  for (const auto& a : attributes) {
    const auto value = a.read(graph, item, scratch);
    if (std::holds_alternative<std::monostate>(value)) continue;
    json::key(out, a.name);
    std::visit(write_value{out}, value);
  }
  out.EndObject();
}

/// The elements of an array, one a line.
template <class Item, class Write>
void write_lines(std::ostream& out, std::span<const Item> items, Write write) {
  json::buffer lines;
  json::writer writer(lines);
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i != 0) lines.Put(',');
    lines.Put('\n');
    writer.Reset(lines);
    writer.StartObject();
    write(writer, items[i]);
    writer.EndObject();
    if (lines.GetSize() < full) continue;
    out << json::written(lines);
    lines.Clear();
  }
  out << json::written(lines);
}

}  // namespace

void write_graph_json(std::ostream& out, const citation_graph& graph) {
  std::string scratch;
  out << "{\"options\":{\"type\":\"directed\",\"multi\":true,\"allowSelfLoops\":true},\n\"nodes\":[";
  const auto of_nodes = node_attributes(graph);
  write_lines(out, graph.nodes(), [&](json::writer& w, const node& n) {
    json::member(w, "key", n.id);
    write_attributes(w, graph, n, of_nodes, scratch);
  });
  out << "],\n\"edges\":[";
  const auto of_edges = edge_attributes();
  std::string id;
  write_lines(out, graph.edges(), [&](json::writer& w, const edge& e) {
    id.clear();
    graph.append_edge_id(id, e);
    json::member(w, "key", id);
    json::member(w, "source", graph.nodes()[e.from].id);
    json::member(w, "target", graph.nodes()[e.to].id);
    write_attributes(w, graph, e, of_edges, scratch);
  });
  out << "]}\n";
}

}  // namespace recital
