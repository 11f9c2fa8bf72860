/// \file
/// Ctrl-C ends the reading, not the program: what is finished is still written.
#pragma once
#include <array>
#include <csignal>

namespace recital::cli {

/// While one lives, the first interrupt (INT, TERM or HUP) only sets a flag; the second ends the program as always. A
/// signal that the caller has it ignore stays ignored.
class interrupt_guard {
 public:
  interrupt_guard();
  ~interrupt_guard();
  interrupt_guard(const interrupt_guard&) = delete;
  interrupt_guard& operator=(const interrupt_guard&) = delete;

  /// Whether an interrupt has come. For all threads.
  [[nodiscard]] static bool has_come();

  /// That inputs were left unread for it, which makes all that follows a part of what was asked for.
  static void left_inputs();
  [[nodiscard]] static bool has_left_inputs();

 private:
  static constexpr std::array signals{SIGINT, SIGTERM, SIGHUP};
  std::array<void (*)(int), signals.size()> before_{};
};

}  // namespace recital::cli
