/// \file
/// Pinpoints: how they read, and which comes first.
#pragma once
#include <string>
#include <string_view>

namespace recital {

/// A pinpoint for people: "art_3__para_1" becomes "art 3, para 1".
[[nodiscard]] std::string spelt_out(std::string_view pinpoint);

/// Whether one pinpoint stands before another in a text: art_2 before art_10.
[[nodiscard]] bool pinpoint_before(std::string_view a, std::string_view b);

}  // namespace recital
