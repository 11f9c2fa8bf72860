/// \file
/// Catalogue entries as a table.
#pragma once
#include <vector>

#include "cli/describe_entry.hpp"
#include "recital/formats/table.hpp"

namespace recital::cli {

[[nodiscard]] table entry_table(const std::vector<entry_line>& lines);

}  // namespace recital::cli
