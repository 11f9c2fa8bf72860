/// \file
/// Where results go: a file, which is there whole or not at all, or standard output.
#pragma once
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

#include "export/atomic_file.hpp"
#include "recital/core/result.hpp"

namespace recital::cli {

class output {
 public:
  /// "" and "-" are standard output. Fails with not_writable.
  [[nodiscard]] static result<output> open(const std::string& path);

  [[nodiscard]] std::ostream& stream();

  /// Puts the file in place, or, after an interrupt, beside it (see `destination`). Without it standard output keeps
  /// what it got, and a file stays as it was. Fails with not_writable, also where standard output did not take
  /// everything.
  [[nodiscard]] result<void> commit();

 private:
  std::optional<atomic_file> file_;
  std::string path_;
};

/// The columns of the terminal that standard output goes to; 0 where it is none.
[[nodiscard]] std::size_t terminal_width();

/// Whether `path` is standard output and that is a terminal.
[[nodiscard]] bool is_terminal(const std::string& path);

/// The ending of a path without its dot, "" where it has none.
[[nodiscard]] std::string ending_of(std::string_view path);

}  // namespace recital::cli
