/// \file
/// Findings as rows and columns, for a terminal, a spreadsheet or a script.
///
///     recital::table t{{{"rank", table_align::right}, {"instrument"}}, {}};
///     t.rows.push_back({std::int64_t{1}, "treaty:npt"});
///     recital::write_text(std::cout, t);
#pragma once
#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <string>
#include <variant>
#include <vector>

namespace recital {

/// A value of a table: nothing, a text in UTF-8, a whole number, a real one, or several texts. These are an array in
/// JSON; elsewhere they stand one behind the other, set apart by "; ".
using table_cell = std::variant<std::monostate, std::string, std::int64_t, double, std::vector<std::string>>;

enum class table_align : std::uint8_t { left, right };

/// One column: its name, and how people see it.
struct table_column {
  std::string name;  ///< the name of a member in JSON
  table_align align = table_align::left;
  bool may_shrink = false;    ///< a name or running words, which are cut at their end
  bool for_programs = false;  ///< not shown to people, for whom it would make lines too long
  std::string meaning{};      ///< what a measure is, in a line; people see it below the table
};

/// Rows of values under named columns.
struct table {
  std::vector<table_column> columns;
  std::vector<std::vector<table_cell>> rows;  ///< each as long as `columns`
};

/// For people: a line of names, then one line a row, columns two blanks apart. Chinese characters count two columns, so
/// that what follows them stays aligned. Line breaks show as blanks, and what would steer the terminal as U+FFFD. No line
/// is wider than `width` columns; 0 cuts nothing. First identifiers are cut, in their middle, then names and words, at
/// their end, then the names of columns; numbers never. Columns for which no room is left then are left out, the last
/// first, and a line below the table names them. What measures mean stands there, too.
void write_text(std::ostream& out, const table& rows, std::size_t width = 0);

/// RFC 4180: a line of names, fields quoted where they must be, lines ending in CR LF; no byte order mark. A text
/// that a spreadsheet would take for a formula, because it begins with = + - @, a tab or CR, has an apostrophe before it.
void write_csv(std::ostream& out, const table& rows);

/// An array of objects, one a line, whose members are in the order of the columns; what is nothing has no member.
void write_json(std::ostream& out, const table& rows);

}  // namespace recital
