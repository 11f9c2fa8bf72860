/// \file
/// Word files (Office Open XML).
#pragma once
#include <string>
#include <string_view>

#include "recital/core/result.hpp"
#include "recital/read/documents.hpp"

namespace recital {

/// Whether the bytes are a zip that holds a Word document.
[[nodiscard]] bool is_docx(std::string_view bytes);

/// Paragraphs in the order of the text, those of tables cell by cell; headings by their styles; numbers that Word
/// prints;
/// footnotes and endnotes behind the paragraph that bears their mark. What was inserted is kept, what was deleted is
/// not;
/// comments, headers and footers are left out, but for the line of a header that holds the document's symbol, which
/// stands first. Fails with bad_data and too_large.
[[nodiscard]] result<printed_text> read_docx(std::string&& bytes, const read_limits& limits);

}  // namespace recital
