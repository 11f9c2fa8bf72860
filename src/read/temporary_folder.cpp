#include "read/temporary_folder.hpp"

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

namespace recital {
namespace {

namespace fs = std::filesystem;

tl::unexpected<error> no_room(const std::string& reason) {
  return failure(error_code::not_readable, "no temporary folder to read it in: " + reason);
}

}  // namespace

result<temporary_folder> temporary_folder::make() {
  std::error_code failed;
  const fs::path below = fs::temp_directory_path(failed);
  if (failed) return no_room(failed.message());
  std::string path = (below / "recital-XXXXXX").string();
  if (::mkdtemp(path.data()) == nullptr) return no_room(std::generic_category().message(errno));
  return temporary_folder(std::move(path));
}

temporary_folder::~temporary_folder() {
  std::error_code unused;
  if (!path_.empty()) fs::remove_all(path_, unused);
}

temporary_folder::temporary_folder(temporary_folder&& other) noexcept : path_(std::exchange(other.path_, {})) {}

result<void> temporary_folder::write(const std::string& name, std::string_view bytes) const {
  const fs::path path = fs::path(path_) / name;
  std::error_code failed;
  fs::create_directories(path.parent_path(), failed);
  if (failed) return no_room(failed.message());
  std::ofstream file(path, std::ios::binary);
  file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (!file.flush()) return no_room("it is full");
  return {};
}

std::string temporary_folder::read(const std::string& name) const {
  std::ifstream file(fs::path(path_) / name, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace recital
