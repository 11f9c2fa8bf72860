#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>

#include "graph/storage.hpp"
#include "recital/core/partial_date.hpp"
#include "recital/graph/narrow.hpp"
#include "recital/graph/project.hpp"

namespace recital {
namespace {

bool has_cycle(const node& n) { return n.read && n.owner == no_index && !n.facts->cycle.empty(); }

/// The nodes of the new graph, and where each node of the old one goes.
class cycle_nodes {
 public:
  cycle_nodes(const citation_graph& graph, lexicon& words) : home_(graph.nodes().size(), no_index) {
    std::map<std::string_view, std::uint32_t> citations;
    for (const node& n : graph.nodes()) {
      if (has_cycle(n)) citations[n.facts->cycle] += n.citations;
    }
    std::map<std::string_view, node_index> places;
    for (const auto& [cycle, count] : citations) {
      places[cycle] = static_cast<node_index>(nodes_.size());
      nodes_.push_back(made_for(cycle, count, words));
    }
    cycles_ = nodes_.size();
    for (node_index n = 0; n < home_.size(); ++n) {
      const node& old = graph.nodes()[n];
      const node& whole = graph.nodes()[graph.whole_of(n)];
      home_[n] = has_cycle(whole) ? places.at(whole.facts->cycle) : static_cast<node_index>(nodes_.size());
      if (has_cycle(whole)) continue;
      nodes_.push_back(old);
    }
    for (node& n : nodes_) {
      if (n.owner != no_index) n.owner = home_[n.owner];
    }
  }

  [[nodiscard]] node_index home(node_index n) const { return home_[n]; }
  [[nodiscard]] bool is_cycle(node_index n) const { return n < cycles_; }
  [[nodiscard]] std::vector<node> take() { return std::move(nodes_); }

 private:
  static node made_for(std::string_view cycle, std::uint32_t citations, lexicon& words) {
    node_facts facts{};
    facts.cycle = words.texts.keep(cycle);
    node made{};
    made.id = words.texts.keep(std::string(cycle_prefix).append(cycle));
    made.label = facts.cycle;
    made.facts = &words.facts.emplace_back(facts);
    made.owner = no_index;
    made.citations = citations;
    made.year = year_of_date(cycle);
    made.kind = node_kind::document;
    made.status = status::resolved;
    made.read = true;
    return made;
  }

  std::vector<node> nodes_;
  std::vector<node_index> home_;
  std::size_t cycles_ = 0;
};

}  // namespace

citation_graph by_cycle(const citation_graph& graph) {
  const citation_graph documents = graph.level() == graph_level::paragraph ? fold(graph) : graph;
  auto words = std::make_shared<lexicon>();
  words->earlier = documents.stored()->words;
  cycle_nodes nodes(documents, *words);

  std::vector<edge> edges;  // in the order in which each pair is first met, which is that of the documents
  std::vector<edge> relations;
  std::unordered_map<std::uint64_t, std::size_t> met;
  for (edge e : documents.edges()) {
    e.from = nodes.home(e.from);
    e.to = nodes.home(e.to);
    if (e.kind == edge_kind::cites) {
      const auto [at, fresh] = met.try_emplace(std::uint64_t{e.from} << 32 | e.to, edges.size());
      if (fresh) edges.push_back(e);
      else edges[at->second].weight += e.weight;
    } else if (!nodes.is_cycle(e.from) && !nodes.is_cycle(e.to)) {
      relations.push_back(e);
    }
  }
  // of one node what it contains comes first, then what it cites
  const auto inner =
      std::ranges::stable_partition(relations, [](const edge& e) { return e.kind == edge_kind::contains; });
  edges.insert(edges.begin(), relations.begin(), inner.begin());
  edges.insert(edges.end(), inner.begin(), inner.end());
  return assemble(std::move(words), nodes.take(), edges, graph_level::cycle);
}

}  // namespace recital
