#include "data/user_file.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

namespace recital::data {

result<std::string> read_user_file(const std::string& path, std::string_view what) {
  const std::string noun(what);
  std::error_code unused;
  const std::filesystem::file_status status = std::filesystem::status(path, unused);
  if (!std::filesystem::exists(status)) return failure(error_code::not_found, "no such " + noun + " file", {path});
  if (std::filesystem::is_directory(status)) {
    return failure(error_code::not_readable, "a folder, not a " + noun + " file", {path});
  }
  std::ifstream file(path, std::ios::binary);
  std::string bytes(std::istreambuf_iterator<char>(file), {});
  if (!file) return failure(error_code::not_readable, noun + " file that cannot be read", {path});
  return bytes;
}

}  // namespace recital::data
