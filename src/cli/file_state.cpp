#include "cli/file_state.hpp"

#include <sys/stat.h>

#include <chrono>
#include <filesystem>
#include <system_error>

namespace recital::cli {

std::optional<file_state> state_of(const std::string& path) {
  struct stat facts {};
  if (::stat(path.c_str(), &facts) != 0) return std::nullopt;
  constexpr std::int64_t second = 1'000'000'000;
  constexpr std::int64_t coarsest = 2 * second;  // of the clocks of file systems
  const std::int64_t modified = facts.st_mtim.tv_sec * second + facts.st_mtim.tv_nsec;
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  const bool is_new = modified > std::chrono::duration_cast<std::chrono::nanoseconds>(now).count() - coarsest;
  return file_state{static_cast<std::uint64_t>(facts.st_size), is_new ? 0 : modified};
}

bool is_same_file(const std::string& a, const std::string& b) {
  std::error_code unknown;
  return std::filesystem::equivalent(a, b, unknown);
}

}  // namespace recital::cli
