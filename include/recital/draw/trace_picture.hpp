/// \file
/// Traces as pictures.
///
///     recital::write_trace_svg(out, *tracer.trace({"treaty:npt#art_6"}));
///
/// All texts are written in UTF-8, escaped, whatever a document holds; the same findings give the same bytes. What
/// pictures say for themselves is in the language of `words`. O(size of the findings).
#pragma once
#include <cstddef>
#include <iosfwd>
#include <optional>
#include <span>
#include <string>

#include "recital/draw/page_size.hpp"
#include "recital/interface/page_words.hpp"
#include "recital/trace/trace.hpp"

namespace recital {

/// A picture, complete in itself: cycles from left to right; texts in lanes by how they stand; a card for each occurrence, its
/// colour by what happened, a line to where the commitment was made, solid where the occurrence cites it, dashed where it
/// cites the text that holds it, dotted where it leads there by way of another text, long dashes where it repeats the
/// words; below, what became of the commitment in each cycle.
void write_trace_svg(std::ostream& out, const trace_findings& found, const page_words& words = page_words::english());

/// What of many commitments is drawn.
struct matrix_picture {
  std::size_t top = 0;              ///< at most so many commitments, those of which documents say most; 0: all
  std::optional<page_size> page{};  ///< drawn for it, in letters of at least 8 points; what does not fit is left out
};

/// Many commitments of one process at a glance, complete in itself: a row each, under the text that it stands in, a
/// column a cycle, what became of it in colour and word. Gives what was left out, in English, "" where nothing was.
std::string write_matrix_svg(std::ostream& out, std::span<const trace_findings> all,
                             const page_words& words = page_words::english(), const matrix_picture& wanted = {});

}  // namespace recital
