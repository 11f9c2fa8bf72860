/// \file
/// Whether review processes and commitments fit the instruments.
#pragma once
#include <optional>

#include "catalogue/rows.hpp"
#include "recital/core/result.hpp"

namespace recital::entries {

/// The first thing that does not: an identifier that no entry defines, a pinpoint that its text does not have.
[[nodiscard]] std::optional<error> check_processes(const tables& all);

}  // namespace recital::entries
