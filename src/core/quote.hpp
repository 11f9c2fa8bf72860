/// \file
/// Values of any length in messages that stay short.
#pragma once
#include <string>
#include <string_view>

namespace recital {

/// The text itself where it has at most 120 bytes, else its beginning and its end with " ... " between.
[[nodiscard]] std::string shortened(std::string_view utf8);

/// The shortened text in quotation marks.
[[nodiscard]] std::string quote(std::string_view utf8);

}  // namespace recital
