#include "cli/entry_table.hpp"

#include "cli/output.hpp"
#include "recital/formats/table.hpp"

namespace recital::cli {

result<void> print_entries(const std::vector<entry_line>& lines, std::string_view format) {
  const auto cell = [](const std::string& text) { return text.empty() ? table_cell() : table_cell(text); };
  table t{{{"id"}, {"kind"}, {"date"}, {"symbol"}, {"title", table_align::left, true}}, {}};
  for (const auto& line : lines) {
    t.rows.push_back({line.id, line.kind, cell(line.date), cell(line.symbol), cell(line.title)});
  }
  auto to = output::open("");
  if (!to) return tl::make_unexpected(std::move(to).error());
  if (format == "csv") {
    write_csv(to->stream(), t);
  } else if (format == "json") {
    write_json(to->stream(), t);
  } else {
    write_text(to->stream(), t, terminal_width());
  }
  return to->commit();
}

}  // namespace recital::cli
