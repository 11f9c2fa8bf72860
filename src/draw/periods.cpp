#include "draw/periods.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "draw/explained_figure.hpp"
#include "draw/lettering.hpp"
#include "draw/short_names.hpp"
#include "draw/strokes.hpp"

namespace recital::picture {
namespace {

constexpr double names_width = 270;
constexpr double total_width = 40;  ///< of the figure beside a name
constexpr double row_height = 15;
constexpr double head_height = 24;
constexpr double bars_height = 64;
constexpr double years_height = 18;
constexpr double widest_column = 26;
constexpr double usual_column = 20;
constexpr double break_width = 14;
constexpr double largest = 13;  ///< of a circle
constexpr double least = 3.2;
constexpr int longest_gap = 2;  ///< years without documents that are drawn all the same

/// A year in which something was read, and where its column begins; a break stands before it where years are left out.
struct column {
  int year;
  bool after_break;
  double x = 0;
};

class period_drawer {
 public:
  period_drawer(sheet& on) : on_(on) {
    for (const document& d : on.shown.documents) ++documents_[on.of(d.node).year];
    for (const link& l : on.shown.links) {
      if (!on.of(l.to).read || l.from != l.to) citing_[l.to][on.of(l.from).year].insert(on.graph.whole_of(l.from));
    }
    for (const auto& [n, by_year] : citing_) {
      for (const auto& [year, from] : by_year) most_citing_ = std::max(most_citing_, from.size());
    }
    make_columns();
  }

  /// Gives where it ends.
  double draw(double top) {
    place_columns();
    draw_years(top);
    draw_bars(top + years_height);
    double y = top + years_height + bars_height + 8;
    for (const group& g : on_.shown.groups) y = draw_group(g, y);
    for (const column& c : columns_) rule({c.x, top + years_height}, {c.x, y});
    return y;
  }

  void explain(legend& made) const {
    made.patch(soft_ink, "", on_.said("picture.documents_of_year"));
    made.circles(quiet_ink, {size_of(1), size_of(most_citing_)},
                 {"1", std::to_string(most_citing_)}, on_.said("picture.citing_in_year"));
    if (any_own_year_) made.marker({quiet_ink, "#FFFFFF", {}, {}}, "diamond", on_.said("picture.own_year"));
    if (any_break_) made.stroke(soft_ink, 1, "dotted", false, on_.said("picture.years_left_out"));
  }

 private:
  void make_columns() {
    int last = 0;
    for (const auto& [year, count] : documents_) {
      if (year == 0) continue;
      const bool gap = last != 0 && year - last > longest_gap + 1;
      for (int between = last + 1; last != 0 && !gap && between < year; ++between) columns_.push_back({between, false});
      columns_.push_back({year, gap});
      any_break_ = any_break_ || gap;
      last = year;
    }
    if (documents_.contains(0)) columns_.push_back({0, !columns_.empty()});
  }

  [[nodiscard]] double left() const { return margin + names_width + total_width; }

  void place_columns() {
    double fixed = 0;
    for (const column& c : columns_) fixed += c.after_break ? break_width : 0;
    const double behind = columns_.empty() ? 0 : width_of(name_of(columns_.back()));
    const double free = on_.room - left() - fixed - margin - behind - 2;
    const double fitted = on_.room == 0 ? usual_column : free / static_cast<double>(std::max<std::size_t>(columns_.size(), 1));
    width_ = std::min(fitted, widest_column);
    double x = left();
    for (column& c : columns_) {
      x += c.after_break ? break_width : 0;
      c.x = x;
      x += width_;
    }
    right_ = x;
    on_.drawing.width = std::max(on_.drawing.width, right_ + margin);
  }

  [[nodiscard]] line_of_text name_of(const column& c) const {
    return {bold(c.year == 0 ? on_.said("page.undated") : std::to_string(c.year), small_size, quiet_ink)};
  }

  /// The names of years, as many as have room.
  void draw_years(double top) {
    double free_from = 0;
    for (const column& c : columns_) {
      const line_of_text words = name_of(c);
      if (c.after_break) draw_break(c.x - break_width / 2, top);
      if (c.x < free_from) continue;
      on_.text({c.x + 1, top, width_of(words), 14}, {words});
      on_.drawing.width = std::max(on_.drawing.width, c.x + 1 + width_of(words) + margin);
      free_from = c.x + width_of(words) + 6;
    }
  }

  void draw_break(double x, double top) {
    curve line;
    line.points = {{x, top}};
    append_straight(line.points, {x, top + years_height + bars_height});
    line.colour = soft_ink;
    line.style = "dotted";
    on_.drawing.curves.push_back(std::move(line));
  }

  void draw_bars(double top) {
    std::size_t most = 1;
    for (const auto& [year, count] : documents_) most = std::max(most, count);
    const line_of_text head{bold(on_.said("picture.documents_read"), text_size, ink)};
    const line_of_text number{plain(std::to_string(on_.shown.documents_in_all), small_size, quiet_ink)};
    on_.text({margin, top + 10, names_width, height_of(head) + height_of(number)}, {head, number});
    const double tallest = bars_height - 14;
    for (const column& c : columns_) {
      const auto found = documents_.find(c.year);
      if (found == documents_.end()) continue;
      const double height = std::max(1.0, tallest * static_cast<double>(found->second) / static_cast<double>(most));
      const area at{c.x + 2, top + bars_height - height, width_ - 4, height};
      on_.drawing.boxes.push_back({at, soft_ink});
      const line_of_text figure{plain(std::to_string(found->second), small_size, quiet_ink)};
      if (width_of(figure) <= width_) on_.text({at.x, at.y - 12, width_of(figure), 12}, {figure});
    }
  }

  double draw_group(const group& g, double y) {
    const line_of_text head{bold(on_.kinds_named(g.kind), 11, look_of(g.kind).strong),
                            plain("\u00A0\u00A0" + std::to_string(g.members.size()), small_size, quiet_ink)};
    on_.text({margin, y + 4, width_of(head), 16}, {head});
    y += head_height;
    for (const cited& c : g.members) {
      draw_row(c.node, y);
      y += row_height;
    }
    return y;
  }

  void draw_row(node_index n, double y) {
    const node& each = on_.of(n);
    if (on_.names) {
      const line_of_text name{plain(fitted_name(on_, n, names_width, text_size), text_size)};
      on_.text({margin, y, names_width, row_height}, {name}, each.facts->title, each.facts->url);
    }
    const line_of_text total{plain(std::to_string(each.citations), small_size, quiet_ink)};
    label figure{{margin + names_width, y, total_width - 8, row_height}, {total}};
    figure.from_right = true;
    on_.drawing.labels.push_back(std::move(figure));
    const double middle = y + row_height / 2;
    rule({left(), middle}, {right_, middle});
    const auto by_year = citing_.find(n);
    for (const column& c : columns_) {
      if (c.year != 0 && c.year == each.year) draw_own_year(n, {c.x + width_ / 2, middle});
      if (by_year == citing_.end()) continue;
      if (const auto found = by_year->second.find(c.year); found != by_year->second.end()) {
        draw_circle(n, {c.x + width_ / 2, middle}, found->second.size());
      }
    }
  }

  [[nodiscard]] double size_of(std::size_t citing) const {
    const double share = std::sqrt(static_cast<double>(citing) / static_cast<double>(std::max<std::size_t>(most_citing_, 1)));
    return std::max(least, std::min(largest, width_ + 4) * share);
  }

  void draw_circle(node_index n, point at, std::size_t citing) {
    const double size = size_of(citing);
    box made{{at.x - size / 2, at.y - size / 2, size, size}, on_.colour_of(n), "#FFFFFF", 0.4};
    made.shape = "ellipse";
    made.tooltip = std::string(on_.of(n).label) + ": " + std::to_string(citing);
    on_.drawing.boxes.push_back(std::move(made));
  }

  void draw_own_year(node_index n, point at) {
    any_own_year_ = true;
    box made{{at.x - 6, at.y - 6, 12, 12}, "#FFFFFF", on_.colour_of(n), 0.8};
    made.shape = "diamond";
    on_.drawing.boxes.push_back(std::move(made));
  }

  void rule(point from, point to) {
    curve line;
    line.points = {from};
    append_straight(line.points, to);
    line.colour = "#ECECEC";
    line.width = 0.6;
    on_.drawing.curves.push_back(std::move(line));
  }

  sheet& on_;
  std::map<int, std::size_t> documents_;  ///< by year
  std::map<node_index, std::map<int, std::set<node_index>>> citing_;
  std::size_t most_citing_ = 1;
  std::vector<column> columns_;
  double width_ = usual_column;
  double right_ = 0;
  bool any_break_ = false;
  bool any_own_year_ = false;
};

}  // namespace

limits limits_of_periods() {
  return {.cells = 0, .documents_with_cells = 0, .documents = 1'000'000, .instruments = 40, .ties = 0};
}

figure periods(const citation_graph& graph, const model& shown, const picture_options& options, double room) {
  return explained_figure<period_drawer>(graph, shown, options, room);
}

}  // namespace recital::picture
