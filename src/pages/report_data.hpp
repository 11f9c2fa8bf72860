/// \file
/// What the report's script knows of a graph, in a form that a browser reads quickly and that is not much longer than
/// its texts.
#pragma once
#include <iosfwd>

#include "recital/graph/graph.hpp"

namespace recital {

/// Writes one JSON object that ends no script element ("<" stands as its number):
///
///     kinds, relations, states   names, to which the rows below point by position; so does `verbs`
///     level                      of the graph
///     columns                    names of the analyses that stand in `values`
///     nodes                      in the order of the graph: an object for each document and instrument, with kind,
///                                place [x, y] in the picture, and what is known of it; for a part
///                                [owner, kind, what follows the owner's identifier, label, text], the last two only
///                                where there are any
///     cites                      [from, to, verb, state, words, doubt], and behind it the weight where it is not 1;
///                                verb -1 where there is none, words and doubt "" likewise
///     ties                       all other edges but contains: [from, to, relation, weight]
///
/// The script's data.ts reads it. O(nodes + edges), and placing them (force_places.hpp).
void write_report_data(std::ostream& out, const citation_graph& graph);

}  // namespace recital
