/// \file
/// GraphML that NetworkX, igraph, Gephi, Cytoscape, yEd, Neo4j and graphology read without loss.
#pragma once
#include <iosfwd>

#include "recital/graph/graph.hpp"

namespace recital {

/// Keys first, then nodes, then edges, each on a line of its own. Types are boolean, int, long, double and string; a
/// value that is missing is left out; control characters are left out, line breaks within a value become blanks.
void write_graphml(std::ostream& out, const citation_graph& graph);

}  // namespace recital
