/// \file
/// JSON as Cytoscape, Cytoscape.js and NetworkX read it.
#pragma once
#include <iosfwd>

#include "recital/graph/graph.hpp"

namespace recital {

/// Cytoscape's own layout of the file (.cyjs): a node or an edge on each line, its attributes in `data`, its place of
/// positions.hpp in `position`. What is missing has no member. `name` is what Cytoscape shows; `value` and `key` are
/// the identifiers under which NetworkX looks for nodes and parallel edges. An edge's identifier has "e:" before it,
/// since Cytoscape.js has one set of identifiers for nodes and edges.
void write_cytoscape(std::ostream& out, const citation_graph& graph);

}  // namespace recital
