/// \file
/// What stands around a name, as a query.
#pragma once
#include "resolve/query.hpp"
#include "resolve/settle/resolution_state.hpp"

namespace recital::resolve {

/// The year that stands first beside a name; 0 where none does.
[[nodiscard]] int first_year(const resolution_state& s, std::uint32_t i);

/// What the words around the name `i` say of it, for one of its years.
[[nodiscard]] query query_of(const resolution_state& s, std::uint32_t i, int year);

}  // namespace recital::resolve
