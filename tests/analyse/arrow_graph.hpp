/// \file
/// Graphs of documents made of arrows, for tests of analyses.
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "graph/small_corpus.hpp"
#include "recital/graph/narrow.hpp"

namespace arrow_graph {

using arrow = std::pair<std::string_view, std::string_view>;

/// Documents named "A 2001", the year being theirs, in that order; each arrow is a paragraph of the first that cites
/// the second, which is a treaty where it is no document. At document level.
inline recital::citation_graph graph_of(const std::vector<std::string_view>& documents,
                                        const std::vector<arrow>& arrows) {
  std::vector<recital::reading> readings;
  for (const std::string_view named : documents) {
    const auto blank = named.find(' ');
    const std::string_view name = named.substr(0, blank);
    const std::string_view year = blank == std::string_view::npos ? std::string_view{} : named.substr(blank + 1);
    small_corpus::document made(std::string(name), "en", std::string(year));
    int number = 0;
    for (const auto& [from, to] : arrows) {
      if (from != name) continue;
      made.paragraph(std::to_string(++number));
      made.cites(to.starts_with("treaty:") ? recital::kind::treaty : recital::kind::document, std::string(to));
    }
    readings.push_back(made);
  }
  return recital::fold(recital::build_graph(readings, small_corpus::known()), {.paragraphs = true, .provisions = true});
}

inline std::string_view id_of(const recital::citation_graph& graph, recital::node_index n) {
  return graph.nodes()[n].id;
}

}  // namespace arrow_graph
