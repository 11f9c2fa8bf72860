/// \file
/// The two tables of a graph, for spreadsheets, data frames and Gephi.
#pragma once
#include <iosfwd>

#include "recital/graph/graph.hpp"

namespace recital {

/// id, then the attributes of nodes. RFC 4180; an empty field where a value is missing.
void write_nodes_csv(std::ostream& out, const citation_graph& graph);

/// source, target, type ("Directed", which Gephi asks for), id, then the attributes of edges.
void write_edges_csv(std::ostream& out, const citation_graph& graph);

}  // namespace recital
