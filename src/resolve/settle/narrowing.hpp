/// \file
/// Which of several things the context speaks for.
#pragma once
#include <vector>

#include "resolve/settle/resolution_state.hpp"

namespace recital::resolve {

/// Leaves out, step by step, what the context speaks against; a step that would leave nothing is not taken.
void narrow_by_context(const resolution_state& s, std::uint32_t i, std::vector<const instrument*>& found);

}  // namespace recital::resolve
