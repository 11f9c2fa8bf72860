/// \file
/// Targets as a command line names them.
#pragma once
#include <initializer_list>
#include <string>

#include "cli/messages.hpp"
#include "recital/core/result.hpp"
#include "recital/request/knowledge.hpp"

namespace recital::cli {

/// Each becomes the identifier that it means (request/target.hpp), and a note says it where that is something else. Words
/// that name nothing stay as they are, for a document that is read may be called so, and so do empty ones. Fails with
/// bad_usage.
[[nodiscard]] result<void> understand_all(std::initializer_list<std::string*> targets, const knowledge& all,
                                          messages& out);

}  // namespace recital::cli
