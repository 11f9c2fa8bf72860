/// \file
/// From the arguments of the process to its exit status.
#pragma once
#include <memory>
#include <vector>

#include "cli/command.hpp"

namespace recital::cli {

/// A command and the part of the command line that is its own.
struct registered_command {
  CLI::App* app;
  std::unique_ptr<command> work;
};

/// Defines the whole command line in an empty one: every command with its options. They are bound to what is returned.
[[nodiscard]] std::vector<registered_command> set_up(CLI::App& app);

[[nodiscard]] int run_command_line(int argc, char** argv);

}  // namespace recital::cli
