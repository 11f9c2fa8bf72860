/// \file
/// What a search found, for people; for programs see `found_rows`.
#pragma once
#include "recital/formats/table.hpp"
#include "recital/store/search.hpp"

namespace recital::tables {

/// Where each paragraph stands, and what of it fits on a line.
[[nodiscard]] table brief_found_rows(const search_findings& found);

}  // namespace recital::tables
