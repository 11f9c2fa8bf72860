/// \file
/// Two periods to compare, as a command line names them.
#pragma once
#include <optional>
#include <string_view>
#include <utility>

#include "recital/core/result.hpp"

namespace recital::cli {

/// Years, both included; absent ones are open.
struct period {
  std::optional<int> since;
  std::optional<int> until;
};

/// "2000-2009" is what it says on either side; "2009" before is everything up to it, "2010" after everything from it on.
/// Where one side is "", it is all that lies on that side of the other. Fails with bad_usage for anything else, and
/// where the periods overlap.
[[nodiscard]] result<std::pair<period, period>> two_periods(std::string_view before, std::string_view after);

}  // namespace recital::cli
