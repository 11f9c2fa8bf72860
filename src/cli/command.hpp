/// \file
/// What a command is.
#pragma once
#include <memory>
#include <span>

namespace CLI {
class App;
}

namespace recital::cli {

enum class exit_status : int {
  all_done = 0,
  in_part = 1,       ///< some inputs failed, each of them named
  nothing_done = 2,  ///< bad usage, no readable input, no output
};

/// A command in two steps: first it says what it takes, and no file is touched; then it works.
class command {
 public:
  virtual ~command() = default;

  /// Adds options and arguments, bound to members of the command.
  virtual void setup(CLI::App& app) = 0;

  /// Works on what was parsed. What goes wrong is said on standard error.
  [[nodiscard]] virtual exit_status run() = 0;
};

struct command_entry {
  const char* name;
  const char* summary;
  std::unique_ptr<command> (*make)();
};

/// All commands, in the order in which help lists them.
[[nodiscard]] std::span<const command_entry> commands();

}  // namespace recital::cli
