/// \file
/// Text that was never checked, made safe to write: file names are bytes, and need not be UTF-8.
#pragma once
#include <string>
#include <string_view>

namespace recital::text {

/// Whether the bytes are UTF-8 as Unicode defines it: no overlong forms, no surrogates, nothing past U+10FFFF.
/// O(bytes).
[[nodiscard]] bool is_well_formed(std::string_view bytes);

/// The bytes themselves where they are UTF-8; else each maximal part that is not gives way to one U+FFFD. O(bytes).
[[nodiscard]] std::string well_formed(std::string_view bytes);

}  // namespace recital::text
