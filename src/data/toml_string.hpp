/// \file
/// Writing TOML.
#pragma once
#include <string>
#include <string_view>

namespace recital::data {

/// A string of TOML in its quotation marks, which reads back as `value`.
[[nodiscard]] std::string toml_string(std::string_view value);

}  // namespace recital::data
