#include "export/atomic_folder.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <system_error>

namespace recital {
namespace {

namespace fs = std::filesystem;

tl::unexpected<error> refusal(const std::string& path, const std::error_code& reason) {
  return failure(error_code::not_writable, "cannot be written: " + reason.message(), {path});
}

std::error_code last_error() { return {errno, std::generic_category()}; }

/// The folder, or the one nearest above it that is there: files can be moved from one to the other.
fs::path nearest_that_is_there(const std::string& folder) {
  std::error_code failed;
  fs::path there = fs::absolute(folder, failed);
  while (there.has_relative_path() && !fs::exists(there, failed)) there = there.parent_path();
  return there;
}

/// Has the disk take what was written in that folder.
bool reaches_the_disk(const std::string& folder) {
  const int opened = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (opened < 0) return false;
  const bool done = ::syncfs(opened) == 0;
  ::close(opened);
  return done;
}

}  // namespace

atomic_folder::~atomic_folder() {
  std::error_code ignored;
  if (!hidden_.empty()) fs::remove_all(hidden_, ignored);
}

result<void> atomic_folder::make_hidden() {
  std::string name = (nearest_that_is_there(folder_) / ".recital-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) return refusal(folder_, last_error());
  hidden_ = name;
  return {};
}

result<void> atomic_folder::add(const std::string& name, std::string_view bytes) {
  if (hidden_.empty()) {
    if (auto made = make_hidden(); !made) return made;
  }
  errno = 0;
  std::ofstream file(fs::path(hidden_) / name, std::ios::binary);
  file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  file.close();
  if (!file) return refusal((fs::path(folder_) / name).string(), last_error());
  names_.push_back(name);
  return {};
}

std::vector<std::string> atomic_folder::files_in(const std::string& folder) const {
  std::vector<std::string> files;
  for (const auto& name : names_) files.push_back((fs::path(folder) / name).string());
  return files;
}

result<void> atomic_folder::commit(const std::string& folder) {
  std::error_code failed;
  fs::create_directories(folder, failed);
  if (failed) return refusal(folder, failed);
  if (!reaches_the_disk(hidden_)) return refusal(folder, last_error());
  for (const auto& name : names_) {
    fs::rename(fs::path(hidden_) / name, fs::path(folder) / name, failed);
    if (failed) return refusal((fs::path(folder) / name).string(), failed);
  }
  return {};
}

}  // namespace recital
