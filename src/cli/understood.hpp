/// \file
/// Targets as a command line names them.
#pragma once
#include <initializer_list>
#include <string>

#include "cli/messages.hpp"
#include "recital/core/result.hpp"
#include "recital/request/knowledge.hpp"

namespace recital::cli {

/// The identifier that the words mean (request/target.hpp), and a note that says it where that is something else.
/// Words that name nothing stay as they are, for a document that is read may be called so. Fails with bad_usage.
[[nodiscard]] result<std::string> understood(const std::string& words, const knowledge& all, messages& out);

/// The same of several, each of which becomes the identifier that it means. One that is empty stays so.
[[nodiscard]] result<void> understand_all(std::initializer_list<std::string*> targets, const knowledge& all,
                                          messages& out);

}  // namespace recital::cli
