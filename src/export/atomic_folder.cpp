#include "export/atomic_folder.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <system_error>
#include <utility>

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

atomic_folder atomic_folder::as_whole(const std::string& folder) {
  std::error_code failed;
  const fs::path there = fs::weakly_canonical(fs::absolute(folder, failed), failed);  // a link stays one
  std::string path = failed ? folder : there.string();
  while (path.size() > 1 && path.ends_with('/')) path.pop_back();
  atomic_folder made(path);
  made.is_whole_ = true;
  return made;
}

atomic_folder::~atomic_folder() {
  std::error_code ignored;
  if (!hidden_.empty()) fs::remove_all(hidden_, ignored);
}

atomic_folder::atomic_folder(atomic_folder&& other) noexcept
    : folder_(std::move(other.folder_)),
      is_whole_(other.is_whole_),
      hidden_(std::exchange(other.hidden_, {})),
      inside_(std::move(other.inside_)),
      names_(std::move(other.names_)) {}

result<void> atomic_folder::make_hidden() {
  const fs::path beside = is_whole_ ? fs::path(folder_).parent_path() : fs::path(folder_);
  std::string name = (nearest_that_is_there(beside.string()) / ".recital-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) return refusal(folder_, last_error());
  hidden_ = name;
  inside_ =
      is_whole_ ? name + "/whole" : name;  // which has the rights of a new folder, the hidden one its owner's alone
  return {};
}

result<void> atomic_folder::add(const std::string& name, std::string_view bytes) {
  if (hidden_.empty()) {
    if (auto made = make_hidden(); !made) return made;
  }
  const fs::path path = fs::path(inside_) / name;
  std::error_code failed;
  fs::create_directories(path.parent_path(), failed);
  errno = 0;
  std::ofstream file(path, std::ios::binary);
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
    fs::rename(fs::path(inside_) / name, fs::path(folder) / name, failed);
    if (failed) return refusal((fs::path(folder) / name).string(), failed);
  }
  return {};
}

result<void> atomic_folder::commit_whole() {
  std::error_code failed;
  fs::create_directories(fs::path(folder_).parent_path(), failed);
  if (failed) return refusal(folder_, failed);
  if (!reaches_the_disk(hidden_)) return refusal(folder_, last_error());
  if (::rename(inside_.c_str(), folder_.c_str()) == 0) return {};  // where nothing is, or an empty folder
  if (errno != ENOTEMPTY && errno != EEXIST) return refusal(folder_, last_error());
  // the old folder then lies in the hidden one, which goes
  if (::renameat2(AT_FDCWD, inside_.c_str(), AT_FDCWD, folder_.c_str(), RENAME_EXCHANGE) == 0) return {};
  const std::string old = hidden_ + "/old";  // file systems that cannot exchange
  if (::rename(folder_.c_str(), old.c_str()) != 0) return refusal(folder_, last_error());
  if (::rename(inside_.c_str(), folder_.c_str()) == 0) return {};
  const auto reason = last_error();
  if (::rename(old.c_str(), folder_.c_str()) != 0) hidden_.clear();  // it must not go with the rest
  return refusal(folder_, reason);
}

}  // namespace recital
