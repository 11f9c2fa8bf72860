/// \file
/// Findings of analyses for every node, to be written into a graph's files.
///
///     auto columns = recital::node_figures(graph, {{"pagerank", "community"}});
///     if (columns) write_graph(graph.with_columns(*std::move(columns)), "out.graphml");
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "recital/core/result.hpp"
#include "recital/graph/graph.hpp"

namespace recital {

/// The names that `node_figures` takes: pagerank hits betweenness community.
[[nodiscard]] std::span<const std::string_view> node_figure_names();

/// The columns of those names, in that order: `pagerank`; `hub` and `authority` for hits; `betweenness`; `community`,
/// counted from 1. Each is as its own header says, of the graph of documents and instruments: paragraphs are folded
/// into documents and provisions into instruments, so these have no value, and names (`is_name`) are left out. A figure
/// that is named again counts once. Fails with bad_usage for any other one.
[[nodiscard]] result<std::vector<node_column>> node_figures(const citation_graph& graph,
                                                            std::span<const std::string> names);

}  // namespace recital
