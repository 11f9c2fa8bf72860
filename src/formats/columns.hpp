/// \file
/// Tables whose columns say what they hold: a list of columns makes the heads and the rows.
///
///     const std::vector<column_of<trace_occurrence>> columns{{{"cycle"}, [](const trace_occurrence& h) { return text(h.cycle); }}};
///     table made = empty_table(columns);
///     add_row(made, columns, occurrence);
#pragma once
#include <type_traits>
#include <vector>

#include "recital/formats/table.hpp"

namespace recital::tables {

template <class Row>
struct column_of {
  table_column head;
  table_cell (*cell)(const Row&);
};

template <class Row>
[[nodiscard]] table empty_table(const std::vector<column_of<Row>>& columns) {
  table made;
  for (const column_of<Row>& each : columns) made.columns.push_back(each.head);
  return made;
}

template <class Row>
void add_row(table& to, const std::vector<column_of<Row>>& columns, const std::type_identity_t<Row>& row) {
  auto& cells = to.rows.emplace_back();
  for (const column_of<Row>& each : columns) cells.push_back(each.cell(row));
}

}  // namespace recital::tables
