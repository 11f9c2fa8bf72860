/// \file
/// Where a pattern may be looked for.
#pragma once
#include <string_view>

namespace recital::entries {

/// Whether everything that the pattern (RE2) matches begins with the same two or more characters, so that a search for
/// these characters finds every place where it can match.
[[nodiscard]] bool has_literal_start(std::string_view pattern);

}  // namespace recital::entries
