/// \file
/// The two tables that `neo4j-admin database import full` reads.
#pragma once
#include <iosfwd>

#include "recital/graph/graph.hpp"

namespace recital {

/// id:ID, :LABEL ("Document;Resolution"), then the attributes of nodes with their types. A field has no line break,
/// which the importer would take for the end of a line; a backslash stands for itself. What is missing is empty.
///
///     neo4j-admin database import full --nodes=g-nodes.csv --relationships=g-relationships.csv neo4j
void write_neo4j_nodes(std::ostream& out, const citation_graph& graph);

/// :START_ID, :END_ID, :TYPE ("CITES"), then the attributes of edges.
void write_neo4j_relationships(std::ostream& out, const citation_graph& graph);

}  // namespace recital
