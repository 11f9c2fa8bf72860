#include "recital/graph/graph.hpp"

#include <algorithm>
#include <boost/iterator/transform_iterator.hpp>
#include <cassert>
#include <utility>

#include "graph/storage.hpp"

namespace recital {
namespace {

std::vector<edge> by_source(const std::vector<edge>& edges, std::size_t nodes) {
  std::vector<edge_index> next(nodes + 1, 0);
  for (const edge& e : edges) ++next[e.from + 1];
  for (std::size_t i = 1; i <= nodes; ++i) next[i] += next[i - 1];
  std::vector<edge> sorted(edges.size());
  for (const edge& e : edges) sorted[next[e.from]++] = e;
  return sorted;
}

adjacency link(const std::vector<edge>& edges, std::size_t nodes) {
  const auto ends = [](const edge& e) { return std::pair<node_index, node_index>(e.from, e.to); };
  return {boost::edges_are_unsorted_multi_pass, boost::make_transform_iterator(edges.begin(), ends),
          boost::make_transform_iterator(edges.end(), ends), static_cast<node_index>(nodes)};
}

/// Wants the edges sorted: those of one paragraph stand together, so that the paragraph that counted last for a node
/// tells whether this one has counted already.
void count_citations(std::vector<node>& nodes, const std::vector<edge>& edges) {
  for (node& n : nodes) n.citations = 0;
  std::vector<node_index> counted(nodes.size(), no_index);
  const auto count = [&](node_index cited, node_index paragraph) {
    if (cited == no_index || counted[cited] == paragraph) return;
    counted[cited] = paragraph;
    ++nodes[cited].citations;
  };
  for (const edge& e : edges) {
    if (e.kind != edge_kind::cites) continue;
    count(e.to, e.from);
    count(nodes[e.to].owner, e.from);
  }
}

std::shared_ptr<const citation_graph::storage> nothing() {
  static const auto empty = std::make_shared<const citation_graph::storage>();
  return empty;
}

}  // namespace

citation_graph assemble(std::shared_ptr<const lexicon> words, std::vector<node> nodes, const std::vector<edge>& edges,
                        graph_level level) {
  auto made = std::make_shared<citation_graph::storage>();
  made->edges = by_source(edges, nodes.size());
  made->links = link(made->edges, nodes.size());
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
  const auto& starts = storage_->links.m_forward.m_rowstart;
  return edges().subspan(starts[n], starts[n + 1] - starts[n]);
}

std::span<const edge_index> citation_graph::in_edges(node_index n) const {
  // Boost hands in-edges out one by one, as descriptors; the same list, as it keeps it, serves without Boost's types
  const auto& backward = storage_->links.m_backward;
  const auto first = backward.m_rowstart[n];
  return std::span(backward.m_edge_properties).subspan(first, backward.m_rowstart[n + 1] - first);
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
