/// \file
/// What a match of words says, as findings show it.
#pragma once
#include "recital/reuse/match.hpp"
#include "recital/trace/trace.hpp"

namespace recital {

/// The figures of a match whose right side is the one that is shown; `begin` is where the paragraph of that begins.
[[nodiscard]] reuse_figures figures_of(const reuse_match& match, std::uint32_t begin);

}  // namespace recital
