/// \file
/// How a file is told to have changed.
#pragma once
#include <cstdint>
#include <optional>
#include <string>

namespace recital::cli {

struct file_state {
  std::uint64_t bytes = 0;
  std::int64_t modified = 0;  ///< nanoseconds since 1970; 0 where the file is so new that it may change unnoticed
};

/// Nothing where there is no such file.
[[nodiscard]] std::optional<file_state> state_of(const std::string& path);

/// Whether both paths lead to one file.
[[nodiscard]] bool is_same_file(const std::string& a, const std::string& b);

}  // namespace recital::cli
