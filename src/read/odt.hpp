/// \file
/// Documents of LibreOffice and its kin (OpenDocument Text), packed or flat.
#pragma once
#include <string>
#include <string_view>

#include "recital/core/result.hpp"
#include "recital/read/documents.hpp"

namespace recital {

/// Whether the bytes are such a document or a template of one.
[[nodiscard]] bool is_odt(std::string_view bytes);

/// Paragraphs in the order of the text, those of tables cell by cell; headings; decimal numbers of lists; footnotes and
/// endnotes behind the paragraph that bears their mark; the text of boxes behind the paragraph that they hang on. What
/// was deleted while changes were tracked, comments, headers and footers are left out, but for the line of a header that
/// holds the document's symbol, which stands first. Fails with bad_data, too_large, and not_readable where a password
/// locks the file.
[[nodiscard]] result<printed_text> read_odt(std::string&& bytes, const read_limits& limits);

}  // namespace recital
