/// \file
/// Text in XML.
#pragma once
#include <string>
#include <string_view>

namespace recital::xml {

/// Appends UTF-8 for use in content and in attributes between double quotes. Line breaks and tabs become blanks; other
/// control characters, and the two code points that XML knows nothing of, are left out.
void append_escaped(std::string& out, std::string_view utf8);

/// The same for a text of a document or a catalogue: without the marks that would turn the direction of letters beyond
/// its end (UAX #9: embeddings, overrides, isolates).
void append_text(std::string& out, std::string_view utf8);

/// Appends what comes before a value, as in `<node id="`, and the value.
inline void append_attribute(std::string& out, std::string_view before, std::string_view value) {
  out.append(before);
  append_escaped(out, value);
}

}  // namespace recital::xml
