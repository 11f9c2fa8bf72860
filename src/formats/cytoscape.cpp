#include "formats/cytoscape.hpp"

#include <string>

#include "core/own_mark.hpp"
#include "formats/json_values.hpp"
#include "formats/positions.hpp"

namespace recital {

void write_cytoscape(std::ostream& out, const citation_graph& graph) {
  std::string scratch;
  out << "{\"format_version\":\"1.0\"," << own_mark::cytoscape
      << ",\"target_cytoscapejs_version\":\"~2.1\",\n"
         "\"directed\":true,\"multigraph\":true,\"data\":{\"name\":\"citations\",\"shared_name\":\"citations\"},\n"
         "\"elements\":{\"nodes\":[";
  const auto places = node_positions(graph);
  const auto of_nodes = node_attributes(graph);
  json::lines(out, graph.nodes(), [&](json::writer& w, const node& n) {
    json::key(w, "data");
    w.StartObject();
    json::member(w, "id", n.id);
    json::member(w, "value", n.id);
    json::member(w, "name", n.label);
    json::member(w, "shared_name", n.id);
    json::members(w, graph, n, of_nodes, scratch);
    w.EndObject();
    const position& at = places[static_cast<std::size_t>(&n - graph.nodes().data())];
    json::key(w, "position");
    w.StartObject();
    json::key(w, "x");
    w.Double(at.x);
    json::key(w, "y");
    w.Double(at.y);
    w.EndObject();
  });
  out << "],\n\"edges\":[";
  const auto of_edges = edge_attributes();
  json::lines(out, graph.edges(), [&](json::writer& w, const edge& e) {
    json::key(w, "data");
    w.StartObject();
    scratch.assign("e:");
    graph.append_edge_id(scratch, e);
    json::member(w, "id", scratch);
    json::member(w, "key", scratch);
    json::member(w, "source", graph.nodes()[e.from].id);
    json::member(w, "target", graph.nodes()[e.to].id);
    json::member(w, "name", std::string_view(scratch).substr(2));
    json::member(w, "shared_name", std::string_view(scratch).substr(2));
    json::member(w, "shared_interaction", name(e.kind));
    json::members(w, graph, e, of_edges, scratch);
    w.EndObject();
  });
  out << "]}}\n";
}

}  // namespace recital
