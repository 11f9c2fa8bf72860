/// \file
/// What the words of a command line say is to be traced.
#pragma once
#include <span>
#include <string>

#include "cli/knowledge.hpp"
#include "recital/core/reference.hpp"
#include "recital/core/result.hpp"
#include "recital/trace/trace.hpp"

namespace recital::cli {

/// The identifier that a target means: itself where the catalogue knows it; what it refers to where it is a reference
/// in words ("article VI of the NPT"); else itself.
[[nodiscard]] std::string target_named(const std::string& words, const knowledge& all);

/// The identifier that a target means, as graphs and corpora have it: the catalogue's, or a canonical symbol. Fails with
/// bad_usage where the words name nothing, or several things.
[[nodiscard]] result<std::string> cited_target_named(const std::string& words, const knowledge& all);

/// The same, or words to look for: those in quotation marks, and several words that refer to nothing.
[[nodiscard]] trace_target trace_target_named(const std::string& words, const knowledge& all,
                                              const std::string& process);

/// The cycle of that name, else the one that this year or day falls into: "2018" is in the cycle of 2020. Fails with
/// not_found.
[[nodiscard]] result<std::string> cycle_id(const catalogue& known, const std::string& process, const std::string& name);

/// The process that most of the documents belong to, by their symbols and title blocks. Fails with bad_usage where
/// there is none.
[[nodiscard]] result<std::string> likeliest_process(const catalogue& known, std::span<const reading> documents);

}  // namespace recital::cli
