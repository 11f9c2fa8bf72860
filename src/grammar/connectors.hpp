/// \file
/// What may stand between two things that belong together, and around them: the table [connectors] of a grammar file.
#pragma once
#include <span>

#include "grammar/pattern_set.hpp"

namespace recital {

/// The patterns of one language, compiled. Those that stand between two things match the whole gap.
struct connectors {
  pattern host_before;        ///< between an instrument and a pinpoint that follows it
  pattern host_after;         ///< between a pinpoint and an instrument that follows it
  pattern host_begins;        ///< host_after with more behind it
  pattern chain;              ///< between two pinpoints of which one lies within the other
  pattern coordinate;         ///< between two pinpoints of the same instrument
  pattern attribute_before;   ///< between a conference and what it adopted, the conference first
  pattern attribute_after;    ///< the same, the conference last
  pattern body_before;        ///< between a body and a number of its texts, the body first
  pattern body_after;         ///< the same, the body last
  pattern body_adopts;        ///< between a body that acts and a number that can be no other's: ", in its "
  pattern body_acts;          ///< the same, and the number is its own where it has such numbers: " endorsed, in "
  pattern number_opens;       ///< at the beginning of a clause, before a number of the body that the clause is about
  pattern body_follows;       ///< between such a number and that body: ", the "
  pattern other_body_before;  ///< up to a number: a body that the catalogue does not know ("the Senate’s resolution ")
  pattern other_body_after;   ///< the same, behind the number
  pattern initials_before;    ///< the same of initials that nobody knows: a number with its year may still be ours
  pattern initials_after;     ///< likewise
  pattern longer_body_before;  ///< before a body's name: it is but the end of another's ("National ")
  pattern longer_body_after;   ///< behind it: it is but the beginning of another's (" of Ministers")
  pattern texts_before;  ///< before a body: texts of its in general, whose numbers follow ("resolutions of the ...")
  pattern texts_after;   ///< the same, behind the body
  pattern qualifier_before;  ///< a year, date or ordinal that ends before a name; groups run year month day ordinal
  pattern qualifier_after;   ///< the same, behind the name
  pattern law_behind;        ///< behind a treaty's name: the title of a law (" (Sanctions) Act 1997")
  pattern absorbed_after;    ///< behind a treaty's name: the name is part of another name
  pattern absorbed_before;   ///< before a treaty's name: likewise
  pattern abbreviated_before;  ///< the same, where the name is an abbreviation; a long one is a name of its own there
  pattern definition;        ///< behind a name: the short form it is given; group words
  pattern definite_before;   ///< before a short name: it means one that was named earlier
  pattern free_before;       ///< before a short name that stands without marks or article and may still be a reference
  pattern other_before;      ///< before a short name: it is that of a conference that was not recognised
  pattern other_after;       ///< behind a name that needs help: it is but the beginning of another name
  pattern year_ahead;        ///< up to a name that stands alone: the year that it is given; group dated
  pattern year_behind;       ///< the same, behind the name
  pattern anybodys_number;   ///< before a number alone: so any authority's are cited, where no body is spoken of
  pattern number_dated;      ///< before the number of a text, where no body is named: the year in which it was adopted
  pattern adopted_behind;    ///< behind a name that a verb governs: the year in which it was adopted; group dated
  pattern year_of_another;   ///< before such a name: a later year behind it is that of a meeting, a review, a part
  pattern foreign_host;      ///< behind a provision: it is one of a report, a draft, or a body's own law
  pattern foreign_host_before;  ///< before a provision: it is one of a law, a contract, or another text of nobody's
  pattern law;                  ///< a noun of texts that are no instruments: laws, decrees, contracts
  pattern aside_before;         ///< before what is cited but in passing: "ibid." does not mean it ("(citing ")
  pattern of_one_party;         ///< behind the short name of a class of agreements: it is one of them
  pattern indefinite_before;    ///< before a treaty's name in small letters: any such treaty is meant ("a ")
  pattern own_behind;           ///< behind a paragraph's number: it is one of the document itself (" above")
  pattern own_law;              ///< anywhere in a document: it calls itself a law ("in this Act")
  pattern group_of_parties;     ///< before a treaty's noun: a group of its parties ("Group of ... Parties to ")
  pattern clause_end;           ///< what ends the reach of a reporting verb
  pattern own_text;             ///< before a body or a resolution: it is the document's own
  pattern self_before;          ///< before a text called by its kind: the document itself ("This report of the ...")
  pattern own_number;           ///< at the beginning of a title: the number of the resolution, which it is not cited by
  pattern date, date_begins;    ///< a date, anywhere and at the beginning; groups day month dated
  pattern verb_of_cited;  ///< up to a reporting verb: it is that of a text that is cited (", in which the Council ")

  connectors() = default;
  explicit connectors(const pattern_texts& written);

  /// Where a file says each of them.
  [[nodiscard]] static std::span<const pattern_key<connectors>> keys();
};

}  // namespace recital
