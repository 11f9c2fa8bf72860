/// \file
/// Pages of a wiki as their authors write them, read as their readers see them.
#pragma once
#include <string>
#include <string_view>

#include "recital/core/result.hpp"
#include "recital/read/documents.hpp"

namespace recital {

/// Whether a text holds marks that only wikitext has: "[[page|words]]", "'''bold'''", "<ref>"; or two lesser ones.
[[nodiscard]] bool is_wikitext(std::string_view bytes);

/// Paragraphs, headings, items with their numbers, cells, notes, links. Of a template, which only a wiki could tell,
/// the words that it is given are read. Left out are comments and categories.
[[nodiscard]] result<printed_text> read_wikitext(std::string&& bytes, const read_limits& limits);

}  // namespace recital
