/// \file
/// Where results go: a file, which is there whole or not at all, or standard output.
#pragma once
#include <iosfwd>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "cli/pager.hpp"
#include "export/atomic_file.hpp"
#include "recital/core/result.hpp"

namespace recital::cli {

class output {
 public:
  /// "" and "-" are standard output. Fails with not_writable.
  [[nodiscard]] static result<output> open(const std::string& path);

  /// On a terminal the first call starts the pager.
  [[nodiscard]] std::ostream& stream();

  /// Puts the file in place, or, after an interrupt, beside it (see `destination`). Without it standard output keeps
  /// what it got, and a file stays as it was. Fails with not_writable, also where standard output did not take
  /// everything.
  [[nodiscard]] result<void> commit();

 private:
  std::optional<atomic_file> file_;
  std::optional<pager> pager_;
  bool was_asked_ = false;  ///< for the stream
  std::string path_;
};

/// The columns of the terminal that standard output goes to; 0 where it is none.
[[nodiscard]] std::size_t terminal_width();

/// Whether `path` is standard output and that is a terminal.
[[nodiscard]] bool is_terminal(const std::string& path);

/// The format to write in: `given`, else the one that the ending of `path` names, in capitals or small letters. Standard
/// output, a name without an ending and "notes.txt" ask for `usual`. Fails with unknown_format where the ending names no
/// format.
[[nodiscard]] result<std::string> format_for(const std::string& given, const std::string& path,
                                             std::span<const std::string_view> formats, std::string_view usual);

}  // namespace recital::cli
