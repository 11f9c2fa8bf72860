/// \file
/// The lines of a picture, once everything has its place.
#pragma once
#include "draw/listing.hpp"
#include "draw/sheet.hpp"

namespace recital::picture {

/// Citations: level from where they leave to `gutter`, where all documents end, then over to what they cite. What cites
/// another document goes round by the left.
void draw_citations(sheet& on, double gutter);

/// Relations among instruments, in that room to the right of their names, which end at `right` at the latest.
void draw_relations(sheet& on, const listing& instruments, double right, double room);

/// Whether a line among documents is drawn; that a document cites itself is not.
[[nodiscard]] bool joins_documents(const sheet& on, const link& l);

}  // namespace recital::picture
