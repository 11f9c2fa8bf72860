#include "read/child.hpp"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <system_error>
#include <utility>

namespace recital {
namespace {

using clock = std::chrono::steady_clock;

/// A file descriptor that is closed when its owner goes.
class descriptor {
 public:
  explicit descriptor(int number = -1) : number_(number) {}
  descriptor(descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  descriptor& operator=(descriptor&& other) noexcept {
    close();
    number_ = std::exchange(other.number_, -1);
    return *this;
  }
  ~descriptor() { close(); }

  void close() {
    if (number_ >= 0) ::close(number_);
    number_ = -1;
  }
  [[nodiscard]] int number() const { return number_; }
  [[nodiscard]] bool is_open() const { return number_ >= 0; }

 private:
  int number_;
};

struct pipe_ends {
  descriptor read, write;
};

pipe_ends make_pipe() {
  std::array<int, 2> ends{-1, -1};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return {descriptor(), descriptor()};
  return {descriptor(ends[0]), descriptor(ends[1])};
}

/// A file in memory that no folder knows.
descriptor nameless_file(std::string_view bytes) {
  descriptor file(::memfd_create("document", MFD_CLOEXEC));
  while (file.is_open() && !bytes.empty()) {
    const auto written = ::write(file.number(), bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return descriptor();
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  if (file.is_open()) ::lseek(file.number(), 0, SEEK_SET);
  return file;
}

/// What the child is to be before it is the program: the head of a group of its own, with these three descriptors, and
/// with signals as they are by nature.
class spawn_plan {
 public:
  spawn_plan(int in, int out, int err) {
    ::posix_spawn_file_actions_init(&files_);
    ::posix_spawn_file_actions_adddup2(&files_, in, STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&files_, out, STDOUT_FILENO);
    ::posix_spawn_file_actions_adddup2(&files_, err, STDERR_FILENO);
    ::posix_spawnattr_init(&attributes_);
    sigset_t signals;
    ::sigemptyset(&signals);
    ::posix_spawnattr_setsigmask(&attributes_, &signals);
    for (const int each : {SIGPIPE, SIGINT, SIGTERM}) ::sigaddset(&signals, each);
    ::posix_spawnattr_setsigdefault(&attributes_, &signals);
    ::posix_spawnattr_setpgroup(&attributes_, 0);
    ::posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  }
  ~spawn_plan() {
    ::posix_spawn_file_actions_destroy(&files_);
    ::posix_spawnattr_destroy(&attributes_);
  }
  spawn_plan(const spawn_plan&) = delete;
  spawn_plan& operator=(const spawn_plan&) = delete;

  /// 0, or why there is no process.
  int start(const std::vector<std::string>& command, pid_t& process) const {
    std::vector<char*> words;
    for (const std::string& word : command) words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);
    char path[] = "PATH=/usr/local/bin:/usr/bin:/bin";
    char locale[] = "LC_ALL=C.UTF-8";
    char threads[] = "OMP_THREAD_LIMIT=1";  // as many at once as there are jobs, and no more
    char* environment[] = {path, locale, threads, nullptr};
    return ::posix_spawnp(&process, words.front(), &files_, &attributes_, words.data(), environment);
  }

 private:
  posix_spawn_file_actions_t files_;
  posix_spawnattr_t attributes_;
};

/// A process that was started. It never outlives its owner.
class running {
 public:
  explicit running(pid_t process) : process_(process) {}
  ~running() { stop(); }
  running(const running&) = delete;
  running& operator=(const running&) = delete;

  /// Spawning sets no limits, so they come a moment later: sooner than any file can be read.
  void hold_to(const child_limits& limits) const {
    limit(RLIMIT_CPU, static_cast<std::uint64_t>(limits.time.count()));
    limit(RLIMIT_AS, limits.memory);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
  }

  void stop() {
    if (process_ <= 0) return;
    ::kill(-process_, SIGKILL);
    (void)wait();
  }

  /// The status it ended with.
  int wait() {
    int status = 0;
    while (::waitpid(process_, &status, 0) < 0 && errno == EINTR) {
    }
    process_ = 0;
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
  }

 private:
  void limit(__rlimit_resource what, std::uint64_t most) const {
    const rlimit both{most, most};
    ::prlimit(process_, what, &both, nullptr);
  }

  pid_t process_;
};

constexpr std::size_t longest_complaint = 4096;

/// Listens to a child until it closes both pipes.
class listener {
 public:
  listener(descriptor out, descriptor err, const child_limits& limits,
           const std::function<bool(std::string_view)>& take)
      : out_(std::move(out)),
        err_(std::move(err)),
        left_(limits.output),
        deadline_(clock::now() + limits.time),
        take_(take) {}

  /// "", or the limit that was reached.
  std::string_view listen() {
    while (out_.is_open() || err_.is_open()) {
      std::array<pollfd, 2> ends{{{out_.number(), POLLIN, 0}, {err_.number(), POLLIN, 0}}};
      const auto rest = std::chrono::duration_cast<std::chrono::milliseconds>(deadline_ - clock::now()).count();
      if (rest <= 0) return "it takes too long";
      const int ready = ::poll(ends.data(), ends.size(), static_cast<int>(std::min<long long>(rest, 60'000)));
      if (ready < 0 && errno != EINTR) return "it cannot be listened to";
      if (ready <= 0) continue;
      if (ends[0].revents != 0 && !hear_output()) return "it holds too much";
      if (ends[1].revents != 0) hear_complaint();
    }
    return {};
  }

  [[nodiscard]] std::string complaint() && { return std::move(complaint_); }

 private:
  /// What can be read now; nothing where the child closed its end.
  std::string_view hear(descriptor& end) {
    const auto count = ::read(end.number(), buffer_.data(), buffer_.size());
    if (count < 0 && errno == EINTR) return {};
    if (count <= 0) end.close();
    return {buffer_.data(), static_cast<std::size_t>(std::max<ssize_t>(count, 0))};
  }

  bool hear_output() {
    const auto words = hear(out_);
    if (words.size() > left_) return false;
    left_ -= words.size();
    return words.empty() || take_(words);
  }

  void hear_complaint() {
    const auto words = hear(err_);
    complaint_ += words.substr(0, longest_complaint - std::min(longest_complaint, complaint_.size()));
  }

  descriptor out_, err_;
  std::uint64_t left_;
  clock::time_point deadline_;
  const std::function<bool(std::string_view)>& take_;
  std::array<char, 65536> buffer_{};
  std::string complaint_;
};

tl::unexpected<error> no_process(int reason) {
  return failure(error_code::not_readable, "no process to read it with: " + std::generic_category().message(reason));
}

}  // namespace

result<child_end> run_child(const std::vector<std::string>& command, std::string_view input, const child_limits& limits,
                            const std::function<bool(std::string_view)>& take) {
  descriptor in = nameless_file(input);
  pipe_ends out = make_pipe();
  pipe_ends err = make_pipe();
  if (!in.is_open() || !out.read.is_open() || !err.read.is_open()) return no_process(errno);
  pid_t process = 0;
  const int failed = spawn_plan(in.number(), out.write.number(), err.write.number()).start(command, process);
  if (failed == ENOENT) return failure(error_code::not_found, command.front() + " is not installed");
  if (failed != 0) return no_process(failed);
  running child(process);
  child.hold_to(limits);
  in.close();
  out.write.close();
  err.write.close();
  listener ear(std::move(out.read), std::move(err.read), limits, take);
  if (const auto reached = ear.listen(); !reached.empty()) return failure(error_code::too_large, std::string(reached));
  const int status = child.wait();
  if (status == 128 + SIGXCPU) return failure(error_code::too_large, "it takes too long");
  return child_end{status, std::move(ear).complaint()};
}

}  // namespace recital
