/// \file
/// One language's way of writing references, as its data file gives it. CONTRIBUTING.md explains the file.
#pragma once
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "grammar/labels.hpp"
#include "grammar/macro.hpp"
#include "grammar/pattern_set.hpp"
#include "recital/core/result.hpp"
#include "text/layout_words.hpp"

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
  std::string id;                                          ///< unique within the language: "resolution-numbered"
  std::string makes;                                       ///< what was found: see cite/mention.hpp
  std::vector<std::pair<std::string, std::string>> leads;  ///< (value, phrase): the value says which of several it is
  pattern_texts patterns;                                  ///< by the keys of `rule_patterns`
  std::string body;           ///< of numbers: the body that the lead names, by its id in the catalogue ("UNSCR")
  bool inside_words = false;  ///< leads count where they are part of a word, too
  std::vector<grammar_example> examples;
  std::vector<std::string> counter_examples;
  place where;
};

/// How the title block of a document says what it is.
struct grammar_title_block {
  pattern_texts patterns;  ///< by the keys of `title_patterns`
  std::map<std::string, std::string, std::less<>>
      languages;  ///< their names, or parts of them, in small letters; their codes
};

/// How files are named after the documents that they hold, as libraries name them.
struct grammar_file_names {
  std::vector<std::string> endings;    ///< words at the end that are no part of a symbol: "en", "final"
  std::vector<std::string> bracketed;  ///< parts of a symbol that it has brackets around: "Vol"
  /// Names of another form, and the symbols that they stand for: groups number, year, session, volume and sub take the
  /// place of "{number}" and the others.
  std::vector<std::pair<pattern, std::string>> forms;
};

/// How words change where they are used, so that data files list the form of the dictionary alone.
struct grammar_spelling {
  using words_by_ending = std::map<std::string, std::vector<std::string>, std::less<>>;
  std::vector<std::string> clitics;  ///< what may be written onto the beginning of a word and is no part of it
  words_by_ending starts;  ///< beginnings of words that have other forms: "ال" after a preposition is "لل"
  std::map<std::string, std::string, std::less<>> parts;  ///< letters that some programs print in another order
  words_by_ending several;  ///< words in the name of a series, and how they read where several of its members are meant
  words_by_ending shorter;  ///< words within names, and what is written for them: "of the United Nations", "UN"
  /// Endings of the words at the head of a name, adjectives and then a noun, and what stands for them in each other
  /// case. All lists have the same length: where the noun takes its third form, so do its adjectives.
  words_by_ending adjectives, nouns;
  /// Endings of plurals that stemmers part from their singulars, and what those end in; the longest that fits holds.
  std::map<std::string, std::string, std::less<>> singulars;
};

/// All that is known about one language. The one without a code holds what every language shares.
struct language_grammar {
  std::string code;         ///< BCP 47; "" for what all languages share
  std::string traditional;  ///< BCP 47: what the language is called in traditional Chinese characters; "" for others
  std::string script;       ///< ISO 15924: Arab, Cyrl, Hani, Latn
  bool unspaced = false;    ///< words are not set apart by blanks
  std::vector<std::string> function_words;          ///< frequent words that tell it from its neighbours
  text::layout_words layout;                        ///< what divides its texts into paragraphs
  std::pair<std::string, std::string> title_marks;  ///< what titles stand in; empty where none
  std::vector<std::pair<std::string, std::vector<std::string>>> titled_nouns;  ///< kind, the nouns its titles end in
  std::map<std::string, std::vector<std::string>, std::less<>> nouns;  ///< what a "the ..." says, by catalogue noun
  std::map<std::string, std::vector<std::string>, std::less<>> verbs;  ///< entries (`forms_of`), by English infinitive
  std::vector<std::string> no_verbs;  ///< entries of phrases that a verb's words stand in and are none: "the note by"
  std::map<std::string, std::vector<std::string>, std::less<>> units;  ///< the words for art, para, sect, ...
  std::map<std::string, int, std::less<>> numbers;                     ///< number words
  std::map<std::string, int, std::less<>>
      relative_years;                                    ///< words beside a name, and how far from the document's year
  std::map<std::string, int, std::less<>> number_parts;  ///< words that only add to others: "seventy-" 70
  std::map<std::string, int, std::less<>> months;
  std::map<std::string, std::string, std::less<>>
      letters;  ///< letters and marks of symbols as the language writes them
  std::map<std::string, std::string, std::less<>>
      symbol_parts;  ///< words in symbols ("Rév"), and the common ones; those
                     ///< of the file for all languages are in each
  grammar_spelling spelling;
  macro_table macros;
  pattern_texts connectors;  ///< by the keys of `connectors`
  grammar_title_block title_block;
  grammar_file_names file_names;
  std::vector<grammar_rule> rules;
  grammar_occurrences occurrences;
  std::vector<grammar_standing> standings;
};

}  // namespace recital
