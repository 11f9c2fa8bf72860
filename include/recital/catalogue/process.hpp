/// \file
/// Review processes and their cycles, and the commitments that they keep coming back to.
///
/// All of it is data: [[process]] tables in TOML files under src/catalogue/processes and [[commitments]] tables under
/// src/catalogue/commitments, built into the library, and both in files of the user's own (`--catalogue FILE`).
///
///     const recital::process* npt = known.process_named("npt");
///     const recital::review_cycle* then = cycle_of_symbol(*npt, "NPT/CONF.2020/PC.II/WP.37");
///     then->id;                                   // "2020"
///     then->end;                                  // "2022-08-26": that conference met two years late
///     then->outcome == recital::outcome::none;    // and agreed on nothing
///     for (const recital::commitment& c : known.commitments()) use(c.id, c.title.at("en"));
#pragma once
#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "recital/catalogue/subject.hpp"
#include "recital/core/standing.hpp"

namespace recital {

/// How a conference ended.
enum class outcome : std::uint8_t {
  consensus,   ///< an outcome of substance, without a vote
  extension,   ///< the treaty was extended, and more decided along with it, without a vote
  vote,        ///< an outcome of substance, by vote
  procedural,  ///< the report says who met and when; no agreement of substance was looked for
  none,        ///< an agreement of substance was looked for and not found
  open,        ///< it has not ended
};
inline constexpr std::array<std::string_view, 6> outcome_names{"consensus",  "extension", "vote",
                                                               "procedural", "none",      "open"};
[[nodiscard]] constexpr std::string_view name(outcome o) { return outcome_names[static_cast<std::size_t>(o)]; }

/// One round of a process: the sessions that prepare a conference, and the conference that closes it.
struct review_cycle {
  std::string id;          ///< the year it goes by: "2020", though that conference met in 2022
  std::string conference;  ///< identifier of the conference that closes it: "conf:npt-revcon-2020"; "" where the cycle
                           ///< is open and the conference not yet known
  std::vector<std::string> sessions;  ///< identifiers of the meetings before it, in order
  std::string begin;                  ///< its first day, ISO 8601: the day after the cycle before it ended
  std::string end;                    ///< its last day: that on which the conference ended; "" where it has not
  std::string met;                    ///< the day on which the conference began; "" where it has not
  recital::outcome outcome = outcome::open;
  standing status = standing::unknown;  ///< of the closing text: adopted, summary, draft; unknown where there is none
  std::vector<std::string> texts;       ///< identifiers of the closing texts
  std::vector<std::string> symbols;     ///< what the symbols of its documents begin with: "NPT/CONF.2020/"
  int documents = 0;                    ///< how many it has; 0 where nobody counted
};

/// A treaty's, or another text's, reviews.
struct process {
  std::string id;                                         ///< "npt"
  std::string treaty;                                     ///< what is reviewed: "treaty:npt"
  std::map<std::string, std::string, std::less<>> title;  ///< by language
  std::string source;                                     ///< where the facts were taken from
  std::vector<review_cycle> cycles;  ///< in order of time; there is one at least, and none overlaps another
  std::vector<standing> covered_by;  ///< of its own documents, those whose silence tells; the closing texts do in any case
  int covered_from = 0;              ///< percent of a cycle's `documents` from which on silence tells, too; 0: never
};

/// A provision of a text that was agreed, as something to follow through the cycles: not its words, but where it stands.
struct commitment {
  std::string id;        ///< "text:npt-2010-action-plan#action_5"; the text alone where all of it is meant
  std::string text;      ///< identifier of the instrument it stands in
  std::string pinpoint;  ///< "action_5"; "" for the whole text
  std::string process;   ///< "npt"
  std::string cycle;     ///< the cycle that made it; "" where it is older than all: the treaty's own
  std::map<std::string, std::string, std::less<>> title;  ///< by language: short, neutral, our own words
  std::vector<std::string> themes;                        ///< "disarmament", "security assurances": lower-case English
  std::vector<std::string> actors;     ///< who is bound: "nuclear_weapon_states", "states_parties", ...
  std::vector<std::string> continues;  ///< what it takes up, as identifiers of commitments or instruments
  std::vector<subject_form> about;     ///< the ways in which a clause takes it up; what has none of its own, and is no
                                       ///< whole text, has those of the commitments that it continues
  words_by_language examples, counter_examples;  ///< clauses that take it up, and that do not
};

/// The cycle whose documents bear such symbols; of several, that with the longest beginning. Null where there is none.
/// Linear in the cycles.
[[nodiscard]] const review_cycle* cycle_of_symbol(const process& of, std::string_view symbol);

/// The cycle that the date falls into (ISO 8601: a day, a month or a year; a month or a year that a conference ends in
/// belongs to that conference's cycle). Null for "" and for dates before the first cycle or after the last.
[[nodiscard]] const review_cycle* cycle_of_date(const process& of, std::string_view date);

/// The cycle that the conference closes, that it is a session of, or that the text closed. Null where there is none.
[[nodiscard]] const review_cycle* cycle_of_meeting(const process& of, std::string_view id);

/// The cycle of that identifier; null where there is none.
[[nodiscard]] const review_cycle* cycle_named(const process& of, std::string_view id);

/// What is known about a document that is to be put into a cycle.
struct document_facts {
  std::string_view symbol;                      ///< canonical; "" where unknown
  std::string_view date;                        ///< ISO 8601; "" where unknown
  std::vector<std::string> title_targets = {};  ///< what its title block refers to, in order: "conf:npt-revcon-2010"
};

/// The cycle that a document belongs to: by its symbol, else by the first meeting its title refers to, else by its
/// date. Null where none of them tells.
[[nodiscard]] const review_cycle* cycle_of(const process& of, const document_facts& document);

}  // namespace recital
