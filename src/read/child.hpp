/// \file
/// Another program that reads a file for us, held to limits.
#pragma once
#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "recital/core/result.hpp"

namespace recital {

struct child_limits {
  std::chrono::seconds time;  ///< of processor and of the clock
  std::uint64_t memory;       ///< bytes of its address space
  std::uint64_t output;       ///< bytes
  bool (*stop)() = nullptr;   ///< asked ten times a second; where it gives true, the program is killed
};

/// How a program ended that ended by itself.
struct child_end {
  int status = 0;         ///< as it exits
  std::string complaint;  ///< the beginning of what it wrote to standard error
};

/// Runs a program with `input` as its standard input, which is a file it may seek in; no shell, no environment but what
/// words need, no open file of ours, and the limits hold before it begins. Hands over its output piece by piece; where
/// `take` gives false, it is stopped and that counts as too much.
///
/// The program is looked for in the absolute folders of the caller's PATH, as a shell does it: who has a newer poppler
/// puts it there. It belongs to the caller's group of processes, so an interrupt from the terminal ends it, and it is
/// killed when the thread that runs it ends, however that comes. May be called from several threads. Fails with
/// - not_found where there is no such program;
/// - too_large where a limit was reached or `stop` asks for it: the program is killed;
/// - not_readable where the system gives no process or no memory for it, or a signal ended it.
[[nodiscard]] result<child_end> run_child(const std::vector<std::string>& command, std::string_view input,
                                          const child_limits& limits,
                                          const std::function<bool(std::string_view)>& take);

}  // namespace recital
