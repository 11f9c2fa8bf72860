/// \file
/// What somebody looks for, as it is typed.
///
/// | typed | finds paragraphs |
/// |---|---|
/// | `nuclear weapons` | in which all the words occur, in any form and order |
/// | `"nuclear weapons"` | in which they stand together, in this order |
/// | `A/RES/72/162`, `1540 (2004)`, `l'article` | in which it stands as it is typed: marks within a word, and brackets behind one, make a phrase |
/// | `disarm*`, `"nuclear disarm*"` | with a word that begins like that |
/// | `treaty OR convention` | with either word; OR joins what stands beside it, and binds closer than words in a row |
/// | `-draft`, `NOT draft` | without the word |
/// | `NEAR(test* moratorium, 5)` | in which at most so many words stand between them; 10 where no number is given |
///
/// OR, NOT, AND (which changes nothing) and NEAR are operators in capitals alone. Ideographs need no blanks between words.
///
///     const auto query = recital::parse_search("\"nuclear weapons\" OR missiles -draft");
///     if (!query) return report(query.error());  // "... at character 9: ..."
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "recital/core/result.hpp"
#include "recital/search/words.hpp"

namespace recital {

/// A word; or a phrase, of several.
struct search_term {
  std::string text;     ///< in plain form, with at least one word in it
  bool begins = false;  ///< its last word is the beginning of one
};

/// A term; or several that stand near each other.
struct search_operand {
  std::vector<search_term> terms;
  unsigned within = 0;  ///< words that may stand between the first and the last term
};

/// What a paragraph must have, or must not have: any of the operands.
struct search_condition {
  std::vector<search_operand> any_of;
  bool excludes = false;
};

/// Conditions that all hold. One at least does not exclude.
struct search_query {
  std::vector<search_condition> all_of;
};

/// Fails with bad_usage, in one line that says at which character of the text, counted from 1: a quotation mark or a
/// bracket that nothing closes, an operator without a word, `*` anywhere but behind a word, brackets around operators, no
/// word that is wanted, or more than 64 words. O(length).
[[nodiscard]] result<search_query> parse_search(std::string_view typed);

/// The query for the table `paragraph_words` of a corpus (docs/corpus.md), as FTS5 reads it through a
/// connection of recital. A term is looked for as it is typed, and by its stems in each of the languages
/// (`search_words::sought`). Whatever was typed, only words get in, in quotation marks. The same arguments give the same
/// bytes.
[[nodiscard]] std::string fts5_expression(const search_query& query, search_words& words,
                                          std::span<const std::string> languages);

}  // namespace recital
