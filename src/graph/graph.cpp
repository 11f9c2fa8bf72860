#include "recital/graph/graph.hpp"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <utility>

#include "graph/storage.hpp"

namespace recital {
namespace {

/// Where the edges of each node begin, and after the last one where they end: what is counted at n + 1 summed up.
std::vector<edge_index> summed(std::vector<edge_index> counts) {
  std::partial_sum(counts.begin(), counts.end(), counts.begin());
  return counts;
}

std::vector<edge_index> rows(const std::vector<edge>& edges, node_index edge::*end, std::size_t nodes) {
  std::vector<edge_index> counts(nodes + 1, 0);
  for (const edge& e : edges) ++counts[e.*end + 1];
  return summed(std::move(counts));
}

std::vector<edge> by_source(std::vector<edge> edges, const std::vector<edge_index>& starts) {
  if (std::ranges::is_sorted(edges, {}, &edge::from)) return edges;
  std::vector<edge_index> next(starts.begin(), starts.end() - 1);
  std::vector<edge> sorted(edges.size());
  for (const edge& e : edges) sorted[next[e.from]++] = e;
  return sorted;
}

std::vector<edge_index> by_target(const std::vector<edge>& edges, const std::vector<edge_index>& starts) {
  std::vector<edge_index> next(starts.begin(), starts.end() - 1);
  std::vector<edge_index> sorted(edges.size());
  for (edge_index i = 0; i < edges.size(); ++i) sorted[next[edges[i].to]++] = i;
  return sorted;
}

/// Wants the edges sorted: those of one paragraph stand together, so that the paragraph that counted last for a node
/// tells whether this one has counted already. What is looked at for each edge is kept close together: nodes are large.
void count_citations(std::vector<node>& nodes, const std::vector<edge>& edges) {
  struct count {
    node_index owner;
    node_index counted = no_index;
    std::uint32_t citations = 0;
  };
  std::vector<count> counts;
  counts.reserve(nodes.size());
  for (const node& n : nodes) counts.push_back({n.owner});
  const auto add = [&](count& cited, node_index paragraph) {
    if (cited.counted == paragraph) return;
    cited.counted = paragraph;
    ++cited.citations;
  };
  for (const edge& e : edges) {
    if (e.kind != edge_kind::cites) continue;
    count& cited = counts[e.to];
    add(cited, e.from);
    if (cited.owner != no_index) add(counts[cited.owner], e.from);
  }
  for (std::size_t n = 0; n < nodes.size(); ++n) nodes[n].citations = counts[n].citations;
}

std::shared_ptr<const citation_graph::storage> nothing() {
  static const auto empty = std::make_shared<const citation_graph::storage>();
  return empty;
}

}  // namespace

citation_graph assemble(std::shared_ptr<const lexicon> words, std::vector<node> nodes, std::vector<edge> edges,
                        graph_level level) {
  auto made = std::make_shared<citation_graph::storage>();
  made->out_starts = rows(edges, &edge::from, nodes.size());
  made->edges = by_source(std::move(edges), made->out_starts);
  made->in_starts = rows(made->edges, &edge::to, nodes.size());
  made->in_edges = by_target(made->edges, made->in_starts);
  if (level == graph_level::paragraph) count_citations(nodes, made->edges);
  made->words = std::move(words);
  made->nodes = std::move(nodes);
  made->level = level;
  return citation_graph(std::move(made));
}

citation_graph::citation_graph() : storage_(nothing()) {}

citation_graph::citation_graph(std::shared_ptr<const storage> stored) : storage_(std::move(stored)) {}

std::span<const node> citation_graph::nodes() const { return storage_->nodes; }

std::span<const edge> citation_graph::edges() const { return storage_->edges; }

std::span<const edge> citation_graph::out_edges(node_index n) const {
  const auto& starts = storage_->out_starts;
  return edges().subspan(starts[n], starts[n + 1] - starts[n]);
}

std::span<const edge_index> citation_graph::in_edges(node_index n) const {
  const auto& starts = storage_->in_starts;
  return std::span(storage_->in_edges).subspan(starts[n], starts[n + 1] - starts[n]);
}

node_index citation_graph::whole_of(node_index n) const {
  const node_index owner = nodes()[n].owner;
  return owner == no_index ? n : owner;
}

const citation& citation_graph::citation_of(const edge& e) const {
  assert(e.citation != no_index);
  return storage_->words->citations[e.citation];
}

node_index citation_graph::find(std::string_view wanted) const {
  const auto all = nodes();
  const auto position = [&](auto found) {
    return found == all.end() ? no_index : static_cast<node_index>(found - all.begin());
  };
  const auto same = position(std::ranges::find(all, wanted, &node::id));
  if (same != no_index || wanted.empty()) return same;
  return position(
      std::ranges::find_if(all, [&](const node& n) { return n.owner == no_index && n.facts->symbol == wanted; }));
}

void citation_graph::append_edge_id(std::string& out, const edge& e) const {
  const std::string_view to = nodes()[e.to].id;
  if (e.kind == edge_kind::contains) {
    out.append(to).append("^contains");
    return;
  }
  out.append(nodes()[e.from].id).append("^");
  if (e.citation != no_index) {
    out.append(std::to_string(citation_of(e).ordinal));
  } else {
    out.append(name(e.kind)).append("^").append(to);
  }
}

graph_level citation_graph::level() const { return storage_->level; }

std::span<const node_column> citation_graph::columns() const {
  return columns_ ? std::span<const node_column>(*columns_) : std::span<const node_column>{};
}

citation_graph citation_graph::with_columns(std::vector<node_column> columns) const {
  citation_graph made(storage_);
  made.columns_ = std::make_shared<const std::vector<node_column>>(std::move(columns));
  return made;
}

}  // namespace recital
