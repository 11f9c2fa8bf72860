#include "catalogue/catalogue_file.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

namespace recital::entries {

result<std::string> read_catalogue_file(const std::string& path) {
  std::error_code unused;
  const std::filesystem::file_status status = std::filesystem::status(path, unused);
  if (!std::filesystem::exists(status)) return failure(error_code::not_found, "no such catalogue file", {path});
  if (std::filesystem::is_directory(status)) {
    return failure(error_code::not_readable, "a folder, not a catalogue file", {path});
  }
  std::ifstream file(path, std::ios::binary);
  std::string bytes(std::istreambuf_iterator<char>(file), {});
  if (!file) return failure(error_code::not_readable, "catalogue file that cannot be read", {path});
  return bytes;
}

}  // namespace recital::entries
