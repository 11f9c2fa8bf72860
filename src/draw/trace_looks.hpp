/// \file
/// How the states of a trace look in pictures; in pages, src/pages/evidence.css says it.
#pragma once
#include <array>
#include <string_view>

#include "recital/trace/trace.hpp"

namespace recital {

/// Colours after Okabe and Ito (2008); what a colour says, a word beside it says, too.
struct state_look {
  std::string_view strong;  ///< for bars and borders
  std::string_view pale;    ///< behind text
};

inline constexpr std::array<state_look, trace_state_names.size()> state_looks{{
    {"#D0D0D0", "#FFFFFF"},  // not_yet
    {"#D0D0D0", "#FFFFFF"},  // not_read
    {"#B0B0B0", "#FFFFFF"},  // not_covered
    {"#0072B2", "#D9EAF4"},  // created
    {"#009E73", "#D6EFE7"},  // renewed
    {"#00664B", "#C2E5D9"},  // strengthened
    {"#E69F00", "#FBEED2"},  // weakened
    {"#5B7C99", "#E3EAF0"},  // recalled
    {"#D55E00", "#FAE3D4"},  // regretted
    {"#8A8A8A", "#F4F4F4"},  // draft_only
    {"#222222", "#FFFFFF"},  // absent
    {"#B0578D", "#F4E1ED"},  // revived
}};

/// Whether a cell has no box: there was nothing to be said.
[[nodiscard]] constexpr bool is_faint(trace_state s) { return s == trace_state::not_read || s == trace_state::not_yet; }

/// Whether its border is broken: nothing that was agreed says it.
[[nodiscard]] constexpr bool is_hollow(trace_state s) {
  return s == trace_state::absent || s == trace_state::not_covered || s == trace_state::draft_only;
}

[[nodiscard]] constexpr const state_look& look_of(trace_state s) { return state_looks[static_cast<std::size_t>(s)]; }

}  // namespace recital
