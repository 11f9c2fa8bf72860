/// \file
/// Values of tables.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "recital/formats/table.hpp"

namespace recital::tables {

inline table_cell number(std::uint64_t n) { return static_cast<std::int64_t>(n); }
inline table_cell year(std::optional<int> y) { return y ? table_cell(std::int64_t{*y}) : table_cell(); }
inline table_cell text(std::string_view t) { return t.empty() ? table_cell() : table_cell(std::string(t)); }

/// A column of numbers, one of names, which may be cut, and one of names that people know by the identifier beside them,
/// where a row has two of each.
inline table_column number_column(std::string name) { return {std::move(name), table_align::right}; }
inline table_column name_column(std::string name) { return {std::move(name), table_align::left, true}; }
/// A measure, with what it is in a line.
inline table_column measure_column(std::string name, std::string meaning) {
  return {std::move(name), table_align::right, false, false, std::move(meaning)};
}
inline table_column side_name_column(std::string name) { return {std::move(name), table_align::left, true, true}; }

}  // namespace recital::tables
