/// \file
/// What the words of a command line say is to be traced.
#pragma once
#include <span>
#include <string>

#include "cli/knowledge.hpp"
#include "cli/messages.hpp"
#include "recital/core/reference.hpp"
#include "recital/core/result.hpp"
#include "recital/trace/trace.hpp"

namespace recital::cli {

/// What is to be traced: a target in words (resolve/named_target.hpp), or words to look for, which stand in quotation
/// marks or are several that name nothing. A single word that names nothing stays as it is: a document may be called so.
/// Fails with bad_usage where words mean several things, or hold more than a target.
[[nodiscard]] result<trace_target> trace_target_named(const std::string& words, const knowledge& all,
                                                      const std::string& process, messages& out);

/// The cycle of that name, else the one that this year or day falls into: "2018" is in the cycle of 2020. Fails with
/// not_found.
[[nodiscard]] result<std::string> cycle_id(const catalogue& known, const std::string& process, const std::string& name);

/// The process that most of the documents belong to, by their symbols and title blocks. Fails with bad_usage where
/// there is none.
[[nodiscard]] result<std::string> likeliest_process(const catalogue& known, std::span<const reading> documents);

}  // namespace recital::cli
