/// \file
/// GraphML as yEd draws it.
#pragma once
#include <iosfwd>

#include "recital/graph/graph.hpp"

namespace recital {

/// The GraphML of graphml.hpp, where each node has besides its attributes a shape, a colour, a label and a place
/// (positions.hpp), and each edge a line and an arrow, in yEd's own elements. Other readers pass these over.
void write_yed(std::ostream& out, const citation_graph& graph);

}  // namespace recital
