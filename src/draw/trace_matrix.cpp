#include <algorithm>
#include <ostream>
#include <string>
#include <string_view>

#include "draw/trace_lettering.hpp"
#include "draw/trace_looks.hpp"
#include "formats/palette.hpp"
#include "recital/core/target_id.hpp"
#include "recital/draw/trace_picture.hpp"

namespace recital {
namespace {

constexpr int margin = 24;
constexpr int names = 430;    ///< the column of titles
constexpr int pinpoint = 84;  ///< of which so much is for where it stands
constexpr int cell_width = 92;
constexpr int row_height = 22;
constexpr int group_height = 30;  ///< the line that names a text

std::string_view text_of(const trace_findings& found) { return target_id(found.id).whole; }

/// Where it stands in its text, as the text writes it: there is little room.
std::string_view pinpoint_of(const trace_findings& found, const page_words& words) {
  const target_id traced(found.id);
  return traced.is_provision() ? traced.pinpoint : words.text("trace.whole");
}

void draw_cell(trace_sheet& sheet, const trace_cell& cell, const page_words& words, int x, int y) {
  const state_look& look = look_of(cell.state);
  const bool is_faint = cell.state == trace_state::not_read || cell.state == trace_state::not_yet;
  if (is_faint) {
    sheet.text(x + 6, y + 14, cell.state == trace_state::not_yet ? "" : "·", 10, faint_ink);
    return;
  }
  const bool is_hollow = cell.state == trace_state::absent || cell.state == trace_state::not_covered ||
                             cell.state == trace_state::draft_only;
  sheet.rectangle(x + 1, y + 1, cell_width - 2, row_height - 3, look.pale, is_hollow ? faint_ink : look.strong,
                  is_hollow);
  const std::string_view colour = cell.state == trace_state::absent || cell.state == trace_state::not_covered ? soft_ink : ink;
  sheet.text(x + 6, y + 14, words.name_of("state", name(cell.state)), 10, colour, false, cell_width - 10);
}

}  // namespace

void write_matrix_svg(std::ostream& out, std::span<const trace_findings> all, const page_words& words) {
  trace_sheet sheet;
  const std::size_t cycles = all.empty() ? 0 : all.front().cells.size();
  const int width = 2 * margin + names + static_cast<int>(cycles) * cell_width;
  int y = margin;
  const auto heads = [&] {
    for (std::size_t i = 0; i < cycles; ++i) {
      const int x = margin + names + static_cast<int>(i) * cell_width;
      sheet.text(x + 6, y + 20, all.front().cells[i].cycle, 13, ink, true);
    }
  };
  std::string_view group;
  for (const trace_findings& found : all) {
    if (text_of(found) != group) {
      heads();
      group = text_of(found);
      sheet.text(margin, y + 20, group, 12, quiet_ink, true, names - 10);
      y += group_height;
    }
    sheet.text(margin, y + 14, pinpoint_of(found, words), 10, quiet_ink, false, pinpoint - 6);
    sheet.text(margin + pinpoint, y + 14, found.title, 11, ink, false, names - pinpoint - 10);
    for (std::size_t i = 0; i < std::min(cycles, found.cells.size()); ++i) {
      draw_cell(sheet, found.cells[i], words, margin + names + static_cast<int>(i) * cell_width, y);
    }
    y += row_height;
  }
  sheet.text(margin, y + 24,
             "·  " + words.filled("trace.legend_not_read", {}) + ";   " + std::string(words.text("trace.legend_blank")),
             10, quiet_ink);
  const std::string title = words.filled("trace.all_of", {{"process", all.empty() ? "" : all.front().process}});
  out << sheet.whole(width, y + 24 + margin, title);
}

}  // namespace recital
