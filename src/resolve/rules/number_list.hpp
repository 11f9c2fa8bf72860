/// \file
/// Lists of numbers under a heading that names the body.
#pragma once
#include "resolve/context.hpp"

namespace recital::resolve {

/// Whether a mention is all that its paragraph holds, under a heading of a list.
[[nodiscard]] bool is_in_list(const document_view& seen, const context& so_far, std::uint32_t i);

/// A list begins with a heading, a body and its texts in general and nothing else, and goes on from cell to cell.
void follow_list(const document_view& seen, context& so_far, std::uint32_t i);

}  // namespace recital::resolve
