/// \file
/// Ctrl-C ends the reading, not the program: what is finished is still written.
#pragma once

namespace recital::cli {

/// While one lives, the first interrupt only sets a flag; the second ends the program as always.
class interrupt_guard {
 public:
  interrupt_guard();
  ~interrupt_guard();
  interrupt_guard(const interrupt_guard&) = delete;
  interrupt_guard& operator=(const interrupt_guard&) = delete;

  /// Whether an interrupt has come. For all threads.
  [[nodiscard]] static bool has_come();
};

}  // namespace recital::cli
