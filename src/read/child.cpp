#include "read/child.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <system_error>
#include <utility>

namespace recital {
namespace {

using clock = std::chrono::steady_clock;

constexpr int cannot_run = 127;  // the status of a process that does not become the program
constexpr std::string_view usual_folders = "/usr/local/bin:/usr/bin:/bin";

/// A file descriptor that is closed when its owner goes. It is none of the three standard ones, even where our caller
/// closed those.
class descriptor {
 public:
  explicit descriptor(int number = -1) : number_(number) {
    if (number < 0 || number > STDERR_FILENO) return;
    number_ = ::fcntl(number, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    ::close(number);
  }
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

/// How long a child is waited for.
struct patience {
  clock::time_point deadline;
  bool (*stop)();

  /// For the next poll, in milliseconds; 0 where it is over. Whether it is to stop is asked ten times a second.
  [[nodiscard]] int rest() const {
    if (is_stopped()) return 0;
    const auto all = std::chrono::ceil<std::chrono::milliseconds>(deadline - clock::now()).count();
    return static_cast<int>(std::clamp<long long>(all, 0, stop == nullptr ? 60'000 : 100));
  }

  [[nodiscard]] bool is_stopped() const { return stop != nullptr && stop(); }

  /// Why it is over.
  [[nodiscard]] std::string_view reason() const { return is_stopped() ? "it was interrupted" : "it takes too long"; }
};

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

bool is_program(const std::string& path) {
  struct stat facts {};
  return ::stat(path.c_str(), &facts) == 0 && S_ISREG(facts.st_mode) && ::access(path.c_str(), X_OK) == 0;
}

/// Everything that a new process needs to become the program, made before it is there: between fork and exec only
/// system calls may be made, for other threads may hold any lock.
class start_plan {
 public:
  start_plan(const std::string& program, const std::vector<std::string>& command, const child_limits& limits)
      : program_(program), limits_(limits) {
    for (const std::string& word : command) words_.push_back(const_cast<char*>(word.c_str()));
    words_.push_back(nullptr);
  }

  /// The new process; -1 where there is none.
  [[nodiscard]] pid_t start(int in, int out, int err) const {
    const pid_t parent = ::getpid();
    const pid_t process = ::fork();
    if (process == 0) become(parent, in, out, err);
    return process;
  }

 private:
  [[noreturn]] void become(pid_t parent, int in, int out, int err) const {
    // it ends when we end, however that comes
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent) ::_exit(cannot_run);
    for (const int each : {SIGPIPE, SIGINT, SIGTERM, SIGHUP, SIGXCPU, SIGXFSZ}) ::signal(each, SIG_DFL);
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    limit(RLIMIT_CPU, static_cast<std::uint64_t>(limits_.time.count()));
    limit(RLIMIT_AS, limits_.memory);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, limits_.file);
    ::dup2(in, STDIN_FILENO);
    ::dup2(out, STDOUT_FILENO);
    ::dup2(err, STDERR_FILENO);
    ::close_range(STDERR_FILENO + 1, ~0U, 0);  // no file of ours or of our caller is its business
    char path[] = "PATH=/usr/local/bin:/usr/bin:/bin";
    char locale[] = "LC_ALL=C.UTF-8";
    char threads[] = "OMP_THREAD_LIMIT=1";  // as many at once as there are jobs, and no more
    char* environment[] = {path, locale, threads, nullptr};
    ::execve(program_.c_str(), words_.data(), environment);
    ::_exit(cannot_run);
  }

  static void limit(__rlimit_resource what, std::uint64_t most) {
    const rlimit both{most, most};
    ::setrlimit(what, &both);
  }

  const std::string& program_;
  const child_limits& limits_;
  std::vector<char*> words_;
};

/// A process that was started. It never outlives its owner.
class running {
 public:
  explicit running(pid_t process) : process_(process) {}
  ~running() {
    if (process_ <= 0) return;
    ::kill(process_, SIGKILL);
    (void)wait();
  }
  running(const running&) = delete;
  running& operator=(const running&) = delete;

  /// Whether it ends by then.
  [[nodiscard]] bool ends_within(const patience& time) const {
    const descriptor process(static_cast<int>(::syscall(SYS_pidfd_open, process_, 0)));
    pollfd end{process.number(), POLLIN, 0};
    for (int rest = 1; rest > 0; rest = time.rest()) {
      if (::poll(&end, 1, time.rest()) > 0) return true;
    }
    return false;
  }

  /// The status it ended with, as the system gives it.
  int wait() {
    int status = 0;
    while (::waitpid(process_, &status, 0) < 0 && errno == EINTR) {
    }
    process_ = 0;
    return status;
  }

 private:
  pid_t process_;
};

constexpr std::size_t longest_complaint = 65536;

/// Listens to a child until it closes both pipes.
class listener {
 public:
  listener(descriptor out, descriptor err, std::uint64_t most, const patience& time,
           const std::function<bool(std::string_view)>& take)
      : out_(std::move(out)), err_(std::move(err)), left_(most), time_(time), take_(take) {}

  /// "", or the limit that was reached.
  std::string_view listen() {
    while (out_.is_open() || err_.is_open()) {
      std::array<pollfd, 2> ends{{{out_.number(), POLLIN, 0}, {err_.number(), POLLIN, 0}}};
      const int rest = time_.rest();
      if (rest == 0) return time_.reason();
      const int ready = ::poll(ends.data(), ends.size(), rest);
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
  const patience& time_;
  const std::function<bool(std::string_view)>& take_;
  std::vector<char> buffer_ = std::vector<char>(65536);
  std::string complaint_;
};

tl::unexpected<error> killed(const std::string& name, int signal) {
  if (signal == SIGXCPU) return failure(error_code::too_large, "it takes too long");
  return failure(error_code::not_readable, name + " was ended by signal " + std::to_string(signal));
}

tl::unexpected<error> no_process(int reason) {
  return failure(error_code::not_readable, "no process to read it with: " + std::generic_category().message(reason));
}

}  // namespace

// a folder that is named relative to the current one is passed over: documents may lie there, and a program among them
std::string program_named(const std::string& name) {
  const char* set = std::getenv("PATH");
  std::string_view folders = set != nullptr ? set : usual_folders;
  while (!folders.empty()) {
    const auto end = std::min(folders.find(':'), folders.size());
    const std::string path = std::string(folders.substr(0, end)) + '/' + name;
    if (path.front() == '/' && path.size() > name.size() + 1 && is_program(path)) return path;
    folders.remove_prefix(std::min(end + 1, folders.size()));
  }
  return {};
}

result<child_end> run_child(const std::vector<std::string>& command, std::string_view input, const child_limits& limits,
                            const std::function<bool(std::string_view)>& take) {
  const std::string& name = command.front();
  const std::string program = name.starts_with('/') ? name : program_named(name);
  if (program.empty()) return failure(error_code::not_found, name + " is not installed");
  descriptor in = nameless_file(input);
  pipe_ends out = make_pipe();
  pipe_ends err = make_pipe();
  if (!in.is_open() || !out.read.is_open() || !err.read.is_open()) return no_process(errno);
  const patience time{clock::now() + limits.time, limits.stop};
  const pid_t process = start_plan(program, command, limits).start(in.number(), out.write.number(), err.write.number());
  if (process < 0) return no_process(errno);
  running child(process);
  in.close();
  out.write.close();
  err.write.close();
  listener ear(std::move(out.read), std::move(err.read), limits.output, time, take);
  if (const auto reached = ear.listen(); !reached.empty()) return failure(error_code::too_large, std::string(reached));
  if (!child.ends_within(time)) return failure(error_code::too_large, std::string(time.reason()));
  const int status = child.wait();
  if (WIFSIGNALED(status)) return killed(name, WTERMSIG(status));
  if (WEXITSTATUS(status) == cannot_run) return failure(error_code::not_readable, name + " cannot be run");
  return child_end{WEXITSTATUS(status), std::move(ear).complaint()};
}

}  // namespace recital
