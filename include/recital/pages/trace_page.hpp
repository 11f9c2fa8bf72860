/// \file
/// Traces as pages of evidence.
///
///     recital::write_trace_page(out, *tracer.trace({"treaty:npt#art_6"}));
#pragma once
#include <iosfwd>
#include <span>

#include "recital/interface/page_words.hpp"
#include "recital/trace/trace.hpp"

namespace recital {

/// A page, complete in itself, without scripts, and with a Content-Security-Policy by which nothing is ever loaded: the
/// picture, the cycles, and for each occurrence both sides in quotation, the words behind each label marked, the words that
/// changed marked on both sides, and a footnote to cite. What a document holds is text there, never markup; marks that
/// turn the direction of letters are left out. Quotations run the way their language is written. What the page says for
/// itself is in the language of `words`. The same findings give the same bytes. O(size of the findings).
void write_trace_page(std::ostream& out, const trace_findings& found, const page_words& words = page_words::english());

/// Many commitments as such a page: for each process a table, a row a commitment and a column a cycle, and below it the
/// evidence for each row, folded up until it is asked for. Cycles of which nothing was read are named below the table, and
/// have a column with `every_cycle`.
void write_matrix_page(std::ostream& out, std::span<const traced_process> processes,
                       const page_words& words = page_words::english(), bool every_cycle = false);

}  // namespace recital
