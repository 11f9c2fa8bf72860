#include "formats/graph_csv.hpp"

#include <string>
#include <vector>

#include "formats/chunks.hpp"
#include "formats/csv_values.hpp"

namespace recital {
namespace {

template <class Item>
void append_names(std::string& out, const std::vector<attribute<Item>>& attributes) {
  for (const auto& a : attributes) out.append(",").append(a.name);
  out.append(csv::line_end);
}

}  // namespace

void write_nodes_csv(std::ostream& out, const citation_graph& graph) {
  const auto attributes = node_attributes(graph);
  chunks to(out);
  to.text.append("id");
  append_names(to.text, attributes);
  std::string scratch;
  for (const node& n : graph.nodes()) {
    csv::append_field(to.text, n.id);
    csv::append_values(to.text, graph, n, attributes, scratch);
    to.pass_on();
  }
  to.finish();
}

void write_edges_csv(std::ostream& out, const citation_graph& graph) {
  const auto attributes = edge_attributes();
  chunks to(out);
  to.text.append("source,target,type,id");
  append_names(to.text, attributes);
  std::string scratch;
  for (const edge& e : graph.edges()) {
    csv::append_field(to.text, graph.nodes()[e.from].id);
    to.text += ',';
    csv::append_field(to.text, graph.nodes()[e.to].id);
    to.text.append(",Directed,");
    scratch.clear();
    graph.append_edge_id(scratch, e);
    csv::append_field(to.text, scratch);
    csv::append_values(to.text, graph, e, attributes, scratch);
    to.pass_on();
  }
  to.finish();
}

}  // namespace recital
