/// \file
/// The figures of a graph in words, the same for all commands.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

#include "cli/messages.hpp"
#include "recital/graph/graph.hpp"
#include "recital/graph/totals.hpp"
#include "recital/graph/versions.hpp"

namespace recital::cli {

/// "1 document", "2 documents".
[[nodiscard]] std::string counted(std::size_t count, std::string_view thing);

/// "10 documents, 180 paragraphs, 647 references, 188 instruments": what docs/figures.md defines.
[[nodiscard]] std::string summary(const citation_graph& graph, const graph_totals& all);

/// That a ranking leaves out so many names.
[[nodiscard]] std::string names_left_out(std::size_t names);

/// Prints how many texts count with the documents that they repeat, if any do.
void note_set_aside(messages& out, const set_aside_counts& counts);

}  // namespace recital::cli
