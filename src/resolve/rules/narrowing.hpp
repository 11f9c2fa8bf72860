/// \file
/// Which of several things the context speaks for.
#pragma once
#include <vector>

#include "resolve/context.hpp"

namespace recital::resolve {

/// Leaves out, step by step, what the context speaks against; a step that would leave nothing is not taken.
void narrow_by_context(const document_view& seen, const context& so_far, std::uint32_t i,
                       std::vector<const instrument*>& found);

}  // namespace recital::resolve
