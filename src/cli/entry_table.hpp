/// \file
/// Catalogue entries as a table on standard output.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "cli/describe_entry.hpp"
#include "recital/core/result.hpp"

namespace recital::cli {

inline constexpr std::string_view entry_formats[] = {"table", "csv", "json"};

/// `format` is one of `entry_formats`, or "" for a table.
[[nodiscard]] result<void> print_entries(const std::vector<entry_line>& lines, std::string_view format);

}  // namespace recital::cli
