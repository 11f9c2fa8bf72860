#include "recital/analyse/figures.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

#include "analyse/folded.hpp"
#include "core/quote.hpp"
#include "recital/analyse/betweenness.hpp"
#include "recital/analyse/communities.hpp"
#include "recital/analyse/hits.hpp"
#include "recital/analyse/pagerank.hpp"
#include "recital/graph/narrow.hpp"

namespace recital {
namespace {

using columns = std::vector<node_column>;

columns pagerank_column(const citation_graph& graph) { return {{"pagerank", false, pagerank(graph)}}; }

columns hits_columns(const citation_graph& graph) {
  auto scores = hits(graph);
  return {{"hub", false, std::move(scores.hubs)}, {"authority", false, std::move(scores.authorities)}};
}

columns betweenness_column(const citation_graph& graph) { return {{"betweenness", false, betweenness(graph).values}}; }

columns community_column(const citation_graph& graph) {
  node_column column{"community", true, {}};
  for (const std::uint32_t group : communities(graph).groups.of) column.values.push_back(group + 1.0);
  return {std::move(column)};
}

struct figure {
  std::string_view name;
  columns (*find)(const citation_graph& folded);
};

constexpr figure figures[] = {{"pagerank", pagerank_column},
                              {"hits", hits_columns},
                              {"betweenness", betweenness_column},
                              {"community", community_column}};

/// The values of the folded graph, by the nodes of the graph itself.
void unfold(node_column& column, const std::vector<node_index>& places) {
  std::vector<double> values(places.size(), std::numeric_limits<double>::quiet_NaN());
  for (std::size_t n = 0; n < places.size(); ++n) {
    if (places[n] != no_index) values[n] = column.values[places[n]];
  }
  column.values = std::move(values);
}

}  // namespace

std::span<const std::string_view> node_figure_names() {
  static const auto names = [] {
    std::vector<std::string_view> all;
    for (const figure& f : figures) all.push_back(f.name);
    return all;
  }();
  return names;
}

result<std::vector<node_column>> node_figures(const citation_graph& graph, std::span<const std::string> names) {
  const citation_graph folded = fold(without_names(graph), {.paragraphs = true, .provisions = true});
  const auto places = places_in_fold(graph, folded);
  columns found;
  for (auto at = names.begin(); at != names.end(); ++at) {
    if (std::find(names.begin(), at, *at) != at) continue;
    const auto wanted = std::ranges::find(figures, *at, &figure::name);
    if (wanted == std::end(figures)) return failure(error_code::bad_usage, "no figure is called " + quote(*at));
    for (node_column& column : wanted->find(folded)) {
      unfold(column, places);
      found.push_back(std::move(column));
    }
  }
  return found;
}

}  // namespace recital
