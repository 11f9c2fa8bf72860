/// \file
/// Akoma Ntoso (OASIS LegalDocML), the XML in which parliaments and the United Nations mark up documents.
#pragma once
#include <string>
#include <string_view>

#include "recital/core/result.hpp"
#include "recital/read/documents.hpp"

namespace recital {

/// Whether the bytes begin an XML document.
[[nodiscard]] bool is_xml(std::string_view bytes);

/// Paragraphs with their numbers, headings, notes behind the paragraph that bears their mark, references as links.
/// Other
/// XML is refused with not_text. No entity but those of XML itself is expanded, nothing external is loaded.
[[nodiscard]] result<printed_text> read_akoma_ntoso(std::string&& bytes, const read_limits& limits);

}  // namespace recital
