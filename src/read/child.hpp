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
  std::uint64_t file = 0;     ///< bytes of the largest file that it may write; none with 0
};

/// How a program ended that ended by itself.
struct child_end {
  int status = 0;         ///< as it exits
  std::string complaint;  ///< the beginning of what it wrote to standard error
};

/// The program of that name in the absolute folders of the caller's PATH; "" where there is none.
[[nodiscard]] std::string program_named(const std::string& name);

/// Runs a program with `input` as its standard input, which is a file it may seek in; no shell, no environment but what
/// words need, no open file of ours, and the limits hold before it begins. Hands over its output piece by piece; where
/// `take` gives false, it is stopped and that counts as too much.
///
/// A program without a path is looked for as `program_named` does it, which is as a shell does it: who has a newer
/// poppler puts it there. It belongs to the caller's group of processes, so an interrupt from the terminal ends it, and it is
/// killed when the thread that runs it ends, however that comes. May be called from several threads. Fails with
/// - not_found where there is no such program;
/// - too_large where a limit was reached or `stop` asks for it: the program is killed;
/// - not_readable where the system gives no process or no memory for it, or a signal ended it.
[[nodiscard]] result<child_end> run_child(const std::vector<std::string>& command, std::string_view input,
                                          const child_limits& limits,
                                          const std::function<bool(std::string_view)>& take);

}  // namespace recital
