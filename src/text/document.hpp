/// \file
/// The text of a document, ready to be searched: paragraphs of running text, and the way home to the source.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "recital/core/reference.hpp"
#include "recital/core/result.hpp"
#include "recital/text/printed_text.hpp"
#include "text/layout.hpp"
#include "text/source_map.hpp"

namespace recital::text {

struct document {
  std::string text;  ///< all paragraphs in plain form, each ended by a line break; within one there is none
  source_map map;    ///< from offsets in `text` to offsets in the source
  std::vector<paragraph> paragraphs;
  std::vector<furniture_line> furniture;  ///< the lines that are in no paragraph
  int articles = 0;  ///< how many paragraphs are articles of the text's own, with no Roman number: a law counts so
};

/// Reads the bytes of a text in UTF-8. Line breaks inside a paragraph are undone, also inside a word or a name; page
/// furniture is lifted out; every character is in plain form (normal_form.hpp).
///
/// Fails with empty_input (nothing but white space), not_text (bytes that no text has) or invalid_utf8, whose place
/// says line, column and byte offset. `source` names the input in messages. O(bytes).
[[nodiscard]] result<document> read_document(std::string_view source, std::string_view bytes,
                                             const layout_words& words);

/// The same for what a reader of files made; offsets count in its text. Pages are counted where it has some.
[[nodiscard]] result<document> read_document(std::string_view source, const printed_text& printed,
                                             const layout_words& words);

}  // namespace recital::text
