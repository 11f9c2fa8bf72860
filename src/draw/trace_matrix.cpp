#include <algorithm>
#include <functional>
#include <optional>
#include <ostream>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "draw/lettering.hpp"
#include "draw/trace_lettering.hpp"
#include "draw/trace_looks.hpp"
#include "formats/palette.hpp"
#include "interface/pinpoint_words.hpp"
#include "recital/core/target_id.hpp"
#include "recital/draw/trace_picture.hpp"

namespace recital {
namespace {

constexpr int margin = 24;
constexpr double least_print = 8;  ///< points: the smallest letters on a page
constexpr int small = 10;          ///< the smallest letters of the picture

/// How large the parts are; on a page, where more has to stand, they are smaller.
struct measures {
  int names = 450;     ///< the column of titles
  int pinpoint = 104;  ///< of which so much is for where it stands
  int cell_width = 92;
  int row_height = 22;
  int group_height = 30;  ///< the line that names a text
  int title_size = 11;
};

constexpr measures on_page{300, 84, 78, 16, 20, 10};

std::string_view text_of(const trace_findings& found) { return target_id(found.id).whole; }

std::string pinpoint_of(const trace_findings& found, const page_words& words) {
  const target_id traced(found.id);
  return traced.is_provision() ? pinpoint_in(words, traced.pinpoint) : std::string(words.text("trace.whole"));
}

/// Lines of the table: commitments under the texts that hold them.
struct table_line {
  const trace_findings* found;
  bool is_head;
};

std::vector<table_line> lines_of(std::span<const trace_findings* const> shown) {
  std::vector<table_line> lines;
  std::string_view group;
  for (const trace_findings* each : shown) {
    if (text_of(*each) != group) lines.push_back({each, true});
    group = text_of(*each);
    lines.push_back({each, false});
  }
  return lines;
}

/// The commitments of which documents say most, in their order.
std::vector<const trace_findings*> most_said(std::span<const trace_findings> all, std::size_t most) {
  std::vector<const trace_findings*> shown;
  for (const trace_findings& each : all) shown.push_back(&each);
  if (shown.size() <= most) return shown;
  std::vector<const trace_findings*> ranked = shown;
  std::ranges::stable_sort(ranked, std::greater{}, [](const trace_findings* each) { return each->occurrences.size(); });
  ranked.resize(most);
  std::ranges::sort(ranked);
  std::erase_if(shown, [&](const trace_findings* each) { return !std::ranges::binary_search(ranked, each); });
  return shown;
}

/// Draws the table in one block, or in several beside each other.
class matrix_drawer {
 public:
  matrix_drawer(const measures& sizes, const page_words& words, std::size_t cycles)
      : sizes_(sizes), words_(words), cycles_(static_cast<int>(cycles)) {}

  [[nodiscard]] int block_width() const { return sizes_.names + cycles_ * sizes_.cell_width; }
  [[nodiscard]] int height_of(const table_line& line) const { return line.is_head ? sizes_.group_height : sizes_.row_height; }

  /// Gives where the lines end that stand lowest; `bottom` is where blocks end, 0: there is one.
  int draw(trace_sheet& sheet, const std::vector<table_line>& lines, int top, int bottom) {
    int y = top;
    int lowest = top;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const int with_next = height_of(lines[i]) + (lines[i].is_head ? sizes_.row_height : 0);
      if (bottom != 0 && y + with_next > bottom) {
        left_ += block_width() + margin;
        y = top;
        if (!lines[i].is_head) draw_head(sheet, *lines[i].found, y), y += sizes_.group_height;
      }
      lines[i].is_head ? draw_head(sheet, *lines[i].found, y) : draw_row(sheet, *lines[i].found, y);
      y += height_of(lines[i]);
      lowest = std::max(lowest, y);
    }
    return lowest;
  }

  [[nodiscard]] int right() const { return left_ + block_width(); }
  [[nodiscard]] const std::set<trace_state>& drawn() const { return drawn_; }

 private:
  [[nodiscard]] int left_of(std::size_t column) const {
    return left_ + sizes_.names + static_cast<int>(column) * sizes_.cell_width;
  }

  void draw_head(trace_sheet& sheet, const trace_findings& found, int y) {
    const int line = y + sizes_.group_height - 10 + 4;
    for (std::size_t i = 0; i < found.cells.size(); ++i) {
      sheet.text(left_of(i) + 6, line, found.cells[i].cycle, sizes_.title_size + 1, ink, true, sizes_.cell_width - 8);
    }
    const std::string_view title = found.text_title.empty() ? text_of(found) : std::string_view(found.text_title);
    sheet.text(left_, line, title, sizes_.title_size + 1, quiet_ink, true, sizes_.names - 14);
  }

  void draw_row(trace_sheet& sheet, const trace_findings& found, int y) {
    const int line = y + sizes_.row_height - 6;
    sheet.text(left_, line, pinpoint_of(found, words_), small, quiet_ink, false, sizes_.pinpoint - 6);
    sheet.text(left_ + sizes_.pinpoint, line, found.title, sizes_.title_size, ink, false,
               sizes_.names - sizes_.pinpoint - 10);
    for (std::size_t i = 0; i < found.cells.size(); ++i) draw_cell(sheet, found.cells[i], left_of(i), y);
  }

  void draw_cell(trace_sheet& sheet, const trace_cell& cell, int x, int y) {
    drawn_.insert(cell.state);
    const int line = y + sizes_.row_height - 6;
    if (is_faint(cell.state)) {
      sheet.text(x + 6, line, cell.state == trace_state::not_yet ? "" : "·", small, quiet_ink);
      return;
    }
    const state_look& look = look_of(cell.state);
    const bool hollow = is_hollow(cell.state);
    sheet.rectangle(x + 1, y + 1, sizes_.cell_width - 2, sizes_.row_height - 3, look.pale,
                    hollow ? faint_ink : look.strong, hollow);
    const bool is_silent = cell.state == trace_state::absent || cell.state == trace_state::not_covered;
    sheet.text(x + 6, line - 1, words_.name_of("state", name(cell.state)), small, is_silent ? quiet_ink : ink, false,
               sizes_.cell_width - 10);
  }

  const measures& sizes_;
  const page_words& words_;
  int cycles_;
  int left_ = margin;
  std::set<trace_state> drawn_;
};

/// What colours and blanks say, of those that are drawn; gives where it ends.
int explain_states(trace_sheet& sheet, const std::set<trace_state>& drawn, const page_words& words, int y, int width) {
  constexpr int line = 18;
  constexpr int widest_word = 150;
  int x = margin;
  const auto next_line = [&] {
    if (x + widest_word < width || x == margin) return;
    x = margin;
    y += line;
  };
  for (const trace_state state : drawn) {
    if (is_faint(state)) continue;
    next_line();
    x = explain_state(sheet, state, words, x, y);
  }
  next_line();
  if (drawn.contains(trace_state::not_read)) {
    const std::string unread = "· " + words.name_of("state", name(trace_state::not_read));
    sheet.text(x, y, unread, small, quiet_ink);
    x += static_cast<int>(picture::width_of(unread, small)) + 16;
    next_line();
  }
  if (drawn.contains(trace_state::not_yet)) sheet.text(x, y, words.text("trace.legend_blank"), small, quiet_ink);
  return y + line;
}

std::string left_out_of(std::size_t shown, std::size_t all, const page_words& words) {
  if (shown == all) return {};
  return words.filled("trace.most_said", {{"n", std::to_string(shown)}, {"all", std::to_string(all)}});
}

/// A page in the points of the picture.
struct page_room {
  int width;
  int height;
};

/// One picture of so many commitments; on a page, nothing where they do not fit.
std::optional<std::string> drawn(std::span<const trace_findings> all, const page_words& words, std::size_t most,
                                 const std::optional<page_room>& page) {
  constexpr int least_width = 800;  // the legend is as wide
  const std::size_t cycles = all.empty() ? 0 : all.front().cells.size();
  const auto shown = most_said(all, most);
  const measures sizes = page ? on_page : measures{};
  matrix_drawer drawer(sizes, words, cycles);
  trace_sheet sheet;
  const std::string title = words.filled("trace.all_of", {{"process", all.empty() ? "" : all.front().process_title}});
  const std::string left_out = left_out_of(shown.size(), all.size(), words);
  const int top = margin + 24 + (left_out.empty() ? 0 : 18);
  const int below = 24 + 2 * 18 + (all.empty() || all.front().folded.empty() ? 0 : 18) + margin;
  int y = drawer.draw(sheet, lines_of(shown), top, page ? page->height - below : 0) + 24;
  const int width = page ? page->width : std::max(least_width, drawer.right() + margin);
  if (page && drawer.right() + margin > page->width) return std::nullopt;
  sheet.text(margin, margin + 12, title, 17, ink, true, width - 2 * margin);
  if (!left_out.empty()) sheet.text(margin, margin + 30, left_out, small, quiet_ink, false, width - 2 * margin);
  if (page) y = page->height - below + 24;
  y = explain_states(sheet, drawer.drawn(), words, y, width);
  if (!all.empty() && !all.front().folded.empty()) {
    sheet.text(margin, y + 2, unread_remark(all.front(), words), small, quiet_ink, false, width - 2 * margin);
    y += 18;
  }
  const double scale = page ? least_print / small : 1;
  return sheet.whole(width, page ? page->height : y + margin, title, left_out, scale);
}

}  // namespace

std::string write_matrix_svg(std::ostream& out, std::span<const trace_findings> all, const page_words& words,
                             const matrix_picture& wanted) {
  std::optional<page_room> page;
  if (wanted.page) {
    page = page_room{static_cast<int>(wanted.page->width * small / least_print),
                     static_cast<int>(wanted.page->height * small / least_print)};
  }
  std::size_t most = wanted.top == 0 ? all.size() : std::min(wanted.top, all.size());
  std::optional<std::string> picture = drawn(all, words, most, page);
  while (!picture && most > 1) picture = drawn(all, words, --most, page);
  if (!picture) picture = drawn(all, words, most, std::nullopt);  // more cycles than the page is wide
  out << *picture;
  return left_out_of(most, all.size(), page_words::english());
}

}  // namespace recital
