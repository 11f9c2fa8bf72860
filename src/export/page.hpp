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

/// The file of that name in src/export/pages, such as "annotated.css"; there must be one.
[[nodiscard]] std::string_view source(std::string_view name);

struct head {
  std::string_view language;     ///< of the interface
  std::string_view title;        ///< escaped here
  std::string_view style;        ///< name of a file
  std::string_view script = {};  ///< the only one that may run; "" where none may
};

/// Appends all up to the opened body. The policy in it allows no request of any sort, nothing but pictures that stand in
/// the page itself, and no script but that one, by its hash.
void append_head(std::string& out, const head& of);

}  // namespace recital::page
