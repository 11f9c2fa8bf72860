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
};

/// How a program ended that was not stopped.
struct child_end {
  int status = 0;         ///< as it exits; 128 and the signal where one killed it
  std::string complaint;  ///< the beginning of what it said on standard error
};

/// Runs a program, found through PATH, with `input` as its standard input, which is a file it may seek in; no shell, no
/// environment but what words need. Hands over its output piece by piece; where `take` gives false, it is stopped and
/// that counts as too much. May be called from several threads. Fails with
/// - not_found where there is no such program;
/// - too_large where a limit was reached: the program and what it started are killed;
/// - not_readable where the system gives no process or no memory for it.
[[nodiscard]] result<child_end> run_child(const std::vector<std::string>& command, std::string_view input,
                                          const child_limits& limits,
                                          const std::function<bool(std::string_view)>& take);

}  // namespace recital
