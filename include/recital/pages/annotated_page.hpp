/// \file
/// A document as a page for any browser, with each of its references marked.
///
///     auto read = extractor.extract("note.txt", bytes);
///     recital::write_annotated_page(out, *read, known);
#pragma once
#include <cstddef>
#include <iosfwd>
#include <span>
#include <string>

#include "recital/catalogue/catalogue.hpp"
#include "recital/core/reference.hpp"
#include "recital/interface/page_words.hpp"

namespace recital {

/// Writes one HTML file, complete in itself: no script, and a Content-Security-Policy by which nothing is ever loaded.
///
/// - The running text, paragraph by paragraph, with labels, pages, and, faint, the lines of page furniture that the
///   reading kept.
/// - Each reference is a link to itself, `#mN`, N counting from 1 in the order of the text; what it points at opens its
///   card: instrument, identifier, pinpoints, verb, rules, status, candidates or reason, address. References on the very
///   same words share a card; words of several references belong to the shortest of them, and of what has no words left
///   there stands a small sign in its place.
/// - Below, what is cited and where, and what is doubtful and why.
///
/// UTF-8. Whatever a document holds is text there, never markup; marks that turn the direction of letters are left out.
/// What the page says for itself is in the language of `words`, to which its direction belongs; the text has its own.
/// Names are in the language of `words`, where the catalogue has them. Links lead to the page itself, or to http and
/// https. The same reading gives the same bytes. O(n log n) in the size of the reading.
void write_annotated_page(std::ostream& out, const reading& document, const catalogue& known,
                          const page_words& words = page_words::english());

/// A page among others, as their index tells of it.
struct indexed_page {
  std::string file;  ///< its name, beside the index
  std::string document, title, date, language;
  std::size_t references = 0;
  std::size_t doubtful = 0;  ///< of these, ambiguous or not resolved
};

/// What the index tells of a document whose page is in that file.
[[nodiscard]] indexed_page indexed(const reading& document, std::string file);

/// Writes the index of several pages, in the order given: one HTML file that leads to them, under the same policy as
/// theirs.
void write_annotated_index(std::ostream& out, std::span<const indexed_page> pages,
                           const page_words& words = page_words::english());

}  // namespace recital
