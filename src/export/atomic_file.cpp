#include "export/atomic_file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>
#include <utility>

#include "export/descriptor_buffer.hpp"

namespace recital {
namespace {

namespace fs = std::filesystem;

constexpr mode_t usual_mode = 0666;  // less what the user's umask forbids

tl::unexpected<error> refusal(const std::string& path, const std::string& reason) {
  return failure(error_code::not_writable, "cannot be written: " + reason, {path});
}

std::string reason_of(int number) { return std::generic_category().message(number); }

/// The file that a link, or a chain of them, ends at.
std::string behind_links(const std::string& path) {
  std::error_code failed;
  if (!fs::is_symlink(fs::symlink_status(path, failed))) return path;
  const auto end = fs::weakly_canonical(path, failed);
  return failed ? path : end.string();
}

std::string folder_of(const std::string& path) {
  const std::string folder = fs::path(path).parent_path().string();
  return folder.empty() ? "." : folder;
}

/// Tries names in that folder until `make` finds one that is free; "" where it fails for another reason, as errno says.
/// The names are short, whatever the name of the file is, and hidden.
template <class Make>
std::string free_name(const std::string& folder, Make make) {
  for (unsigned n = 0;; ++n) {
    std::string name = fmt::format("{}/.recital-{}-{}", folder, ::getpid(), n);
    if (make(name.c_str())) return name;
    if (errno != EEXIST) return {};
  }
}

}  // namespace

atomic_file::atomic_file(std::string path, std::string target) : path_(std::move(path)), target_(std::move(target)) {}

atomic_file::atomic_file(atomic_file&& other) noexcept
    : path_(std::move(other.path_)),
      target_(std::move(other.target_)),
      temporary_(std::exchange(other.temporary_, {})),
      file_(std::exchange(other.file_, -1)),
      is_plain_(other.is_plain_),
      buffer_(std::move(other.buffer_)),
      out_(std::move(other.out_)) {}

atomic_file::~atomic_file() {
  if (file_ >= 0) ::close(file_);
  if (!temporary_.empty()) ::unlink(temporary_.c_str());
}

result<void> atomic_file::open_beside() {
  const std::string folder = folder_of(target_);
  file_ = ::open(folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, usual_mode);
  if (file_ >= 0) return {};
  if (errno != EOPNOTSUPP && errno != EISDIR && errno != EINVAL) return refusal(path_, reason_of(errno));
  temporary_ = free_name(folder, [&](const char* name) {
    file_ = ::open(name, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, usual_mode);
    return file_ >= 0;
  });
  if (file_ < 0) return refusal(path_, reason_of(errno));
  return {};
}

result<atomic_file> atomic_file::open(const std::string& path) {
  atomic_file file(path, behind_links(path));
  struct stat there {};
  const bool exists = ::stat(file.target_.c_str(), &there) == 0;
  if (exists && S_ISDIR(there.st_mode)) return refusal(path, "it is a folder");
  if (exists && ::access(file.target_.c_str(), W_OK) != 0) return refusal(path, reason_of(errno));
  file.is_plain_ = !exists || S_ISREG(there.st_mode);
  if (!file.is_plain_) {
    file.file_ = ::open(file.target_.c_str(), O_WRONLY | O_TRUNC | O_CLOEXEC);
    if (file.file_ < 0) return refusal(path, reason_of(errno));
  } else if (auto opened = file.open_beside(); !opened) {
    return tl::make_unexpected(std::move(opened).error());
  }
  if (exists && file.is_plain_) ::fchmod(file.file_, there.st_mode & 07777);
  file.buffer_ = std::make_unique<descriptor_buffer>(file.file_);
  file.out_ = std::make_unique<std::ostream>(file.buffer_.get());
  return file;
}

result<void> atomic_file::finish() {
  out_->flush();
  if (buffer_->failure() != 0) return refusal(path_, reason_of(buffer_->failure()));
  if (!*out_) return refusal(path_, "the writing failed");
  if (is_plain_ && ::fsync(file_) != 0) return refusal(path_, reason_of(errno));
  return {};
}

result<void> atomic_file::put_at(const std::string& target) {
  if (!is_plain_) return {};
  if (temporary_.empty()) {
    const std::string nameless = fmt::format("/proc/self/fd/{}", file_);
    const auto link = [&](const char* name) {
      return ::linkat(AT_FDCWD, nameless.c_str(), AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0;
    };
    if (link(target.c_str())) return {};
    if (errno == EEXIST) temporary_ = free_name(folder_of(target), link);
    if (temporary_.empty()) return refusal(path_, reason_of(errno));
  }
  if (::rename(temporary_.c_str(), target.c_str()) != 0) return refusal(path_, reason_of(errno));
  temporary_.clear();
  return {};
}

result<void> atomic_file::commit() {
  if (auto finished = finish(); !finished) return finished;
  return put_at(target_);
}

result<void> atomic_file::commit_as(const std::string& path) {
  if (auto finished = finish(); !finished) return finished;
  return put_at((fs::path(folder_of(target_)) / fs::path(path).filename()).string());
}

result<void> commit_all(std::span<atomic_file> files) {
  for (atomic_file& file : files) {
    if (auto finished = file.finish(); !finished) return finished;
  }
  for (atomic_file& file : files) {
    if (auto done = file.commit(); !done) return done;
  }
  return {};
}

result<void> write_file(const std::string& path, const std::function<result<void>(std::ostream&)>& write) {
  auto file = atomic_file::open(path);
  if (!file) return tl::make_unexpected(std::move(file).error());
  if (auto written = write(file->stream()); !written) return written;
  return file->commit();
}

}  // namespace recital
