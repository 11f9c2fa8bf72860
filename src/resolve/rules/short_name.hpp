/// \file
/// Names that say neither when nor of what.
#pragma once
#include <optional>
#include <vector>

#include "resolve/context.hpp"

namespace recital::resolve {

/// Whether the words before a mention, or a provision of it, say that it is one that the reader knows.
[[nodiscard]] bool is_definite(const document_view& seen, std::uint32_t i);

/// Whether the words printed there are part of a longer name of the entity: "the Programme of Action" after "the World
/// Programme of Action for Youth".
[[nodiscard]] bool is_part_of_name(const document_view& seen, std::uint32_t i, const entity& e);

/// Whether anything in the document speaks for an entry that a name may mean: its topics, or what it belongs to.
[[nodiscard]] bool is_supported(const document_view& seen, const context& so_far, std::uint32_t i,
                                const instrument& entry);

/// A short name without a date: what was named before, or what the document is about.
[[nodiscard]] std::optional<finding> choose_by_context(const document_view& seen, const context& so_far,
                                                       std::uint32_t i, std::vector<const instrument*> found,
                                                       span where);

}  // namespace recital::resolve
