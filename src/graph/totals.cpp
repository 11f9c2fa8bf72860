#include "recital/graph/totals.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_set>

#include "recital/graph/project.hpp"

namespace recital {
namespace {

void count_year(graph_totals& all, int year) {
  if (year == 0) return;
  all.first_year = all.first_year == 0 ? year : std::min(all.first_year, year);
  all.last_year = std::max(all.last_year, year);
}

bool is_cited_instrument(const citation_graph& graph, const node& n) {
  return graph.level() == graph_level::instrument || n.citations > 0;
}

void count_nodes(graph_totals& all, const citation_graph& graph) {
  std::unordered_set<std::string_view> works;
  for (const node& n : graph.nodes()) {
    if (n.owner != no_index) continue;
    if (is_name(n)) ++all.names;
    else if (is_cited_instrument(graph, n) && !n.id.starts_with(cycle_prefix)) ++all.instruments;
    if (!n.read || graph.level() == graph_level::instrument) continue;
    count_year(all, n.year);
    if (n.id.starts_with(cycle_prefix)) {
      ++all.cycles;
    } else {
      ++all.documents;
      works.insert(n.facts->work.empty() ? n.id : n.facts->work);
    }
  }
  all.works = works.size();
}

status status_of(const citation_graph& graph, const edge& e) {
  return e.citation == no_index ? graph.nodes()[graph.whole_of(e.to)].status : graph.citation_of(e).status;
}

void count_edges(graph_totals& all, const citation_graph& graph) {
  node_index last = no_index;
  for (const edge& e : graph.edges()) {
    if (e.kind == edge_kind::cited_with) ++all.pairs;
    if (e.kind != edge_kind::cites) continue;
    ++all.references;
    switch (status_of(graph, e)) {
      case status::resolved: ++all.resolved; break;
      case status::ambiguous: ++all.ambiguous; break;
      case status::unresolved: ++all.unresolved; break;
    }
    if (e.from == last || graph.nodes()[e.from].kind != node_kind::paragraph) continue;
    last = e.from;  // the edges of one paragraph stand together
    ++all.paragraphs;
  }
}

}  // namespace

graph_totals totals_of(const citation_graph& graph) {
  graph_totals all;
  count_nodes(all, graph);
  count_edges(all, graph);
  return all;
}

}  // namespace recital
