/// \file
/// The body to which a number belongs.
#pragma once
#include <string_view>
#include <vector>

#include "resolve/context.hpp"

namespace recital::resolve {

/// What the body `i` is called may be that of several; those that were named in full come first, the last one first.
[[nodiscard]] std::vector<const body*> bodies_named(const document_view& seen, const context& so_far, std::uint32_t i);

/// The body that the rule of a number says its lead names: of "UNSCR 1540" the Security Council; null where it says
/// none.
[[nodiscard]] const body* body_of_lead(const document_view& seen, std::uint32_t i);

/// Whether the body was named in full, or speaks.
[[nodiscard]] bool is_spoken_of(const document_view& seen, const context& so_far, const body* by);

/// The bodies that a number may belong to, likeliest first, and how they are known. `is_other` says that it belongs to a
/// body that the catalogue does not know, and so to none of those that it knows. Of two bodies named in a row, `row` has
/// the likeliest of each, in the order of the text.
struct authority {
  std::vector<const body*> bodies;
  std::optional<resolved_by> how{};
  bool is_other = false;
  std::vector<const body*> row{};
};

/// The body named beside the number, or the two of "General Assembly and Security Council resolutions"; the one that acts
/// by it ("the Assembly endorsed, in resolution 71/258"); for "its resolution" the one that speaks; the one that governs
/// the numbers before it in the paragraph; the one that speaks.
[[nodiscard]] authority authority_of(const document_view& seen, const context& so_far, std::uint32_t i);

}  // namespace recital::resolve
