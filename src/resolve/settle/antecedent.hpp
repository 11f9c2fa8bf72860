/// \file
/// What a word that leans on something leans on.
#pragma once
#include <vector>

#include "resolve/pinpoint.hpp"
#include "resolve/settle/resolution_state.hpp"

namespace recital::resolve {

/// The last thing in the paragraph that the noun may call.
bool lean_on_paragraph(resolution_state& s, std::uint32_t i, const std::vector<provision>& wanted);

}  // namespace recital::resolve
