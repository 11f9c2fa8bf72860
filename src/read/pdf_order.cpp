#include "read/pdf_order.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

#include "recital/core/no_index.hpp"

namespace recital::pdf {
namespace {

constexpr float narrowest_gutter = 6;  // points
constexpr float narrowest_column = 100;
constexpr std::size_t fewest_lines_of_column = 4;
constexpr float far_below = 3;  // heights of a line: beyond it something else begins

struct interval {
  float begin, end;
};

/// Lines beside each other.
using level = std::vector<line>;

float top_of(const level& l) {
  return std::min_element(l.begin(), l.end(), [](const line& a, const line& b) { return a.at.top < b.at.top; })->at.top;
}
float bottom_of(const level& l) {
  return std::max_element(l.begin(), l.end(), [](const line& a, const line& b) { return a.at.bottom < b.at.bottom; })
      ->at.bottom;
}

std::vector<level> levels_of(std::vector<line>&& lines) {
  std::vector<level> levels;
  for (line& l : lines) {
    const bool beside =
        !levels.empty() && std::all_of(levels.back().begin(), levels.back().end(), [&](const line& other) {
          const float shared = std::min(l.at.bottom, other.at.bottom) - std::max(l.at.top, other.at.top);
          const bool apart = l.at.left > other.at.right - 1 || other.at.left > l.at.right - 1;
          return apart && shared > 0.5F * std::min(l.at.height(), other.at.height());
        });
    if (!beside) levels.emplace_back();
    levels.back().push_back(std::move(l));
  }
  for (level& each : levels) {
    std::sort(each.begin(), each.end(), [](const line& a, const line& b) { return a.at.left < b.at.left; });
  }
  return levels;
}

/// What a level leaves of some gutters.
std::vector<interval> free_of(const std::vector<interval>& gutters, const level& l) {
  std::vector<interval> left;
  for (interval g : gutters) {
    bool is_free = true;
    for (const line& each : l) {
      if (each.at.right <= g.begin || each.at.left >= g.end) continue;
      if (each.at.left <= g.begin && each.at.right >= g.end) is_free = false;
      else if (each.at.left <= g.begin) g.begin = each.at.right;
      else if (each.at.right >= g.end) g.end = each.at.left;
      else is_free = false;
    }
    if (is_free && g.end - g.begin >= narrowest_gutter) left.push_back(g);
  }
  return left;
}

std::vector<interval> gutters_of(const level& l) {
  std::vector<interval> gutters;
  for (std::size_t i = 0; i + 1 < l.size(); ++i) gutters.push_back({l[i].at.right, l[i + 1].at.left});
  std::erase_if(gutters, [](const interval& g) { return g.end - g.begin < narrowest_gutter; });
  return gutters;
}

/// Goes down a page.
class orderer {
 public:
  orderer(std::vector<level> levels, const box& margins) : levels_(std::move(levels)), margins_(margins) {}

  std::vector<passage> passages() {
    for (std::size_t i = 0; i < levels_.size();) {
      if (levels_[i].size() > 1) {
        i = take_region(i);
      } else {
        text().lines.push_back(std::move(levels_[i++].front()));
      }
    }
    return std::move(made_);
  }

 private:
  passage& text() {
    if (made_.empty() || made_.back().is_cell || made_.back().left != margins_.left ||
        made_.back().right != margins_.right) {
      made_.push_back({false, margins_.left, margins_.right, {}});
    }
    return made_.back();
  }

  /// The levels from `begin` on that leave a gutter free; gives the level after them.
  std::size_t take_region(std::size_t begin) {
    auto gutters = gutters_of(levels_[begin]);
    std::size_t end = begin + 1;
    std::size_t last_wide = begin;
    for (; end < levels_.size(); ++end) {
      if (top_of(levels_[end]) - bottom_of(levels_[end - 1]) > far_below * levels_[end].front().size) break;
      auto rest = free_of(gutters, levels_[end]);
      if (rest.empty()) break;
      gutters = std::move(rest);
      if (levels_[end].size() > 1) last_wide = end;
    }
    if (gutters.size() == 1 && take_columns(begin, end, gutters.front())) return end;
    if (last_wide == begin && spans_page(levels_[begin])) {
      join(levels_[begin]);
      return begin;  // now it is one line
    }
    if (gutters.empty()) gutters = {{levels_[begin].front().at.right, levels_[begin].front().at.right}};
    take_table(begin, last_wide + 1, gutters);
    return last_wide + 1;
  }

  /// A line that was stretched to fill its room stands alone; a table has several rows.
  [[nodiscard]] bool spans_page(const level& l) const {
    return std::abs(l.front().at.left - margins_.left) < 2 && std::abs(l.back().at.right - margins_.right) < 2;
  }

  static void join(level& l) {
    line& all = l.front();
    for (std::size_t i = 1; i < l.size(); ++i) {
      if (!all.pieces.back().is_raised) all.pieces.back().text += ' ';
      std::move(l[i].pieces.begin(), l[i].pieces.end(), std::back_inserter(all.pieces));
      all.words += ' ' + l[i].words;
      all.at.take_in(l[i].at);
    }
    l.resize(1);
  }

  static std::size_t column_of(const line& l, const std::vector<interval>& gutters) {
    std::size_t column = 0;
    while (column < gutters.size() && l.at.left >= gutters[column].end - 1) ++column;
    return column;
  }

  bool take_columns(std::size_t begin, std::size_t end, interval gutter) {
    passage columns[2];
    for (std::size_t i = begin; i < end; ++i) {
      for (const line& l : levels_[i]) columns[column_of(l, {gutter})].lines.push_back(l);
    }
    if (!is_running_text(columns[0])) return false;
    if (!is_running_text(columns[1]) && !goes_on(columns[0], columns[1])) return false;
    for (passage& column : columns) made_.push_back(std::move(column));
    return true;
  }

  /// Many lines, most of which reach the edge; finds the edges.
  static bool is_running_text(passage& column) {
    if (column.lines.size() < fewest_lines_of_column) return false;
    column.left = column.lines.front().at.left;
    column.right = column.lines.front().at.right;
    for (const line& l : column.lines) {
      column.left = std::min(column.left, l.at.left);
      column.right = std::max(column.right, l.at.right);
    }
    const float width = column.right - column.left;
    const auto full = std::count_if(column.lines.begin(), column.lines.end(),
                                    [&](const line& l) { return l.at.width() > width * 0.75F; });
    return width > narrowest_column && static_cast<std::size_t>(full) * 2 > column.lines.size();
  }

  /// Whether a few lines are the rest of a text that the column before it holds: where a document ends. They stand at the
  /// head of their column, line beside line, and all but the last are as wide as those before. What was stretched is joined.
  static bool goes_on(const passage& before, passage& rest) {
    const float width = before.right - before.left;
    std::vector<level> rows = levels_of(std::vector<line>(rest.lines));
    if (rows.size() < 2 || rows.size() >= fewest_lines_of_column || before.lines.size() < 2 * fewest_lines_of_column)
      return false;
    for (level& row : rows) {
      join(row);
      const box& at = row.front().at;
      const auto is_beside = [&](const line& l) { return std::abs(l.at.top - at.top) < at.height() / 2; };
      const bool is_last = &row == &rows.back();
      if (std::ranges::none_of(before.lines, is_beside) || (!is_last && at.width() < width * 0.75F)) return false;
    }
    if (rows.front().front().at.top > before.lines.front().at.bottom) return false;
    rest.lines.clear();
    for (level& row : rows) rest.lines.push_back(std::move(row.front()));
    return true;
  }

  /// Cells in the order of the levels at which they begin.
  void take_table(std::size_t begin, std::size_t end, const std::vector<interval>& gutters) {
    struct cell {
      std::size_t level, column;
      passage text;
    };
    std::vector<cell> cells;
    std::vector<std::size_t> open(gutters.size() + 1, no_position);  // the cell that each column is in
    const float lead = least_lead(begin, end);
    for (std::size_t i = begin; i < end; ++i) {
      const bool is_row = i > begin && top_of(levels_[i]) - top_of(levels_[i - 1]) > lead * 1.25F;
      if (is_row || lead == 0) std::fill(open.begin(), open.end(), no_position);
      for (line& l : levels_[i]) {
        const std::size_t column = column_of(l, gutters);
        if (open[column] == no_position || cells[open[column]].text.lines.back().block != l.block) {
          open[column] = cells.size();
          cells.push_back({i, column, {true, l.at.left, l.at.right, {}}});
        }
        cells[open[column]].text.lines.push_back(std::move(l));
      }
    }
    std::stable_sort(cells.begin(), cells.end(), [](const cell& a, const cell& b) {
      return a.level != b.level ? a.level < b.level : a.column < b.column;
    });
    for (cell& each : cells) made_.push_back(std::move(each.text));
  }

  /// The distance of lines within a cell: the least from level to level, where others are greater; 0 where all are the
  /// same, so that each level is a row.
  [[nodiscard]] float least_lead(std::size_t begin, std::size_t end) const {
    float least = 0;
    float most = 0;
    for (std::size_t i = begin + 1; i < end; ++i) {
      const float lead = top_of(levels_[i]) - top_of(levels_[i - 1]);
      least = least == 0 ? lead : std::min(least, lead);
      most = std::max(most, lead);
    }
    return most > least * 1.25F ? least : 0;
  }

  std::vector<level> levels_;
  box margins_;
  std::vector<passage> made_;
};

}  // namespace

std::vector<passage> in_order(sheet&& from, const box& margins) {
  return orderer(levels_of(std::move(from.lines)), margins).passages();
}

}  // namespace recital::pdf
