#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <string_view>
#include <system_error>

#include "recital/read/inputs.hpp"

namespace recital {
namespace {

constexpr std::uint64_t largest = 0xFFFF'0000;  // offsets are 32 bits wide

/// An open file, closed at the end of its scope.
class descriptor {
 public:
  explicit descriptor(int number) : number_(number) {}
  ~descriptor() {
    if (number_ > STDERR_FILENO) ::close(number_);
  }
  descriptor(const descriptor&) = delete;
  descriptor& operator=(const descriptor&) = delete;

  [[nodiscard]] int number() const { return number_; }

 private:
  int number_;
};

tl::unexpected<error> refusal(const std::string& source, int number) {
  if (number == ENOENT || number == ENOTDIR) return failure(error_code::not_found, "no such file or folder", {source});
  return failure(error_code::not_readable, "cannot be read: " + std::generic_category().message(number), {source});
}

tl::unexpected<error> too_large(const std::string& source) {
  return failure(error_code::too_large, "larger than 4 GiB, the largest document that is read", {source});
}

/// Why this is nothing to read a document from; "" where it is a file.
std::string_view unreadable(mode_t mode) {
  if (S_ISREG(mode)) return "";
  if (S_ISDIR(mode)) return "a folder, not a file";
  if (S_ISFIFO(mode)) return "a named pipe, not a file; give - and pass it to standard input";
  if (S_ISSOCK(mode)) return "a socket, not a file";
  return "a device, not a file";
}

result<std::string> read_all(const std::string& source, int file, std::size_t expected) {
  constexpr std::size_t unknown_size = 65536;  // a pipe, or a file of the system that has no size
  std::string bytes;
  std::size_t filled = 0;
  while (true) {
    if (filled == bytes.size()) {
      // one byte more than expected, so that the end of a file of that size is seen without growing
      bytes.resize(filled == 0 ? (expected == 0 ? unknown_size : expected + 1) : filled * 2);
    }
    const ssize_t count = ::read(file, bytes.data() + filled, bytes.size() - filled);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return refusal(source, errno);
    if (count == 0) break;
    filled += static_cast<std::size_t>(count);
    if (filled > largest) return too_large(source);
  }
  bytes.resize(filled);
  return bytes;
}

result<std::string> read_file(const std::string& path) {
  // not blocking, or opening a pipe that nobody writes to would wait for ever
  const descriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
  if (file.number() < 0) return refusal(path, errno);
  struct stat facts {};
  if (::fstat(file.number(), &facts) != 0) return refusal(path, errno);
  if (const auto reason = unreadable(facts.st_mode); !reason.empty()) {
    return failure(error_code::not_readable, std::string(reason), {path});
  }
  if (static_cast<std::uint64_t>(facts.st_size) > largest) return too_large(path);
  return read_all(path, file.number(), static_cast<std::size_t>(facts.st_size));
}

}  // namespace

result<std::string> read_input(const std::string& source) {
  return source == "-" ? read_all(source, STDIN_FILENO, 0) : read_file(source);
}

}  // namespace recital
