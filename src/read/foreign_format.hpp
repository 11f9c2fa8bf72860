/// \file
/// Formats that are known by their first bytes and are not texts.
#pragma once
#include <string_view>

namespace recital {

/// What the bytes begin, for people ("a gzip archive"); "" where they may be a text.
[[nodiscard]] std::string_view foreign_format(std::string_view bytes);

}  // namespace recital
