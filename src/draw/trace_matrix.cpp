#include <algorithm>
#include <ostream>
#include <string>
#include <string_view>

#include "draw/trace_lettering.hpp"
#include "draw/trace_looks.hpp"
#include "formats/palette.hpp"
#include "interface/pinpoint_words.hpp"
#include "recital/core/target_id.hpp"
#include "recital/draw/trace_picture.hpp"

namespace recital {
namespace {

constexpr int margin = 24;
constexpr int names = 450;     ///< the column of titles
constexpr int pinpoint = 104;  ///< of which so much is for where it stands
constexpr int cell_width = 92;
constexpr int row_height = 22;
constexpr int group_height = 30;  ///< the line that names a text

std::string_view text_of(const trace_findings& found) { return target_id(found.id).whole; }

std::string pinpoint_of(const trace_findings& found, const page_words& words) {
  const target_id traced(found.id);
  return traced.is_provision() ? pinpoint_in(words, traced.pinpoint) : std::string(words.text("trace.whole"));
}

int left_of(std::size_t column) { return margin + names + static_cast<int>(column) * cell_width; }

void draw_cell(trace_sheet& sheet, const trace_cell& cell, const page_words& words, int x, int y) {
  if (is_faint(cell.state)) {
    sheet.text(x + 6, y + 14, cell.state == trace_state::not_yet ? "" : "·", 10, faint_ink);
    return;
  }
  const state_look& look = look_of(cell.state);
  const bool hollow = is_hollow(cell.state);
  sheet.rectangle(x + 1, y + 1, cell_width - 2, row_height - 3, look.pale, hollow ? faint_ink : look.strong, hollow);
  const bool is_silent = cell.state == trace_state::absent || cell.state == trace_state::not_covered;
  sheet.text(x + 6, y + 14, words.name_of("state", name(cell.state)), 10, is_silent ? soft_ink : ink, false,
             cell_width - 10);
}

/// What each colour says, of those that are drawn.
void explain_states(trace_sheet& sheet, std::span<const trace_findings> all, const page_words& words, int y) {
  int x = margin;
  for (std::size_t i = 0; i < trace_state_names.size(); ++i) {
    const auto state = static_cast<trace_state>(i);
    const auto has_it = [&](const trace_findings& found) {
      return std::ranges::any_of(found.cells, [&](const trace_cell& cell) { return cell.state == state; });
    };
    if (is_faint(state) || std::ranges::none_of(all, has_it)) continue;
    x = explain_state(sheet, state, words, x, y);
  }
  sheet.text(x, y, words.text("trace.legend_blank"), 10, quiet_ink);
}

/// The rows under the cycles, text by text; gives where they end.
int draw_rows(trace_sheet& sheet, std::span<const trace_findings> all, const page_words& words, int y) {
  std::string_view group;
  for (const trace_findings& found : all) {
    if (text_of(found) != group) {
      group = text_of(found);
      for (std::size_t i = 0; i < found.cells.size(); ++i)
        sheet.text(left_of(i) + 6, y + 20, found.cells[i].cycle, 13, ink, true);
      sheet.text(margin, y + 20, found.text_title.empty() ? group : std::string_view(found.text_title), 12, quiet_ink,
                 true, names - 10);
      y += group_height;
    }
    sheet.text(margin, y + 14, pinpoint_of(found, words), 10, quiet_ink, false, pinpoint - 6);
    sheet.text(margin + pinpoint, y + 14, found.title, 11, ink, false, names - pinpoint - 10);
    for (std::size_t i = 0; i < found.cells.size(); ++i) draw_cell(sheet, found.cells[i], words, left_of(i), y);
    y += row_height;
  }
  return y;
}

}  // namespace

void write_matrix_svg(std::ostream& out, std::span<const trace_findings> all, const page_words& words) {
  constexpr int least_width = 800;  // the legend is as wide
  trace_sheet sheet;
  const std::size_t cycles = all.empty() ? 0 : all.front().cells.size();
  const int width = std::max(least_width, left_of(cycles) + margin);
  const std::string title = words.filled("trace.all_of", {{"process", all.empty() ? "" : all.front().process_title}});
  sheet.text(margin, margin + 12, title, 17, ink, true, width - 2 * margin);
  int y = draw_rows(sheet, all, words, margin + 24) + 24;
  explain_states(sheet, all, words, y);
  if (!all.empty() && !all.front().folded.empty()) {
    y += 20;
    sheet.text(margin, y, unread_remark(all.front(), words), 10, quiet_ink, false, width - 2 * margin);
  }
  out << sheet.whole(width, y + margin, title);
}

}  // namespace recital
