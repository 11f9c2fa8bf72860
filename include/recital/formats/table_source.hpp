/// \file
/// Tables too long to be kept: rows that are made as they are written.
///
///     recital::table_source all{{{"first"}, {"second"}}, [&](const auto& take) {
///       for (const auto& pair : pairs) take({name(pair.first), name(pair.second)});
///     }};
///     recital::write_csv(std::cout, all);
#pragma once
#include <cstddef>
#include <functional>
#include <iosfwd>
#include <utility>
#include <vector>

#include "recital/formats/table.hpp"

namespace recital {

/// Named columns, and who makes the rows, each as long as `columns`. What makes them may be asked more than once, and
/// gives the same rows then.
struct table_source {
  using row = std::vector<table_cell>;
  using row_maker = std::function<void(const std::function<void(const row&)>& take)>;

  table_source(std::vector<table_column> named, row_maker made) : columns(std::move(named)), rows(std::move(made)) {}
  /// The rows of a table, which it keeps.
  table_source(table kept);  // NOLINT(google-explicit-constructor): a table is one, wherever it is asked for

  std::vector<table_column> columns;
  row_maker rows;
};

/// As for a table. For people the rows are made twice, since the widths of the columns depend on all of them.
void write_text(std::ostream& out, const table_source& rows, std::size_t width = 0);
void write_csv(std::ostream& out, const table_source& rows);
void write_json(std::ostream& out, const table_source& rows);

}  // namespace recital
