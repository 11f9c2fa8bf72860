#include "cli/entry_table.hpp"

#include <string>

namespace recital::cli {

table entry_table(const std::vector<entry_line>& lines) {
  const auto cell = [](const std::string& text) { return text.empty() ? table_cell() : table_cell(text); };
  table t{{{"id"}, {"kind"}, {"date"}, {"symbol"}, {"title", table_align::left, true}}, {}};
  for (const auto& line : lines) {
    t.rows.push_back({line.id, line.kind, cell(line.date), cell(line.symbol), cell(line.title)});
  }
  return t;
}

}  // namespace recital::cli
