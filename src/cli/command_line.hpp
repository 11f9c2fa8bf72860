/// \file
/// From the arguments of the process to its exit status.
#pragma once

namespace recital::cli {

[[nodiscard]] int run_command_line(int argc, char** argv);

}  // namespace recital::cli
