#include "formats/graph_json.hpp"

#include <string>

#include "core/own_mark.hpp"
#include "formats/json_values.hpp"

namespace recital {

void write_graph_json(std::ostream& out, const citation_graph& graph) {
  std::string scratch;
  const auto attributes = [&](json::writer& w, const auto& item, const auto& all) {
    json::key(w, "attributes");
    w.StartObject();
    json::members(w, graph, item, all, scratch);
    w.EndObject();
  };
  out << "{\"attributes\":{" << own_mark::json
      << "},\n\"options\":{\"type\":\"directed\",\"multi\":true,\"allowSelfLoops\":true},\n\"nodes\":[";
  const auto of_nodes = node_attributes(graph);
  json::lines(out, graph.nodes(), [&](json::writer& w, const node& n) {
    json::member(w, "key", n.id);
    attributes(w, n, of_nodes);
  });
  out << "],\n\"edges\":[";
  const auto of_edges = edge_attributes();
  json::lines(out, graph.edges(), [&](json::writer& w, const edge& e) {
    scratch.clear();
    graph.append_edge_id(scratch, e);
    json::member(w, "key", scratch);
    json::member(w, "source", graph.nodes()[e.from].id);
    json::member(w, "target", graph.nodes()[e.to].id);
    attributes(w, e, of_edges);
  });
  out << "]}\n";
}

}  // namespace recital
