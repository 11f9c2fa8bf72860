/// \file
/// The tables of a grammar file that tell what a clause does with a commitment, and how a document stands.
#pragma once
#include <functional>
#include <map>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "data/toml_reader.hpp"
#include "grammar/pattern_set.hpp"
#include "recital/core/standing.hpp"

namespace recital {

/// Patterns, macros expanded, by what they tell. Letters match in either case; matches count as whole words alone.
using labelled_patterns = std::map<std::string, std::vector<std::string>, std::less<>>;

/// How subjects and clauses are told. Letters match in either case.
struct clause_patterns {
  pattern own_start;      ///< what may stand before a verb that begins the clause
  pattern subject_after;  ///< from the beginning of a verb to a subject that follows it
  pattern oblique;        ///< right before words for somebody who is no subject
  pattern oblique_after;  ///< right behind such words
  pattern pronoun;        ///< at the beginning of a sentence: its subject is that of the one before
  pattern joins;          ///< right before a verb, or its subject, that begins a clause of its own

  clause_patterns() = default;
  explicit clause_patterns(const pattern_texts& written);

  /// Where a file says each of them.
  [[nodiscard]] static std::span<const pattern_key<clause_patterns>> keys();
};

/// [occurrences]: the words that label an occurrence.
struct grammar_occurrences {
  labelled_patterns verbs;     ///< reporting verbs, beside the grammar's [verbs]; by English infinitive
  labelled_patterns voices;    ///< who may speak
  labelled_patterns verdicts;  ///< by name of `verdict`
  labelled_patterns modals;
  labelled_patterns qualifiers;
  labelled_patterns
      force;  ///< by what they do, keys of modals, qualifiers and voices, no patterns; of all languages alike
  labelled_patterns classes;         ///< by name of `verb_class`: the infinitives, no patterns; of all languages alike
  std::vector<std::string> no_verb;  ///< in these a verb is none: "the Review Conference"
  std::string own_voice;             ///< who speaks where a verb begins the clause
  pattern_texts clause;              ///< by the keys of `clause_patterns`
};

/// [[standing]]: what tells that a document stands so.
struct grammar_standing {
  standing is = standing::unknown;
  std::vector<std::string> titles;   ///< in its title block or enacting words
  std::vector<std::string> symbols;  ///< in its symbol
};

/// Lays the tables of `file` over what is known. `pattern` expands the macros of a pattern and refuses what it cannot.
using expand_pattern = std::function<std::string(const data::table_reader&, std::string_view, const std::string&)>;
void read_occurrences(const data::table_reader& file, const expand_pattern& pattern, grammar_occurrences& into);
void read_standings(const data::table_reader& file, const expand_pattern& pattern, std::vector<grammar_standing>& into);

}  // namespace recital
