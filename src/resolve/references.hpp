/// \file
/// From findings to references.
#pragma once
#include <vector>

#include "recital/core/reference.hpp"
#include "resolve/context.hpp"

namespace recital::resolve {

/// The references that the resolved mentions make, in order of their beginning in the source.
[[nodiscard]] std::vector<reference> references_of(const document_view& seen, const context& so_far);

}  // namespace recital::resolve
