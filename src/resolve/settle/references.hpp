/// \file
/// From findings to references.
#pragma once
#include <vector>

#include "recital/core/reference.hpp"
#include "resolve/settle/resolution_state.hpp"

namespace recital::resolve {

/// The references that the settled mentions make, in order of their beginning in the source.
[[nodiscard]] std::vector<reference> references_of(const resolution_state& s);

}  // namespace recital::resolve
