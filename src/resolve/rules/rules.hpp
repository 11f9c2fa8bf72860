/// \file
/// What a mention means: the rules that are tried, one after the other. `rules.cpp` has the table.
#pragma once
#include "resolve/context.hpp"

namespace recital::resolve {

/// Resolves a mention of any kind, once; those that it depends on are resolved first.
void resolve_mention(const document_view& seen, context& so_far, std::uint32_t i);

/// A rule looks at the mention `i` and decides or passes. Where it decides it returns true and has added what the mention
/// means to the findings of `i`, or nothing where the mention refers to nothing. Where it passes the next rule is tried.
using rule_function = bool(const document_view& seen, context& so_far, std::uint32_t i);

// Names of the catalogue.
rule_function common_words_of_another;      ///< "the Additional Protocol to the Memorandum" is none that is known
rule_function common_words_of_longer_name;  ///< what was named before with those words in a longer name
rule_function protocol_of_another;      ///< "Additional Protocol I to the Treaty of Tlatelolco" is not that of Geneva
rule_function class_of_another_treaty;  ///< "the Additional Protocol", in a text about the Geneva Conventions
rule_function name_of_homonym;          ///< "the Stockholm Declaration of 2020"
rule_function name_alone;               ///< a name that only one thing has
rule_function name_with_help;           ///< years, ordinals, what it belongs to, or the context say which is meant

// Numbers and symbols.
rule_function body_named;        ///< no reference, but later numbers may be its
rule_function numbered_text;     ///< resolutions and decisions by their numbers
rule_function listed_number;     ///< numbers alone, under the last heading that named a body and its texts
rule_function texts_in_general;  ///< "relevant resolutions"
rule_function document_of_symbol;
rule_function addition_to_symbol;  ///< "A/57/124 and Add.1-3": each addition is a document of its own
rule_function treaty_of_number;    ///< by its number in the Treaty Series

// "the Treaty".
rule_function noun_in_name_of_group;  ///< "the Group of States Parties to the Treaty"
rule_function noun_named_behind;      ///< "the Treaty (Treaty of Pelindaba)"
rule_function noun_defined;           ///< by a short form in brackets
rule_function treaty_of_year;         ///< "the Convention of 1963": the one of that year that was named before
rule_function last_in_paragraph;      ///< the last thing in the paragraph that the noun may call, or its one protocol
rule_function noun_of_topic_before;   ///< a passage goes on about another treaty than the document
rule_function noun_of_document;       ///< what the document is about
rule_function noun_named_earlier;     ///< the last one of a few paragraphs
rule_function noun_by_topic;          ///< the one of which the passage or the document speaks without naming it
rule_function noun_alone;             ///< "Article 39 of the Charter"
rule_function noun_unknown;           ///< in title marks, and nothing of the kind is known

// "that resolution".
rule_function own_treaty_called;           ///< "this Convention" in the text of one: itself, which is no reference
rule_function texts_of_last_list;          ///< "those resolutions": the list that was named last
rule_function conferences_in_row;         ///< "further summits were held in Seoul in 2012", "the 2000 and 2010 Conferences"
rule_function conference_by_year;          ///< "the 1995 Conference": one of the treaty that the document is about
rule_function conference_introduced;       ///< none: "convene a conference" and, of that one, "the conference"
rule_function conference_of_another_kind;  ///< before the conferences that the document takes for granted
rule_function conference_of_symbol;        ///< that of the series which the document's symbol belongs to
rule_function conference_of_document;      ///< the conference whose document it is
rule_function conference_last_named;
rule_function text_that_opens;  ///< "In the same resolution": what the sentence before opens with, not what it cites
rule_function treaty_of_conference;  ///< "the 2015 NPT Review Conference ... that Treaty"
rule_function one_of_several;        ///< ambiguous: two of them stand in a row, or in the sentence that is over
rule_function last_called_in_paragraph;
rule_function text_in_own_title;
rule_function last_called_before;  ///< in the paragraph before

// What repeats.
rule_function as_defined;     ///< a short form that the document defines for itself
rule_function cited_before;   ///< what was cited last in the paragraph; at the beginning of a note, what the note
                              ///< before it cites, where that is one thing
rule_function cited_in_note;  ///< "see footnote 5 above": what that note cites, where it is one thing
rule_function provision_called_again;  ///< "paragraph 4 of the same article"
rule_function text_before_provision;   ///< "paragraph 28 thereof": of the text that was cited last in the paragraph

// Titles that the catalogue does not know.
rule_function title_in_heading;   ///< what the document is called
rule_function title_of_document;  ///< "This report of the Director General"
rule_function title_before_symbol;
rule_function title_of_no_kind;
rule_function title_with_symbol_in_brackets;  ///< the symbol is the reference
rule_function title_with_symbol_in_note;
rule_function title_met_before;
rule_function title_unknown;
rule_function conference_held_there;  ///< a conference by its date and place

// Provisions without an instrument beside them.
rule_function provision_of_conference;  ///< of the one text of the conference beside it that has such a provision
rule_function provision_beside_host;    ///< no: it belongs to what is named beside it
rule_function provision_under_heading;  ///< of what the heading "Articles of the Covenant:" right before it names
rule_function provision_of_another;     ///< of a text that nobody knows, or of the document itself
rule_function provision_of_own_text;  ///< "Action 5: ..." at the head of a paragraph makes action 5 the document's own
rule_function provision_of_last_named;  ///< of the last thing that has such a provision
rule_function provision_of_document;    ///< of what the document is about
rule_function provision_of_forum;       ///< of the one text of its conferences that has such a provision

}  // namespace recital::resolve
