#include "export/atomic_file.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <utility>

namespace recital {
namespace {

namespace fs = std::filesystem;

tl::unexpected<error> refusal(const std::string& path, const std::string& reason) {
  return failure(error_code::not_writable, "cannot be written: " + reason, {path});
}

std::string reason_of(int number) { return std::generic_category().message(number); }

/// What new files may be read and written by, as the user has set it.
mode_t usual_mode() {
  const mode_t mask = umask(0);
  umask(mask);
  return 0666 & ~mask;
}

/// The file that a link, or a chain of them, ends at.
fs::path behind_links(const fs::path& path) {
  std::error_code failed;
  const auto end = fs::weakly_canonical(path, failed);
  return failed ? path : end;
}

}  // namespace

atomic_file::atomic_file(std::string path, std::string target, std::string beside)
    : path_(std::move(path)), target_(std::move(target)), beside_(std::move(beside)) {}

atomic_file::atomic_file(atomic_file&& other) noexcept
    : path_(std::move(other.path_)),
      target_(std::move(other.target_)),
      beside_(std::exchange(other.beside_, {})),
      out_(std::move(other.out_)) {}

atomic_file::~atomic_file() {
  out_.close();
  if (!beside_.empty()) ::unlink(beside_.c_str());
}

result<atomic_file> atomic_file::open(const std::string& path) {
  const std::string target = fs::is_symlink(fs::symlink_status(path)) ? behind_links(path).string() : path;
  struct stat there {};
  const bool exists = ::stat(target.c_str(), &there) == 0;
  if (exists && S_ISDIR(there.st_mode)) return refusal(path, "it is a folder");
  if (exists && ::access(target.c_str(), W_OK) != 0) return refusal(path, reason_of(errno));

  std::string beside;
  if (!exists || S_ISREG(there.st_mode)) {
    beside = target + ".XXXXXX";
    const int made = ::mkstemp(beside.data());
    if (made < 0) return refusal(path, reason_of(errno));
    ::fchmod(made, exists ? there.st_mode & 07777 : usual_mode());
    ::close(made);
  }
  atomic_file file(path, target, beside);
  file.out_.open(beside.empty() ? target : beside, std::ios::binary | std::ios::trunc);
  if (!file.out_) return refusal(path, reason_of(errno));
  return file;
}

result<void> atomic_file::commit() {
  errno = 0;
  out_.flush();
  const bool written = static_cast<bool>(out_);
  out_.close();
  if (!written || !out_) return refusal(path_, errno == 0 ? "the writing failed" : reason_of(errno));
  if (beside_.empty()) return {};
  if (::rename(beside_.c_str(), target_.c_str()) != 0) return refusal(path_, reason_of(errno));
  beside_.clear();
  return {};
}

result<void> write_file(const std::string& path, const std::function<result<void>(std::ostream&)>& write) {
  auto file = atomic_file::open(path);
  if (!file) return tl::make_unexpected(std::move(file).error());
  if (auto written = write(file->stream()); !written) return written;
  return file->commit();
}

}  // namespace recital
