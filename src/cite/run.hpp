/// \file
/// Parsing the list that a rule found: "49/75 E of 15 December 1994, 50/70 P and 51/45 O", "1 to 5".
#pragma once
#include <string_view>
#include <vector>

#include "cite/mention.hpp"
#include "grammar/language.hpp"
#include "grammar/rule_patterns.hpp"

namespace recital::cite {

/// Reads the number words of a language in either case, ordinals in digits ("5th"), then numerals of all kinds; 0 where
/// it is none of them.
[[nodiscard]] int read_number(std::string_view text, const language_grammar& language);

/// The member that a match captured; `base` is the beginning of the text that offsets count from.
[[nodiscard]] member read_member(const captures& found, const char* base, const language_grammar& language);

/// Appends the members of `run` to `out`; a range gives every number from its first to its last, each with the span of
/// the whole range. A member that says less than the one before it (a letter alone) takes over its number and session.
void parse_run(std::string_view run, const char* base, const run_patterns& patterns, const language_grammar& language,
               std::vector<member>& out);

/// Turns the last member of `out` into one for each letter of "(a) and (c)".
void take_subparagraphs(std::string_view letters, const char* base, const language_grammar& language,
                        std::vector<member>& out);

/// The same for letters that are written otherwise, as in "«a» and «c»": they are a run of members of their own.
void take_subparagraphs(std::string_view letters, const char* base, const run_patterns& patterns,
                        const language_grammar& language, std::vector<member>& out);

}  // namespace recital::cite
