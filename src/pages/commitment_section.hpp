/// \file
/// What became of commitments, as a section of a page on a graph.
#pragma once
#include <span>
#include <string>

#include "recital/graph/graph.hpp"
#include "recital/interface/page_words.hpp"
#include "recital/trace/trace.hpp"

namespace recital {

/// Appends, for each process, a table with a row a commitment and a column a cycle, and below it the evidence for each
/// row, folded up until it is asked for. Names of texts are those of the graph; a paragraph that stands in the graph is a
/// link to it, `#show=` and its identifier. Nothing for no process.
void append_commitments(std::string& out, std::span<const traced_process> processes, const citation_graph& graph,
                        const page_words& words);

}  // namespace recital
