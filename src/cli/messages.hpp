/// \file
/// What the program says on standard error.
#pragma once
#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

#include "cli/command.hpp"
#include "recital/core/result.hpp"

namespace recital::cli {

/// One line a message, each beginning with the program's name; names in it cannot steer the terminal. For one thread.
class messages {
 public:
  explicit messages(bool quiet);
  ~messages();
  messages(const messages&) = delete;
  messages& operator=(const messages&) = delete;

  /// "recital: FILE:LINE: reason".
  void failed(const error& what);

  /// The same where nothing can be done any more.
  [[nodiscard]] exit_status refused(const error& what);

  /// Something worth knowing that is no failure; nothing when quiet.
  void note(std::string_view text);

  /// The same, also when quiet: for what the result lacks.
  void note_always(std::string_view text);

  /// How far the work is; only on a terminal, and nothing when quiet.
  void progress(std::size_t done, std::size_t all);

  /// What is being done where no share of it is known: "drawing the picture"; shown as progress is.
  void working(std::string_view what);

  /// Takes the line of progress away.
  void clear_progress();

 private:
  void line(std::string_view text);

  bool quiet_;
  bool shows_progress_;
  std::chrono::steady_clock::time_point begun_ = std::chrono::steady_clock::now();
  std::string shown_;  ///< the line of progress that is on the terminal
};

}  // namespace recital::cli
