/// \file
/// RDF in Turtle: the graph as statements that can be joined with others'.
#pragma once
#include <iosfwd>

#include "recital/graph/graph.hpp"

namespace recital {

/// A node is <urn:recital:IDENTIFIER>, a part of it <urn:recital:IDENTIFIER#PART>, bytes that an address may not hold
/// written as %XX. Its class is its kind. What others have a word for is said with theirs: rdfs:label, dcterms (title,
/// identifier, date, language, hasPart, isPartOf, replaces, isVersionOf), foaf:page for where a text can be read, such
/// as <https://undocs.org/S/RES/1540(2004)>; all else with <urn:recital:vocabulary:NAME>, by the names of
/// attributes.hpp.
///
/// That a paragraph cites something is said twice: as cito:cites, and as a cito:Citation with all that is known of that
/// one reference, for in RDF two equal statements are one and parallel edges would be lost.
void write_turtle(std::ostream& out, const citation_graph& graph);

}  // namespace recital
