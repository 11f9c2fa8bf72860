/// \file
/// What all pages share: their head, and how texts get into them.
#pragma once
#include <string>
#include <string_view>

namespace recital::page {

/// Appends a text of a document or a catalogue: escaped, and without the marks that would turn the direction of letters
/// beyond its end (UAX #9: embeddings, overrides, isolates).
void append_text(std::string& out, std::string_view utf8);
[[nodiscard]] std::string text(std::string_view utf8);

/// The style of that name in src/export/pages, such as "annotated.css"; there must be one.
[[nodiscard]] std::string_view style(std::string_view name);

/// Appends all up to the opened body. The policy in it lets the page load nothing and run nothing. `language` is that of
/// the interface, `style` is CSS of our own.
void append_head(std::string& out, std::string_view language, std::string_view title, std::string_view style);

}  // namespace recital::page
