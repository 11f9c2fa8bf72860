/// \file
/// What a page tells about a reference.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

#include "pages/document_in_site.hpp"
#include "pages/marked_words.hpp"
#include "recital/catalogue/catalogue.hpp"
#include "recital/interface/page_words.hpp"

namespace recital {

/// Looks up what the catalogue says of a target: by its identifier, else by its symbol; null where it knows neither.
[[nodiscard]] const instrument* entry_of(const catalogue& known, std::string_view target);

/// Where its text can be read: "" or an address that begins with http:// or https://.
[[nodiscard]] std::string address_of(const catalogue& known, const reference& found);

/// Appends the card of a group: its words, and what each of its references points at and why. References that differ in
/// nothing but their pinpoint are told together. The citing words are in `language`, all else in that of `words`. Elements
/// are spans, for it stands within a paragraph. In a `site` (else null) it leads to the page of what is cited.
void append_card(std::string& out, const catalogue& known, const page_words& words, std::string_view language,
                 const word_group& group, const document_in_site* site);

}  // namespace recital
