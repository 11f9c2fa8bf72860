/// \file
/// Traces as files: JSON, a picture in lanes, and a page of evidence.
///
///     recital::write_trace_page(out, *tracer.trace({"treaty:npt#art_6"}));
///
/// All texts are written in UTF-8, escaped for what they stand in, whatever a document holds; the same findings give
/// the same bytes. What pictures and pages say for themselves is in the language of `words`. O(size of the findings).
#pragma once
#include <iosfwd>
#include <span>

#include "recital/export/page_words.hpp"
#include "recital/trace/trace.hpp"

namespace recital {

/// One object: `id`, `title`, `made_in`, `process`; `cells`, each with the positions of its `hops`; `hops`, each with
/// its place, link, labels, and the words behind each label as `begin` and `end`, bytes of `text`. What is unknown has
/// no member.
void write_trace_json(std::ostream& out, const trace_findings& found);

/// A picture, complete in itself: cycles from left to right; texts in lanes by how they stand; a card for each hop, its
/// colour by what happened, a line to where the commitment was made, solid where the hop cites it, dashed where it
/// cites the text that holds it, dotted where it leads there by way of another text, long dashes where it repeats the
/// words; below, what became of the commitment in each cycle.
void write_trace_svg(std::ostream& out, const trace_findings& found, const page_words& words = page_words::english());

/// Many commitments of one process at a glance, complete in itself: a row each, under the text that it stands in, a
/// column a cycle, what became of it in colour and word.
void write_matrix_svg(std::ostream& out, std::span<const trace_findings> all,
                      const page_words& words = page_words::english());

/// A page, complete in itself, without scripts, and with a Content-Security-Policy by which nothing is ever loaded: the
/// picture, the cycles, and for each hop both sides in quotation, the words behind each label marked, the words that
/// changed marked on both sides, and a footnote to cite. What a document holds is text there, never markup; marks that
/// turn the direction of letters are left out. Quotations run the way their language is written.
void write_trace_page(std::ostream& out, const trace_findings& found, const page_words& words = page_words::english());

}  // namespace recital
