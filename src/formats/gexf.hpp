/// \file
/// GEXF 1.3, Gephi's own format, with time.
#pragma once
#include <iosfwd>

#include "recital/graph/graph.hpp"

namespace recital {

/// A dynamic graph: what has a date is there from that day on, a citation from the day of the document that makes it. Of
/// a date that is only a month or a year the first day is taken; the attribute `date` keeps what is known. Label and
/// weight are GEXF's own; all other attributes are declared. Parallel edges are told apart by their identifiers, and
/// `kind` says what an edge is. Colours say the kind, sizes the citations; places are those of positions.hpp, so that
/// the picture has a shape before any layout is run.
void write_gexf(std::ostream& out, const citation_graph& graph);

}  // namespace recital
