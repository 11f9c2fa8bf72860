/// \file
/// Web pages.
#pragma once
#include <string>
#include <string_view>

#include "recital/core/result.hpp"
#include "recital/read/documents.hpp"

namespace recital {

/// Whether the bytes begin a page of HTML or XHTML.
[[nodiscard]] bool is_html(std::string_view bytes);

/// Whether a page only says which other pages stand in its frames.
[[nodiscard]] bool is_page_of_frames(std::string_view page);

/// Paragraphs as a browser would set them, headings, cells of tables, raised marks, links. Scripts, styles, navigation and
/// what is hidden are left out. The encoding is that of the byte order mark, else UTF-8, else what the page says of
/// itself, else as detected. Fails with bad_data where elements are nested deeper than any page of people's is, and with
/// not_text where it has no words but those of its frames.
[[nodiscard]] result<printed_text> read_html(std::string&& bytes, const read_limits& limits);

}  // namespace recital
