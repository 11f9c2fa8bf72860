/// \file
/// Words that came back, as a corpus keeps them: the table `reuses`.
///
/// How much a match is worth depends on all documents, so one that comes or goes takes all of them away, and whoever
/// wants them has them found anew.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "recital/core/reference.hpp"
#include "recital/reuse/match.hpp"
#include "store/database.hpp"

namespace recital::store {

/// Whether they are to be kept.
[[nodiscard]] bool keeps_reuse(connection& corpus);

/// By which rules they were found; "" where they have to be found.
[[nodiscard]] std::string reuse_rules(connection& corpus);

/// The rules by which this program finds them in documents that were read with that knowledge.
[[nodiscard]] std::string reuse_rules_of(const std::string& knowledge);

/// Takes all of them away. They are to be found anew where they are kept.
void clear_reuse(connection& corpus);

/// Has them kept from now on, or no longer.
void keep_reuse(connection& corpus, bool wanted);

/// Documents by the numbers of their rows, in the order in which matches count them.
using document_numbers = std::vector<std::int64_t>;

/// Puts matches, in their order, into an empty table.
void write_reuse(connection& corpus, const document_numbers& documents, const std::vector<reuse_match>& all,
                 const std::string& rules);

/// All that are kept, in their order; nothing where they are not as they were written.
[[nodiscard]] std::optional<std::vector<reuse_match>> read_reuse(connection& corpus, const document_numbers& documents);

/// Whether each lies within its paragraph.
[[nodiscard]] bool are_sound(const std::vector<reuse_match>& all, std::span<const reading> read);

}  // namespace recital::store
