/// \file
/// What the words of a user say is meant: a target, a verb, a cycle, a process.
///
///     const auto all = *recital::load_knowledge({});
///     *recital::target_named("article VI of the NPT", all);  // "treaty:npt#art_6"
///
/// Each reads the words as a document of one line, which takes some tens of milliseconds the first time.
#pragma once
#include <span>
#include <string>
#include <string_view>

#include "recital/request/knowledge.hpp"
#include "recital/core/reference.hpp"
#include "recital/core/result.hpp"
#include "recital/trace/trace.hpp"

namespace recital {

/// What the words mean (resolve/named_target.hpp). Words that name nothing stay as they are, for a document that is read
/// may be called so. Fails with bad_usage where they mean several things, or hold more than a target.
[[nodiscard]] result<std::string> target_named(const std::string& words, const knowledge& all);

/// The verb of that name, as references have it: "take_note" for "take note". Fails with bad_usage where no grammar has
/// it.
[[nodiscard]] result<std::string> verb_named(const std::string& words, const grammar& languages);

/// Whether words stand in quotation marks, so that they are to be looked for.
[[nodiscard]] bool is_quoted(std::string_view words);

/// The same as `target_named`, or words to look for: those in quotation marks, and several words that refer to nothing.
/// Words have the cycles of `process`, else of the process that the documents belong to, else years.
[[nodiscard]] result<trace_target> trace_target_named(const std::string& words, const knowledge& all,
                                                      const std::string& process, std::span<const reading> documents);

/// The cycle of that name, else the one that this year or day falls into: "2018" is in the cycle of 2020. Fails with
/// not_found.
[[nodiscard]] result<std::string> cycle_id(const catalogue& known, const std::string& process, const std::string& name);

/// The process that most of the documents belong to, by their symbols and title blocks. Fails with bad_usage where
/// there is none.
[[nodiscard]] result<std::string> likeliest_process(const catalogue& known, std::span<const reading> documents);

}  // namespace recital
