/// \file
/// Traces as tables for people; for programs see `trace_rows`.
#pragma once
#include <span>
#include <string>
#include <vector>

#include "recital/formats/table.hpp"
#include "recital/trace/trace.hpp"

namespace recital::tables {

/// What became of a commitment, a row a cycle, without those that are folded away.
[[nodiscard]] table cells_table(const trace_findings& found, const std::vector<std::string>& folded);

/// The occurrences, for people: what fits on a line.
[[nodiscard]] table occurrences_table(const trace_findings& found);

/// Commitments by cycles, without those that are folded away.
[[nodiscard]] table matrix_table(std::span<const trace_findings> all, const std::vector<std::string>& folded);

/// The commitments that fare otherwise in the one cycle than in the other.
[[nodiscard]] table change_table(std::span<const trace_findings> all, const std::string& from, const std::string& to);

}  // namespace recital::tables
