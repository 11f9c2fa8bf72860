/// \file
/// One language's way of writing references, as its data file gives it. CONTRIBUTING.md explains the file.
#pragma once
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "grammar/labels.hpp"
#include "grammar/macro.hpp"
#include "recital/core/result.hpp"

namespace recital {

/// A sentence and what it refers to: "text => target target#pinpoint".
struct grammar_example {
  std::string text;
  std::vector<std::string> targets;
  place where;
};

/// One way of writing something that matters to references.
///
/// The scanner stops at a lead. There `before` must match the text that ends at the lead, and `after` the text that
/// begins behind it. A group called `run` holds a list, which is parsed member by member: `member`, then a separator
/// (the next member stands on its own) or a range mark (all numbers between count).
struct grammar_rule {
  std::string id;     ///< unique within the language: "resolution-numbered"
  std::string makes;  ///< what was found: see cite/mention.hpp
  std::vector<std::pair<std::string, std::string>> leads;  ///< (value, phrase): the value says which of several it is
  std::string before, after, member, separator, range;     ///< patterns, macros expanded; "" where there is none
  std::string whole;                ///< instead of leads: what a paragraph holds from its beginning to its end
  std::string words_between, further;  ///< behind a list: words that may follow it, and then more of its members, in
                                       ///< the group `run`
  std::string left, right;          ///< what must stand around it and is no part of it
  std::string not_left, not_right;  ///< what must not
  bool inside_words = false;        ///< leads count where they are part of a word, too
  std::vector<grammar_example> examples;
  std::vector<std::string> counter_examples;
  place where;
};

/// What may stand between two things that belong together, and around them. Patterns, macros expanded.
struct grammar_links {
  std::string host_before;   ///< between an instrument and a pinpoint that follows it
  std::string host_after;    ///< between a pinpoint and an instrument that follows it
  std::string chain;         ///< between two pinpoints of which one lies within the other
  std::string coordinate;    ///< between two pinpoints of the same instrument
  std::string attribute_before;  ///< between a conference and what it adopted, the conference first
  std::string attribute_after;   ///< the same, the conference last
  std::string body_before;   ///< between a body and a number of its texts, the body first
  std::string body_after;    ///< the same, the body last
  std::string body_adopts;   ///< between a body that acts and a number that can be no other's: ", in its "
  std::string body_acts;     ///< the same, and the number is its own where it has such numbers: " endorsed, in "
  std::string number_opens;  ///< at the beginning of a clause, before a number of the body that the clause is about
  std::string body_follows;  ///< between such a number and that body: ", the "
  std::string other_body_before;  ///< up to a number: a body that the catalogue does not know ("the Senate’s resolution ")
  std::string other_body_after;   ///< the same, behind the number
  std::string initials_before;    ///< the same of initials that nobody knows: a number with its year may still be ours
  std::string initials_after;     ///< likewise
  std::string longer_body_before;  ///< before a body's name: it is but the end of another's ("National ")
  std::string longer_body_after;   ///< behind it: it is but the beginning of another's (" of Ministers")
  std::string texts_before;  ///< before a body: texts of its in general, whose numbers follow ("resolutions of the ...")
  std::string texts_after;   ///< the same, behind the body
  std::string qualifier_before;  ///< a year, date or ordinal that ends before a name; groups run year month day ordinal
  std::string qualifier_after;   ///< the same, behind the name
  std::string absorbed_after;    ///< behind a treaty's name: the name is part of another name
  std::string absorbed_before;   ///< before a treaty's name: likewise
  std::string definition;    ///< behind a name: the short form it is given; group words
  std::string definite_before;   ///< before a short name: it means one that was named earlier
  std::string free_before;   ///< before a short name that stands without marks or article and may still be a reference
  std::string other_before;  ///< before a short name: it is that of a conference that was not recognised
  std::string other_after;   ///< behind a name that needs help: it is but the beginning of another name
  std::string year_ahead;    ///< up to a name that stands alone: the year that it is given; group dated
  std::string year_behind;   ///< the same, behind the name
  std::string adopted_behind;  ///< behind a name that a verb governs: the year in which it was adopted; group dated
  std::string year_of_another;  ///< before such a name: a later year behind it is that of a meeting, a review, a part
  std::string foreign_host;  ///< behind a provision: it is one of a report, a draft, or a body's own law
  std::string foreign_host_before;  ///< before a provision: it is one of a law, a contract, or another text of nobody's
  std::string aside_before;    ///< before what is cited but in passing: "ibid." does not mean it ("(citing ")
  std::string of_one_party;    ///< behind the short name of a class of agreements: it is one of them
  std::string clause_end;    ///< what ends the reach of a reporting verb
  std::string own_text;      ///< before a body or a resolution: it is the document's own
  std::string own_number;    ///< at the beginning of a title: the number of the resolution, which it is not cited by
  std::string date;          ///< a date; groups day month dated
};

/// How the title block of a document says what it is. Patterns, macros expanded; they match within one heading.
struct grammar_title_block {
  std::string session;            ///< of its organ; group ordinal
  std::string special_session;    ///< likewise: a special session, whose number follows S-
  std::string emergency_session;  ///< likewise: an emergency special session, whose number follows ES-
  std::string agenda_item;        ///< of the agenda; group words
  std::string original;           ///< the languages that it was written in; group words
  std::map<std::string, std::string, std::less<>> languages;  ///< their names, or parts of them, in small letters; their codes
};

/// How words change where they are used, so that data files list the form of the dictionary alone.
struct grammar_spelling {
  using words_by_ending = std::map<std::string, std::vector<std::string>, std::less<>>;
  std::vector<std::string> clitics;  ///< what may be written onto the beginning of a word and is no part of it
  words_by_ending starts;            ///< beginnings of words that have other forms: "ال" after a preposition is "لل"
  std::map<std::string, std::string, std::less<>> parts;  ///< letters that some programs print in another order
  /// Endings of the words at the head of a name, adjectives and then a noun, and what stands for them in each other
  /// case. All lists have the same length: where the noun takes its third form, so do its adjectives.
  words_by_ending adjectives, nouns;
};

/// All that is known about one language. The one without a code holds what every language shares.
struct language_grammar {
  std::string code;    ///< BCP 47; "" for what all languages share
  std::string traditional;  ///< BCP 47: what the language is called in traditional Chinese characters; "" for others
  std::string script;  ///< ISO 15924: Arab, Cyrl, Hani, Latn
  bool unspaced = false;                                           ///< words are not set apart by blanks
  std::vector<std::string> function_words;                         ///< frequent words that tell it from its neighbours
  std::vector<std::string> annex_headings, hyphen_prefixes;        ///< see text/layout.hpp
  std::pair<std::string, std::string> title_marks;                 ///< what titles stand in; empty where none
  std::vector<std::pair<std::string, std::vector<std::string>>> titled_nouns;  ///< kind, the nouns its titles end in
  std::map<std::string, std::vector<std::string>, std::less<>> nouns;  ///< what a "the ..." says, by catalogue noun
  std::map<std::string, std::vector<std::string>, std::less<>> verbs;  ///< reporting verbs, by their English infinitive
  std::vector<std::string> no_verbs;  ///< phrases that a verb's words stand in and are none: "the note by"
  std::map<std::string, std::vector<std::string>, std::less<>> units;  ///< the words for art, para, sect, ...
  std::map<std::string, int, std::less<>> numbers;                 ///< number words
  std::map<std::string, int, std::less<>> number_parts;            ///< words that only add to others: "seventy-" 70
  std::map<std::string, int, std::less<>> months;
  std::map<std::string, std::string, std::less<>> letters;  ///< letters and marks of symbols as the language writes them
  std::map<std::string, std::string, std::less<>> symbol_parts;  ///< words in symbols ("Rév"), and the common ones; those
                                                                 ///< of the file for all languages are in each
  grammar_spelling spelling;
  macro_table macros;
  grammar_links links;
  grammar_title_block title_block;
  std::vector<grammar_rule> rules;
  grammar_hops hops;
  std::vector<grammar_standing> standings;
};

}  // namespace recital
