/// \file
/// Texts in Markdown, read as their readers see them.
#pragma once
#include <string>
#include <string_view>

#include "recital/core/result.hpp"
#include "recital/read/documents.hpp"

namespace recital {

/// Whether a text holds marks that only Markdown has: "[words](address)", "**bold**", "[^1]:", a row "|---|"; or lesser
/// ones of two kinds. Asterisks that are marks of notes are none: they do not stand around words.
[[nodiscard]] bool is_markdown(std::string_view bytes);

/// Paragraphs, headings, items with the numbers that they have, cells, notes, links; HTML within it is read, too.
[[nodiscard]] result<printed_text> read_markdown(std::string&& bytes, const read_limits& limits);

}  // namespace recital
