/// \file
/// What stands around a name, as a query.
#pragma once
#include <optional>

#include "resolve/context.hpp"
#include "resolve/query.hpp"

namespace recital::resolve {

/// The year that stands first beside a name; 0 where none does.
[[nodiscard]] int first_year(const document_view& seen, std::uint32_t i);

/// How many years lie between the document and what a name beside such words means: -1 for "last year's Review
/// Conference". Nothing where no such words stand there.
[[nodiscard]] std::optional<int> relative_year(const document_view& seen, std::uint32_t i);

/// What the words around the name `i` say of it, for one of its years.
[[nodiscard]] query query_of(const document_view& seen, const context& so_far, std::uint32_t i, int year);

}  // namespace recital::resolve
