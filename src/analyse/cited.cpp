#include "recital/analyse/cited.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "analyse/folded.hpp"
#include "recital/analyse/pagerank.hpp"
#include "recital/graph/narrow.hpp"

namespace recital {
namespace {

/// What is looked at for each citation is kept close together: nodes are large.
struct tally {
  std::uint64_t mentions = 0;
  std::uint32_t documents = 0;
  int first_year = 0;
  int last_year = 0;
  node_index last_document = no_index;
  node_index owner = no_index;
};

/// What may come to stand in a ranking: only those that do have their texts copied.
struct entry {
  node_index node;
  std::uint32_t paragraphs;
  const tally* counted;
  double pagerank;
};

void count(tally& t, const edge& e, node_index document, int year) {
  t.mentions += e.weight;
  if (t.last_document == document) return;  // the edges of one document stand together
  t.last_document = document;
  ++t.documents;
  if (year == 0) return;
  t.first_year = t.first_year == 0 ? year : std::min(t.first_year, year);
  t.last_year = std::max(t.last_year, year);
}

std::vector<tally> tallies(const citation_graph& graph) {
  std::vector<tally> all(graph.nodes().size());
  for (std::size_t n = 0; n < all.size(); ++n) all[n].owner = graph.nodes()[n].owner;
  for (const edge& e : graph.edges()) {
    if (e.kind != edge_kind::cites) continue;
    const node_index document = graph.whole_of(e.from);
    const int year = graph.nodes()[document].year;
    tally& cited = all[e.to];
    count(cited, e, document, year);
    if (cited.owner != no_index) count(all[cited.owner], e, document, year);
  }
  return all;
}

/// PageRank by the nodes of `graph`, from the folded one; 0 for what was folded away or left out.
std::vector<double> folded_pagerank(const citation_graph& graph, const cited_options& options) {
  const fold_options parts{.paragraphs = true, .provisions = !options.pinpoints};
  const auto folded = fold(options.doubtful ? graph : without_names(graph), parts);
  const auto ranks = pagerank(folded);
  const auto places = places_in_fold(graph, folded);
  std::vector<double> all(places.size(), 0.0);
  for (std::size_t n = 0; n < all.size(); ++n) {
    if (places[n] != no_index) all[n] = ranks[places[n]];
  }
  return all;
}

cited_row row_for(const node& n, const tally& t) {
  cited_row row;
  row.id = n.id;
  row.label = n.label;
  row.kind = name(n.kind);
  if (n.owner == no_index) {
    row.title = n.facts->title;
    row.symbol = n.facts->symbol;
  }
  row.status = n.status;
  row.paragraphs = n.citations;
  row.documents = t.documents;
  row.mentions = t.mentions;
  if (t.first_year != 0) row.first_year = t.first_year;
  if (t.last_year != 0) row.last_year = t.last_year;
  return row;
}

bool wanted(const citation_graph& graph, node_index n, const cited_options& options) {
  if (graph.whole_of(n) != n && !options.pinpoints) return false;
  if (options.kinds.empty()) return true;
  const node_kind kind = graph.nodes()[graph.whole_of(n)].kind;
  return std::ranges::any_of(options.kinds, [&](recital::kind k) { return to_node_kind(k) == kind; });
}

double figure(const entry& one, cited_by by) {
  switch (by) {
    case cited_by::paragraphs: return one.paragraphs;
    case cited_by::documents: return one.counted->documents;
    case cited_by::mentions: return static_cast<double>(one.counted->mentions);
    case cited_by::pagerank: return std::round(one.pagerank * 1e12);  // what differs by less is a tie
  }
  return 0;
}

/// The first of a ranking, or all, in order.
void rank(std::vector<entry>& entries, const citation_graph& graph, const cited_options& options) {
  const auto wanted = options.top == 0 ? entries.size() : std::min(options.top, entries.size());
  const auto end = entries.begin() + static_cast<std::ptrdiff_t>(wanted);
  std::ranges::partial_sort(entries, end, [&](const entry& a, const entry& b) {
    const auto key = [&](const entry& e) {
      return std::tuple(figure(e, options.by), e.counted->mentions, e.counted->documents);
    };
    return std::tuple(key(b), graph.nodes()[a.node].id) < std::tuple(key(a), graph.nodes()[b.node].id);
  });
  entries.erase(end, entries.end());
}

}  // namespace

cited_findings most_cited(const citation_graph& graph, const cited_options& options) {
  const auto counted = tallies(graph);
  const auto ranks = options.by == cited_by::pagerank ? folded_pagerank(graph, options) : std::vector<double>{};
  cited_findings found;
  std::vector<entry> entries;
  for (node_index n = 0; n < counted.size(); ++n) {
    if (counted[n].mentions == 0 || !wanted(graph, n, options)) continue;
    if (is_name(graph.nodes()[n]) && !options.doubtful) {
      ++found.names;
      continue;
    }
    entries.push_back({n, graph.nodes()[n].citations, &counted[n], ranks.empty() ? 0 : ranks[n]});
  }
  rank(entries, graph, options);
  for (const entry& one : entries) {
    cited_row& row = found.rows.emplace_back(row_for(graph.nodes()[one.node], *one.counted));
    row.rank = found.rows.size();
    row.pagerank = one.pagerank;
  }
  return found;
}

}  // namespace recital
