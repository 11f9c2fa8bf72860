/// \file
/// Long results on a terminal, a screen at a time.
#pragma once
#include <cstdio>
#include <optional>
#include <ostream>

#include "export/descriptor_buffer.hpp"

namespace recital::cli {

/// What git does: the program that $PAGER names, else `less`, which ends by itself where one screen is enough. Signals
/// that end the pager do not end this program before it.
class pager {
 public:
  /// Starts it where standard output is a terminal. Nothing where it is none, after `forbid`, where $PAGER is empty or
  /// "cat", and where there is no pager.
  [[nodiscard]] static std::optional<pager> start();

  /// No pager is started any more.
  static void forbid();

  pager(pager&& other) noexcept;
  pager& operator=(pager&&) = delete;
  /// Waits until the reader has left the pager.
  ~pager();

  /// What the reader sees; what comes after the reader has left is dropped.
  [[nodiscard]] std::ostream& stream() { return stream_; }

 private:
  explicit pager(std::FILE* pipe);

  std::FILE* pipe_;
  descriptor_buffer buffer_;
  std::ostream stream_;
};

}  // namespace recital::cli
