/// \file
/// References, and a document read for them: what every later stage works on.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "recital/core/kind.hpp"
#include "recital/core/no_target.hpp"
#include "recital/core/resolved_by.hpp"
#include "recital/core/span.hpp"
#include "recital/core/told_by.hpp"

namespace recital {

/// How a reference names its target: by a name, number or symbol of its own, or through something said earlier.
enum class via : std::uint8_t { explicit_, anaphora };

/// resolved: one target. ambiguous: `candidates` says which. unresolved: `reason` says why there is none.
enum class status : std::uint8_t { resolved, ambiguous, unresolved };

[[nodiscard]] constexpr std::string_view name(via v) { return v == via::explicit_ ? "explicit" : "anaphora"; }
[[nodiscard]] constexpr std::string_view name(status s) {
  return s == status::resolved ? "resolved" : s == status::ambiguous ? "ambiguous" : "unresolved";
}

/// One reference that one paragraph makes. Each member of a list or range is a reference of its own.
struct reference {
  std::uint32_t paragraph = 0;  ///< index into `reading::paragraphs`
  recital::kind kind = kind::document;
  recital::via via = via::explicit_;
  recital::status status = status::resolved;
  std::string target;    ///< catalogue identifier or canonical symbol; else "unresolved:" or "ambiguous:" and its words
  std::string pinpoint;  ///< "art_6", "art_3__para_1", ...; "" where there is none
  std::string symbol;    ///< the symbol of a catalogued text, where it has one
  std::string surface;   ///< the citing words as printed, on one line, in UTF-8
  span source;           ///< bytes of the source; without line breaks and page furniture they are `surface`
  span words;            ///< bytes of `reading::text`: the same words, within the paragraph
  std::string verb;      ///< the reporting verb that governs it (recall, reaffirm, ...), "" where there is none
  std::string rule;      ///< the grammar rule that found it; "name" for names and for titles in their marks
  std::optional<resolved_by> decided_by;  ///< how the target was settled, for `explain`; always there after reading
  std::vector<std::string> candidates;    ///< what else it could be, in order of identifier; only when ambiguous
  std::optional<no_target> reason;        ///< why there is no target; only when unresolved
};

enum class paragraph_kind : std::uint8_t { numbered, unnumbered, heading, footnote };

/// One paragraph of a document.
struct paragraph {
  std::string label;  ///< the printed number; else uK, hK (headings and title block), fnN; "annex-3" in a second
                      ///< series; no two paragraphs of a document have the same one
  paragraph_kind kind = paragraph_kind::unnumbered;
  std::uint32_t page = 0;  ///< 1-based; 0 where the format has no pages
  span text;               ///< bytes of `reading::text`, without the printed number
};

/// A line of the source that is no part of the document's text: a page number, a running title, a rule above notes.
struct furniture_line {
  std::uint32_t at = 0;  ///< offset in `reading::text` behind the line that it stood behind
  std::string words;     ///< as printed, UTF-8
};

/// A document after the whole walk: who it is, its paragraphs, and what they refer to, in reading order.
struct reading {
  std::string source;       ///< the input path as given; "archive!member" inside an archive
  std::string document;     ///< the document's own symbol where it is found, else the file's stem
  std::string symbol;       ///< the document's own, as found in its text or its file; "" where not found
  std::string language;     ///< BCP 47: ar en es fr ru zh
  std::string title;        ///< the heading of the title block that looks most like a title; "" where none does
  std::string date;         ///< the document's own, ISO 8601: a day, a month or a year; "" where not found
  std::string organ;        ///< the body whose document it is, as the catalogue calls it ("ga"); "" where not found
  std::string session;      ///< of that body: "73", special "S-10", emergency special "ES-10"; "" where not found
  std::string agenda_item;  ///< as the title block prints it: "74 (c)", "136 and 137"; "" where it does not
  std::vector<std::string> originals;   ///< BCP 47: the languages that it says it was written in
  std::string cycle;                    ///< the review cycle it belongs to ("2020"), "" where it is not known
  recital::kind kind = kind::document;  ///< what its symbol makes it: a resolution is one whether it is cited or not
  identity_sources told;                ///< which place gave symbol, title, organ, session, date and language
  std::vector<contradiction> contradictions;  ///< what other places say, by field, then from the surest place
  std::string same_work_as;  ///< a symbol or an input: the user's corrections call this a version of it; else ""
  std::string text;         ///< the running text in UTF-8, one paragraph a line: line breaks within paragraphs and page
                            ///< furniture are gone, full-width letters, digits and brackets have become half-width
  std::uint64_t words = 0;  ///< where the text was left out (store/corpus.hpp): a number that tells copies; else 0
  std::vector<paragraph> paragraphs;      ///< in order of the text
  std::vector<reference> references;      ///< in order of their beginning in the source
  std::vector<furniture_line> furniture;  ///< in order, as far as the reader of a file knows it

  std::vector<std::uint32_t> empty_pages;  ///< 1-based, of a file that has pages: no text was found on them
  std::vector<std::string> damage;         ///< what is wrong with the file though it was read, in words
  std::string doubtful_encoding;           ///< the encoding it was read as, where that is in doubt

  /// The running text of one of the paragraphs, valid as long as `text` is.
  [[nodiscard]] std::string_view text_of(const paragraph& p) const {
    return std::string_view(text).substr(p.text.begin, p.text.size());
  }
};

}  // namespace recital
