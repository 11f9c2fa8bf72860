#include "export/graph_csv.hpp"

#include <fmt/format.h>

#include <ostream>
#include <string>
#include <vector>

#include "export/attributes.hpp"
#include "export/csv.hpp"

namespace recital {
namespace {

constexpr std::size_t full = 1 << 18;  ///< bytes gathered before they are written

struct append_value {
  std::string& out;
  void operator()(std::monostate) const {}
  void operator()(std::string_view text) const { csv::append_field(out, text); }
  void operator()(bool truth) const { out.append(truth ? "true" : "false"); }
  void operator()(std::int64_t number) const { out.append(std::to_string(number)); }
  void operator()(double number) const { fmt::format_to(std::back_inserter(out), "{}", number); }
};

template <class Item>
void append_names(std::string& out, const std::vector<attribute<Item>>& attributes) {
  for (const auto& a : attributes) out.append(",").append(a.name);
  out.append(csv::line_end);
}

template <class Item>
void append_values(std::string& out, const citation_graph& graph, const Item& item,
                   const std::vector<attribute<Item>>& attributes, std::string& scratch) {
  for (const auto& a : attributes) {
    out += ',';
    std::visit(append_value{out}, a.read(graph, item, scratch));
  }
  out.append(csv::line_end);
}

void pass_on(std::ostream& out, std::string& lines, std::size_t limit) {
  if (lines.size() < limit) return;
  out << lines;
  lines.clear();
}

}  // namespace

void write_nodes_csv(std::ostream& out, const citation_graph& graph) {
  const auto attributes = node_attributes(graph);
  std::string lines = "id";
  std::string scratch;
  append_names(lines, attributes);
  for (const node& n : graph.nodes()) {
    csv::append_field(lines, n.id);
    append_values(lines, graph, n, attributes, scratch);
    pass_on(out, lines, full);
  }
  pass_on(out, lines, 0);
}

void write_edges_csv(std::ostream& out, const citation_graph& graph) {
  const auto attributes = edge_attributes();
  std::string lines = "source,target,type,id";
  std::string id;
  std::string scratch;
  append_names(lines, attributes);
  for (const edge& e : graph.edges()) {
    id.clear();
    graph.append_edge_id(id, e);
    csv::append_field(lines, graph.nodes()[e.from].id);
    lines += ',';
    csv::append_field(lines, graph.nodes()[e.to].id);
    lines.append(",Directed,");
    csv::append_field(lines, id);
    append_values(lines, graph, e, attributes, scratch);
    pass_on(out, lines, full);
  }
  pass_on(out, lines, 0);
}

}  // namespace recital
