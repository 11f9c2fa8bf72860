#include "draw/model.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "interface/pinpoint_words.hpp"
#include "recital/core/target_id.hpp"

namespace recital::picture {
namespace {

constexpr std::size_t pinpoints_shown = 5;
constexpr std::size_t tooltip_lines = 5;

bool is_whole(const node& n) { return n.owner == no_index; }

/// The label of a paragraph within its document: what stands after the mark in the name of the node.
std::string label_in_document(const node& n) {
  constexpr std::string_view mark = "\u00B6";
  const auto at = n.label.rfind(mark);
  return std::string(at == std::string_view::npos ? n.label : n.label.substr(at + mark.size()));
}

bool cites(const citation_graph& graph, node_index n) {
  return std::ranges::any_of(graph.out_edges(n), [](const edge& e) { return e.kind == edge_kind::cites; });
}

std::uint32_t citing_paragraphs(const citation_graph& graph, node_index document) {
  if (graph.level() == graph_level::paragraph) return static_cast<std::uint32_t>(graph.out_edges(document).size());
  std::uint32_t sum = 0;
  for (const edge& e : graph.out_edges(document)) {
    if (e.kind == edge_kind::cites) sum += e.weight;
  }
  return sum;
}

/// Keeps the first of a list by some order, in the order that they had.
template <class Before>
void keep_first(std::vector<node_index>& list, std::size_t most, Before before) {
  if (list.size() <= most) return;
  auto ranked = list;
  std::ranges::stable_sort(ranked, before);
  ranked.resize(most);
  std::ranges::sort(ranked);
  std::erase_if(list, [&](node_index n) { return !std::ranges::binary_search(ranked, n); });
}

std::vector<node_index> documents_shown(const citation_graph& graph, std::vector<node_index> read, std::size_t most) {
  keep_first(read, most,
             [&](node_index a, node_index b) { return citing_paragraphs(graph, a) > citing_paragraphs(graph, b); });
  std::ranges::stable_sort(read, {}, [&](node_index n) {
    const node& d = graph.nodes()[n];
    const int year = d.year;
    return std::tuple(year == 0, year, d.facts->date.empty(), d.facts->date);
  });
  return read;
}

/// Leaves out what is cited least, step by step, until no more than `most` are left; the citations that it takes to
/// stay. Where all that would go is cited equally often the first ones stay, and the answer is 0.
std::uint32_t drop_little_cited(const citation_graph& graph, std::vector<node_index>& instruments, std::size_t most) {
  if (instruments.size() <= most) return 0;
  const auto citations = [&](node_index n) { return graph.nodes()[n].citations; };
  auto ranked = instruments;
  std::ranges::stable_sort(ranked, std::greater{}, citations);
  const std::uint32_t least = citations(ranked[most]) + 1;
  if (citations(ranked.front()) >= least) {
    std::erase_if(instruments, [&](node_index n) { return citations(n) < least; });
    return least;
  }
  instruments.resize(most);
  return 0;
}

/// "article 6 (5) · article 10": the provisions that are cited, the most cited first, with the citing paragraphs where there are
/// several.
std::string pinpoints_of(const citation_graph& graph, const page_words& words, node_index instrument) {
  std::vector<const node*> provisions;
  for (const edge& e : graph.out_edges(instrument)) {
    if (e.kind == edge_kind::contains) provisions.push_back(&graph.nodes()[e.to]);
  }
  std::ranges::stable_sort(provisions, std::greater{}, &node::citations);
  std::string text;
  for (std::size_t i = 0; i < std::min(provisions.size(), pinpoints_shown); ++i) {
    const node& p = *provisions[i];
    text.append(text.empty() ? "" : " \u00B7 ").append(pinpoint_in(words, target_id(p.id).pinpoint));
    if (p.citations > 1) text.append(fmt::format(" ({})", p.citations));
  }
  if (provisions.size() > pinpoints_shown) text.append(fmt::format(" \u00B7 +{}", provisions.size() - pinpoints_shown));
  return text;
}

std::vector<group> groups_of(const citation_graph& graph, const page_words& words,
                             const std::vector<node_index>& instruments) {
  std::map<node_kind, std::vector<node_index>> by_kind;
  for (const node_index n : instruments) by_kind[graph.nodes()[n].kind].push_back(n);
  std::vector<group> groups;
  for (auto& [kind, members] : by_kind) {
    std::ranges::stable_sort(members, std::greater{}, [&](node_index n) { return graph.nodes()[n].citations; });
    group& g = groups.emplace_back(group{kind, {}});
    for (const node_index n : members) g.members.push_back({n, pinpoints_of(graph, words, n)});
  }
  return groups;
}

std::set<node_index> namesakes_of(const citation_graph& graph, const std::vector<node_index>& documents) {
  std::map<std::string_view, node_index> first;
  std::set<node_index> namesakes;
  for (const node_index n : documents) {
    const auto [met, fresh] = first.try_emplace(graph.nodes()[n].label, n);
    if (!fresh) namesakes.insert({met->second, n});
  }
  return namesakes;
}

bool is_tie(const edge& e) { return e.kind == edge_kind::cited_with; }

/// Of several that weigh the same the first ones stay.
void keep_heaviest_ties(std::vector<edge>& relations, std::size_t most) {
  std::vector<std::uint32_t> weights;
  for (const edge& e : relations) {
    if (is_tie(e)) weights.push_back(e.weight);
  }
  if (weights.size() <= most) return;
  std::ranges::sort(weights, std::greater{});
  const std::uint32_t last = weights[most];
  auto equal_left = most - static_cast<std::size_t>(std::ranges::count_if(weights, [&](auto w) { return w > last; }));
  std::erase_if(relations, [&](const edge& e) {
    if (!is_tie(e) || e.weight > last) return false;
    if (e.weight < last || equal_left == 0) return true;
    --equal_left;
    return false;
  });
}

/// Gathers the citations that become one line.
class link_gatherer {
 public:
  link_gatherer(const citation_graph& graph, bool cells) : graph_(graph), cells_(cells) {}

  void add(const edge& e) {
    const node_index from = cells_ ? e.from : graph_.whole_of(e.from);
    const auto [at, fresh] = places_.try_emplace({from, graph_.whole_of(e.to)}, links_.size());
    if (fresh) links_.push_back({from, graph_.whole_of(e.to), 0, {}});
    gathered& g = gathered_[at->second];
    link& l = links_[at->second];
    const bool counts_once = !cells_ && graph_.level() == graph_level::paragraph;
    if (!counts_once || g.last_paragraph != e.from) l.weight += e.weight;
    g.last_paragraph = e.from;
    if (++g.mentions <= tooltip_lines) l.tooltip.append(g.mentions == 1 ? "" : "\n").append(words_of(e));
    else if (g.mentions == tooltip_lines + 1) l.tooltip.append("\n\u2026");
  }

  [[nodiscard]] std::vector<link> take() { return std::move(links_); }

 private:
  struct gathered {
    node_index last_paragraph = no_index;
    std::size_t mentions = 0;
  };

  [[nodiscard]] std::string words_of(const edge& e) const {
    std::string text = fmt::format("{} \u2192 {}", graph_.nodes()[e.from].label, graph_.nodes()[e.to].label);
    if (e.citation == no_index) return text.append(fmt::format(" ({})", e.weight));
    const citation& c = graph_.citation_of(e);
    return text.append(c.verb.empty() ? "" : " \u00B7 ").append(c.verb).append(": ").append(c.surface);
  }

  const citation_graph& graph_;
  bool cells_;
  std::vector<link> links_;
  std::map<std::size_t, gathered> gathered_;
  std::map<std::pair<node_index, node_index>, std::size_t> places_;
};

std::vector<cell> cells_of(const citation_graph& graph, node_index document) {
  std::vector<cell> cells;
  for (const edge& e : graph.out_edges(document)) {
    if (e.kind != edge_kind::contains || !cites(graph, e.to)) continue;
    cells.push_back({e.to, label_in_document(graph.nodes()[e.to])});
  }
  return cells;
}

}  // namespace

model model_of(const citation_graph& graph, const limits& most, const page_words& words) {
  model m;
  m.all = totals_of(graph);
  std::vector<node_index> read;
  std::vector<node_index> instruments;
  for (node_index n = 0; n < graph.nodes().size(); ++n) {
    const node& each = graph.nodes()[n];
    if (!is_whole(each) || is_name(each)) continue;
    if (each.read && graph.level() != graph_level::instrument) read.push_back(n);
    else if (each.citations > 0) instruments.push_back(n);
  }
  m.documents_in_all = read.size();
  m.instruments_not_read = instruments.size();
  m.least_citations = drop_little_cited(graph, instruments, most.instruments);
  read = documents_shown(graph, std::move(read), most.documents);
  m.cells = graph.level() == graph_level::paragraph && m.all.paragraphs <= most.cells &&
            read.size() <= most.documents_with_cells;
  std::vector<bool> shown(graph.nodes().size(), false);
  for (const node_index n : read) {
    shown[n] = true;
    m.documents.push_back({n, m.cells ? cells_of(graph, n) : std::vector<cell>{}});
  }
  m.namesakes = namesakes_of(graph, read);
  for (const node_index n : instruments) shown[n] = true;
  m.groups = groups_of(graph, words, instruments);

  link_gatherer links(graph, m.cells);
  for (const edge& e : graph.edges()) {
    if (e.kind == edge_kind::cites) {
      if (shown[graph.whole_of(e.from)] && shown[graph.whole_of(e.to)]) links.add(e);
    } else if (e.kind != edge_kind::contains && shown[e.from] && shown[e.to]) {
      m.relations.push_back(e);
    }
  }
  m.links = links.take();
  keep_heaviest_ties(m.relations, most.ties);
  return m;
}

}  // namespace recital::picture
