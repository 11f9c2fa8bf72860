#include "cli/entry_table.hpp"

#include "cli/cells.hpp"

namespace recital::cli {

table entry_table(const std::vector<entry_line>& lines) {
  table t{{{"id"}, {"kind"}, {"date"}, {"symbol"}, name_column("title")}, {}};
  for (const auto& line : lines) {
    t.rows.push_back({line.id, line.kind, text(line.date), text(line.symbol), text(line.title)});
  }
  return t;
}

}  // namespace recital::cli
