/// \file
/// JSON as graphology imports it, and as anything else can read it.
#pragma once
#include <iosfwd>

#include "recital/graph/graph.hpp"

namespace recital {

/// {"options": ..., "nodes": [{"key", "attributes"}], "edges": [{"key", "source", "target", "attributes"}]}, a node or
/// an edge on each line. What is missing has no member.
void write_graph_json(std::ostream& out, const citation_graph& graph);

}  // namespace recital
