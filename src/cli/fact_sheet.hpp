/// \file
/// What is known of one thing, for people: a name and a value a line, readable on 100 columns. Nothing in a value can
/// steer the terminal.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace recital::cli {

inline constexpr std::size_t sheet_width = 100;

/// Appends a text as one line.
void append_line(std::string& out, std::string_view text);

/// Appends a text on lines of at most `sheet_width` columns, each with so many blanks before it.
void append_wrapped(std::string& out, std::string_view text, std::size_t indent);

class fact_sheet {
 public:
  /// Writes to the end of `out`, each line with so many blanks before it.
  fact_sheet(std::string& out, std::size_t indent) : out_(out), indent_(indent) {}

  /// A value that is nothing has no line. The name is left out where the line before has the same one.
  void fact(std::string_view name, std::string_view value);

 private:
  std::string& out_;
  std::size_t indent_;
  std::string last_;
};

}  // namespace recital::cli
