/// \file
/// Of which instruments words speak without naming them.
#pragma once
#include <string_view>

#include "resolve/settle/resolution_state.hpp"

namespace recital::resolve {

/// Whether the words speak of what the instrument is about.
[[nodiscard]] bool speaks_of(const resolution_state& s, const instrument& entry, std::string_view words);

/// Whether the passage around the mention `i` does.
[[nodiscard]] bool has_topic(const resolution_state& s, const instrument& entry, std::uint32_t i);

}  // namespace recital::resolve
