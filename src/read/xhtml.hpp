/// \file
/// Pages of XHTML, which a parser of HTML would read otherwise than their authors meant.
#pragma once
#include <string>
#include <string_view>

namespace recital {

/// Whether a page is written in XML: it begins with an XML declaration, or its root names the namespace of XHTML.
[[nodiscard]] bool is_xhtml(std::string_view page);

/// The page as HTML has it: an element that closes itself, "<title/>", is closed by a tag of its own, and the text of a
/// CDATA section is text. O(bytes).
[[nodiscard]] std::string in_html(std::string_view page);

}  // namespace recital
