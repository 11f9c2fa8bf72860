/// \file
/// Codes of failures, as a corpus spells them.
#pragma once
#include <cstddef>
#include <string_view>

#include "recital/core/result.hpp"

namespace recital::store {

inline constexpr std::string_view error_names[] = {"not_found",    "not_readable",   "empty_input",  "not_text",
                                                   "invalid_utf8", "too_large",      "not_writable", "bad_data",
                                                   "bad_usage",    "unknown_format", "cannot_draw",  "skipped"};

[[nodiscard]] constexpr std::string_view name(error_code code) { return error_names[static_cast<std::size_t>(code)]; }

/// not_readable for what no code is called.
[[nodiscard]] constexpr error_code code_named(std::string_view name) {
  for (std::size_t i = 0; i < std::size(error_names); ++i) {
    if (error_names[i] == name) return static_cast<error_code>(i);
  }
  return error_code::not_readable;
}

}  // namespace recital::store
