/// \file
/// What a mention means, by its kind: each of these adds what it finds to the findings of the mention `i`, or nothing.
#pragma once
#include "resolve/settle/resolution_state.hpp"

namespace recital::resolve {

/// Settles a mention of any kind, once; those that it depends on are settled first.
void settle(resolution_state& s, std::uint32_t i);

/// A name of the catalogue.
void settle_name(resolution_state& s, std::uint32_t i);

/// The symbol of a document.
void settle_symbol(resolution_state& s, std::uint32_t i);

/// "A/57/124 and Add.1-3": each addition is a document of its own.
void settle_addition(resolution_state& s, std::uint32_t i);

/// Treaties by their numbers in the Treaty Series.
void settle_registered(resolution_state& s, std::uint32_t i);

/// Resolutions and decisions by their numbers.
void settle_numbered(resolution_state& s, std::uint32_t i);

/// Numbers alone, under the last heading that named a body and its texts.
void settle_listed(resolution_state& s, std::uint32_t i);

/// Texts of a body in general: "relevant resolutions".
void settle_unspecified(resolution_state& s, std::uint32_t i);

/// "the Treaty".
void settle_noun(resolution_state& s, std::uint32_t i);

/// "that resolution".
void settle_demonstrative(resolution_state& s, std::uint32_t i);

/// A short form that the document defines for itself.
void settle_defined(resolution_state& s, std::uint32_t i);

/// What was cited last in the paragraph; at the beginning of a note, what the note before it cites, where that is one
/// thing. A note that cites nothing known must not lend an older one's.
void settle_ibid(resolution_state& s, std::uint32_t i);

/// "see footnote 5 above", "op. cit., note 5": what that note cites, where it is one thing.
void settle_noted(resolution_state& s, std::uint32_t i);

/// "paragraph 28 thereof": of the text that was cited last in the paragraph.
void settle_whole(resolution_state& s, std::uint32_t i);

/// A title that the catalogue does not know, or a report whose symbol stands in brackets or in a note.
void settle_titled(resolution_state& s, std::uint32_t i);

/// A conference by its date and place.
void settle_meeting(resolution_state& s, std::uint32_t i);

/// A provision without its instrument beside it.
void settle_pinpoint(resolution_state& s, std::uint32_t i);

}  // namespace recital::resolve
