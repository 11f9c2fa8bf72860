/// \file
/// The days on which review cycles begin and end.
#pragma once
#include "catalogue/rows.hpp"
#include "recital/core/result.hpp"

namespace recital::entries {

/// Gives each cycle the days that its conference has, and the day after the cycle before it to begin on. Refuses a
/// process whose cycles do not follow each other. Entries must agree (`check_agreement`).
[[nodiscard]] result<void> settle_cycles(tables& all);

}  // namespace recital::entries
