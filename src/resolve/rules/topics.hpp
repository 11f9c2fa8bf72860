/// \file
/// Of which instruments words speak without naming them.
#pragma once
#include <string_view>

#include "resolve/context.hpp"

namespace recital::resolve {

/// Whether the words speak of what the instrument is about.
[[nodiscard]] bool speaks_of(const document_view& seen, const instrument& entry, std::string_view words);

/// Whether the words hold the title or a name of the instrument, which its short names are not.
[[nodiscard]] bool hold_long_name(const document_view& seen, std::string_view words, const instrument& entry);

/// Whether they speak of more than one thing that it is about.
[[nodiscard]] bool speaks_of_several(const document_view& seen, const instrument& entry, std::string_view words);

/// Whether the passage around the mention `i` does.
[[nodiscard]] bool has_topic(const document_view& seen, const instrument& entry, std::uint32_t i);

}  // namespace recital::resolve
