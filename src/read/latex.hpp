/// \file
/// Sources of LaTeX, read as their readers see them.
#pragma once
#include <string>
#include <string_view>

#include "recital/core/result.hpp"
#include "recital/read/documents.hpp"

namespace recital {

/// Whether a text holds commands that only LaTeX has, or several of its lesser marks: "resolution~1540", "non\-nuclear".
[[nodiscard]] bool is_latex(std::string_view bytes);

/// Paragraphs, headings, items with their numbers, cells, notes, links; ties, dashes, accents and quotation marks as they
/// are printed. Macros without arguments are expanded; of a command that is not known the arguments are read. Left out
/// are the preamble, comments, labels, and what only a run of LaTeX could tell: numbers of references and citations.
[[nodiscard]] result<printed_text> read_latex(std::string&& bytes, const read_limits& limits);

}  // namespace recital
