#include "formats/dot.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <ostream>
#include <string>
#include <vector>

#include "core/own_mark.hpp"
#include "formats/attributes.hpp"
#include "formats/graphviz.hpp"
#include "formats/palette.hpp"

namespace recital {
namespace {

using graphviz::literal;
using graphviz::set;

struct as_text {
  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(std::string_view text) const { return literal(text); }
  std::string operator()(bool truth) const { return truth ? "true" : "false"; }
  std::string operator()(std::int64_t number) const { return std::to_string(number); }
  std::string operator()(double number) const { return fmt::format("{}", number); }
};

/// The name of an attribute in DOT. A label on every edge would hide the picture, so an edge has none: what it would
/// say is in `relation`.
std::string_view dot_name(std::string_view attribute, int what) {
  if (attribute == "url") return "URL";
  return what == AGEDGE && attribute == "label" ? std::string_view{} : attribute;
}

template <class Item>
void set_all(void* object, int what, const citation_graph& graph, const Item& item,
             const std::vector<attribute<Item>>& attributes, std::string& scratch) {
  for (const auto& a : attributes) {
    const auto value = a.read(graph, item, scratch);
    const auto called = dot_name(a.name, what);
    if (!called.empty() && !std::holds_alternative<std::monostate>(value))
      set(object, called, std::visit(as_text{}, value));
  }
}

void declare_all(Agraph_t* g, const std::vector<node_attribute>& of_nodes,
                 const std::vector<edge_attribute>& of_edges) {
  // citations lead back in time: drawn towards the left they make time run to the right
  for (const auto& [name, value] :
       {std::pair{"rankdir", "RL"}, {"ranksep", "2"}, {"nodesep", "0.08"}, {"newrank", "true"}, {"linelength", "0"}}) {
    graphviz::declare(g, AGRAPH, name, value);
  }
  for (const int what : {AGRAPH, AGNODE, AGEDGE}) graphviz::declare(g, what, "fontname", font);
  graphviz::declare(g, AGNODE, "style", "filled");
  graphviz::declare(g, AGNODE, "shape", "box");
  graphviz::declare(g, AGNODE, "fontsize", "10");
  graphviz::declare(g, AGEDGE, "arrowsize", "0.5");
  for (const auto& a : of_nodes) graphviz::declare(g, AGNODE, dot_name(a.name, AGNODE), "");
  for (const auto& a : of_edges) {
    if (const auto called = dot_name(a.name, AGEDGE); !called.empty()) graphviz::declare(g, AGEDGE, called, "");
  }
}

void style(Agnode_t* drawn, const node& n) {
  const kind_look& look = look_of(n.kind);
  set(drawn, "shape", n.read ? "folder" : look.shape);
  set(drawn, "fillcolor", look.pale);
  set(drawn, "color", look.strong);
  if (n.citations > 0 && n.status != status::resolved) set(drawn, "style", "filled,dashed");
  if (n.citations > 1) set(drawn, "penwidth", fmt::format("{:.2f}", 1 + std::log2(n.citations) / 2));
}

void style(Agedge_t* drawn, const citation_graph& graph, const edge& e) {
  if (e.kind == edge_kind::contains) {
    set(drawn, "color", faint_ink);
    set(drawn, "arrowhead", "none");
  } else if (e.kind == edge_kind::cites) {
    set(drawn, "color", look_of(graph.nodes()[graph.whole_of(e.to)].kind).strong);
    if (e.weight > 1) set(drawn, "penwidth", fmt::format("{:.2f}", 1 + std::log2(e.weight)));
  } else if (e.kind == edge_kind::cited_with) {
    set(drawn, "color", quiet_ink);
    set(drawn, "arrowhead", "none");
    if (e.weight > 1) set(drawn, "penwidth", fmt::format("{:.2f}", 1 + std::log2(e.weight)));
  } else {
    set(drawn, "color", quiet_ink);
    set(drawn, "style", "dashed");
  }
}

/// Whether documents have clusters. Graphviz's writer asks for each edge whether each of them has written it already;
/// nothing could draw so many in any case.
bool clustered(const citation_graph& graph) {
  constexpr std::size_t most_questions = 5'000'000;
  const auto documents = static_cast<std::size_t>(std::ranges::count_if(graph.nodes(), &node::read));
  return documents * graph.edges().size() <= most_questions;
}

/// The cluster of the document that a node belongs to; the whole graph for what belongs to none.
Agraph_t* cluster_of(Agraph_t* g, const citation_graph& graph, node_index n) {
  const node& whole = graph.nodes()[graph.whole_of(n)];
  if (!whole.read) return g;
  std::string name = literal(std::string("cluster_").append(whole.id));
  Agraph_t* const found = agsubg(g, name.data(), 0);
  if (found) return found;
  Agraph_t* const made = agsubg(g, name.data(), 1);
  const std::string_view title = whole.facts->title;
  set(made, "label", literal(title.empty() ? whole.label : title));
  set(made, "style", "rounded");
  set(made, "color", quiet_ink);
  return made;
}

}  // namespace

result<void> write_dot(std::ostream& out, const citation_graph& graph) {
  const graphviz::exclusive_use alone;
  const auto of_nodes = node_attributes(graph);
  const auto of_edges = edge_attributes();
  const auto g = graphviz::new_graph("citations");
  declare_all(g.get(), of_nodes, of_edges);
  const bool clusters = clustered(graph);
  std::string scratch;
  std::vector<Agnode_t*> drawn;
  drawn.reserve(graph.nodes().size());
  for (node_index i = 0; i < graph.nodes().size(); ++i) {
    const node& n = graph.nodes()[i];
    Agraph_t* const cluster = clusters ? cluster_of(g.get(), graph, i) : g.get();
    drawn.push_back(agnode(cluster, literal(n.id).data(), 1));
    set_all(drawn.back(), AGNODE, graph, n, of_nodes, scratch);
    style(drawn.back(), n);
  }
  std::string id;
  for (const edge& e : graph.edges()) {
    id.clear();
    graph.append_edge_id(id, e);
    Agedge_t* const line = agedge(g.get(), drawn[e.from], drawn[e.to], literal(id).data(), 1);
    set_all(line, AGEDGE, graph, e, of_edges, scratch);
    style(line, graph, e);
  }
  std::string text;
  agwrite(g.get(), &text);
  out << own_mark::dot << '\n' << text;
  return {};
}

}  // namespace recital
