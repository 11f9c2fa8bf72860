/// \file
/// Bytes written with letters and digits, by nettle.
#pragma once
#include <string>
#include <string_view>

namespace recital {

/// Two small hexadecimal digits a byte.
[[nodiscard]] std::string hexadecimal(std::string_view bytes);

/// RFC 4648, section 4: with padding, without line breaks.
[[nodiscard]] std::string base64(std::string_view bytes);

}  // namespace recital
