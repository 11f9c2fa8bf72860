/// \file
/// What commands of LaTeX stand for.
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

namespace recital::latex {

enum class effect : std::uint8_t {
  mark,        ///< a character: `shown`
  accent,      ///< a combining mark on its argument: `shown`
  skips,       ///< `hidden` arguments are not seen; what stands behind them is
  heading,     ///< its argument is one
  note,        ///< its argument is one
  raised,      ///< its argument is
  link,        ///< its first argument is an address, its second is shown
  item,        ///< begins an item of a list
  line_break,  ///< ends a line, or a row of a table
  paragraph,   ///< ends a paragraph
  macro,       ///< names a command of the author's, and gives what it stands for
};

struct command {
  std::string_view name;
  effect does;
  std::string_view shown = {};
  int hidden = 0;
};

/// The command of that name; null where it is not known.
[[nodiscard]] const command* command_named(std::string_view name);

/// Whether only a source of LaTeX has a command of that name.
[[nodiscard]] bool is_telling(std::string_view name);

/// How many arguments behind the name of an environment are not seen.
[[nodiscard]] int hidden_arguments_of(std::string_view environment);

}  // namespace recital::latex
