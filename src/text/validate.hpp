/// \file
/// Whether bytes are a text in UTF-8.
#pragma once
#include <string_view>

#include "recital/core/result.hpp"

namespace recital::text {

/// Fails with empty_input, not_text or invalid_utf8 (see read_document). O(bytes).
[[nodiscard]] result<void> validate(std::string_view source, std::string_view bytes);

}  // namespace recital::text
