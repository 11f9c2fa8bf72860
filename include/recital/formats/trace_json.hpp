/// \file
/// Traces as JSON.
///
///     recital::write_trace_json(out, *tracer.trace({"treaty:npt#art_6"}));
#pragma once
#include <iosfwd>

#include "recital/trace/trace.hpp"

namespace recital {

/// One object: `id`, `title`, `made_in`, `process`; `cells`, each with the positions of its `hops`; `hops`, each with
/// its place, link, labels, and the words behind each label as `begin` and `end`, bytes of `text`. What is unknown has
/// no member. UTF-8 whatever a document holds; the same findings give the same bytes. O(size of the findings).
void write_trace_json(std::ostream& out, const trace_findings& found);

/// A row of the table of all commitments, as one object on one line without its end: `commitment`, `title`, what each
/// cell says under the name of its cycle, and `cells`, each with its `occurrences`: document, paragraph, link, words and
/// labels, without the paragraph's text. O(size of the findings).
void write_trace_row_json(std::ostream& out, const trace_findings& found);

}  // namespace recital
