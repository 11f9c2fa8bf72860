/// \file
/// How title blocks are written: the table [title_block] of a grammar file.
#pragma once
#include <span>

#include "grammar/pattern_set.hpp"

namespace recital {

/// The patterns of one language, compiled. They match within one heading. Those whose names end in `begins` are the
/// same, from the first letter on.
struct title_patterns {
  pattern session, session_begins;          ///< of the organ; group ordinal
  pattern special_session;                  ///< likewise: a special session, whose number follows S-
  pattern emergency_session;                ///< likewise: an emergency special session, whose number follows ES-
  pattern agenda_item, agenda_item_begins;  ///< of the agenda; group words
  pattern original, original_begins;        ///< the languages that it was written in; group words
  pattern distribution;                     ///< who gets it: what stands in mastheads alone
  pattern publisher;                        ///< the organization whose papers bear it: "United Nations"
  pattern masthead;                         ///< other words of mastheads, one part after the other
  pattern adopted;                          ///< the heading says who adopted the text, and when
  pattern submitted;                        ///< the heading says who wrote the text, which may be all the title it has
  pattern submitter;                        ///< the heading says who put the text forward, and is no title
  pattern organ;                            ///< the heading is the name of an organ that the catalogue does not know
  pattern part;                             ///< the heading is the number of a part: "Section 12"
  pattern contents;                         ///< the heading of a list of contents: no title stands behind it
  pattern agenda;                           ///< the heading of an agenda: what a record is about stands behind it
  pattern title_lead;                       ///< a number that leads a title and gives no symbol: "PRST 29/1."
  pattern meeting;                          ///< the line below a resolution that has the meeting
  pattern statement_made;                   ///< in a paragraph: at the meeting of that date this statement was made
  pattern foreign;                          ///< the heading says that a State or another organization gave the text out
  pattern occasion;                         ///< the heading names the conference that the document is for
  pattern dated;                            ///< the heading is a title that begins with the document's date
  pattern no_title;                         ///< the heading is no title: words of printers, of web pages
  pattern of_another;                       ///< in a title: it speaks of another document
  pattern printed_in;                       ///< behind the number of a text: where records have it, "U.N. GAOR"

  title_patterns() = default;
  explicit title_patterns(const pattern_texts& written);

  /// Whether a heading says session, agenda item or original language, and is no title therefore.
  [[nodiscard]] bool match(std::string_view heading) const;

  /// Where a file says each of them.
  [[nodiscard]] static std::span<const pattern_key<title_patterns>> keys();
};

}  // namespace recital
