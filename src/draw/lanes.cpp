#include "draw/lanes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

#include "draw/heading.hpp"
#include "draw/legend.hpp"
#include "draw/lettering.hpp"
#include "draw/name_placer.hpp"
#include "draw/short_names.hpp"
#include "draw/strokes.hpp"
#include "formats/time_grid.hpp"

namespace recital::picture {
namespace {

constexpr double heads_width = 112;  ///< of the names of lanes
constexpr double arcs_height = 54;   ///< for what joins documents
constexpr double years_height = 18;
constexpr double lane_gap = 30;
constexpr double least_fan = 60;  ///< between documents and lanes, where lines spread
constexpr double widest_fan = 150;
constexpr double row_height = 24;
constexpr double column_width = 30;
constexpr double widest_without_date = 128;
constexpr double least_width = 760;  ///< of the columns together
constexpr std::size_t most_lines = 20'000;
constexpr double thickest = 5;
constexpr std::size_t names_tried = 2'000;

/// Rows of the highest lane: the picture is to be wider than it is high.
std::size_t tallest_lane(std::size_t items) {
  return std::clamp<std::size_t>(static_cast<std::size_t>(std::sqrt(static_cast<double>(items)) / 2), 4, 40);
}

class lane_drawer {
 public:
  lane_drawer(sheet& on, const picture_options& options) : on_(on), labels_(options.labels) {
    for (const document& d : on.shown.documents) add(d.node, 0);
    for (const group& g : on.shown.groups) {
      lanes_.push_back(g.kind);
      for (const cited& c : g.members) add(c.node, lanes_.size());
    }
    grid_ = arrange(items_, lanes_.size() + 1, tallest_lane(items_.size()));
    measure_columns();
  }

  /// Gives where it ends.
  double draw(double top) {
    on_.drawing.width = std::max(on_.drawing.width, columns_.back() + margin);
    place_lanes(top + years_height + (joins_any() ? arcs_height : 14));
    for (std::size_t i = 0; i < nodes_.size(); ++i) draw_mark(on_, nodes_[i], place_of(i));
    draw_years(top);
    draw_heads();
    draw_lines();
    draw_relations();
    if (labels_ != picture_labels::none) draw_names(top + years_height);
    return bottom_;
  }

  [[nodiscard]] bool joins_any() const {
    return std::ranges::any_of(on_.shown.links, [&](const link& l) { return joins(l); });
  }

  [[nodiscard]] bool cites_below() const {
    return std::ranges::any_of(on_.shown.links, [&](const link& l) { return !on_.of(l.to).read; });
  }

  [[nodiscard]] bool leaves_years_out() const { return any_break_; }

  [[nodiscard]] std::size_t lines_left_out() const {
    return on_.shown.links.size() - std::min(on_.shown.links.size(), most_lines);
  }

 private:
  void add(node_index n, std::size_t lane) {
    nodes_.push_back(n);
    items_.push_back({lane, on_.of(n).year});
  }

  [[nodiscard]] bool joins(const link& l) const { return on_.of(l.to).read && l.from != l.to; }

  /// Columns are as wide as their marks, or as the names beside these where everything is named; without a date marks
  /// stand so close that names would find no other place.
  void measure_columns() {
    const std::size_t count = grid_.years.empty() ? 0 : grid_.years.back().first + grid_.years.back().width;
    std::vector<double> widths(count, column_width);
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
      if (labels_ == picture_labels::none || (labels_ == picture_labels::top && items_[i].year != 0)) continue;
      double& width = widths[grid_.places[i].column];
      const double wanted = column_width + width_of({bold(short_name(on_, nodes_[i]), small_size)}) + 6;
      width = std::max(width, labels_ == picture_labels::all ? wanted : std::min(wanted, widest_without_date));
    }
    double sum = 0;
    for (const double w : widths) sum += w;
    const double wanted = on_.room == 0 ? least_width : on_.room - heads_width - 2 * margin;
    const double more = count == 0 ? 0 : std::max(0.0, wanted - sum) / static_cast<double>(count);
    columns_.assign(1, margin + heads_width);
    for (const double w : widths) columns_.push_back(columns_.back() + w + more);
  }

  void place_lanes(double top) {
    double y = top;
    for (const grid_lane& lane : grid_.lanes) {
      tops_.push_back(y);
      y += static_cast<double>(lane.height) * row_height + lane_gap;
      if (tops_.size() == 1 && !on_.shown.documents.empty())
        y += std::clamp(columns_.back() * 0.07, least_fan, widest_fan) - lane_gap;
    }
    bottom_ = y - lane_gap + 6;
  }

  [[nodiscard]] point place_of(std::size_t item) const {
    const auto [column, row] = grid_.places[item];
    const std::size_t lane = items_[item].lane;
    const double within = static_cast<double>(row - grid_.lanes[lane].first) + 0.5;
    return {columns_[column] + column_width / 2, tops_[lane] + within * row_height};
  }

  void draw_years(double top) {
    double free_from = 0;
    int before = 0;
    for (const grid_year& y : grid_.years) {
      const double x = columns_[y.first];
      const bool follows = before == 0 || y.year == before + 1;
      rule({x, top + years_height - 2}, {x, bottom_}, follows ? "solid" : "dotted");
      any_break_ = any_break_ || !follows;
      before = y.year;
      const line_of_text words{bold(y.year == 0 ? on_.said("page.undated") : std::to_string(y.year), small_size, quiet_ink)};
      if (x + 2 < free_from) continue;
      on_.text({x + 2, top, width_of(words), 14}, {words});
      on_.drawing.width = std::max(on_.drawing.width, x + 2 + width_of(words) + margin);
      free_from = x + width_of(words) + 8;
    }
  }

  /// A dotted line stands where years are left out.
  void rule(point from, point to, std::string_view style = "solid") {
    curve line;
    line.points = {from};
    append_straight(line.points, to);
    line.colour = style == "solid" ? "#E4E4E4" : soft_ink;
    line.style = style;
    line.width = style == "solid" ? 0.6 : 0.9;
    on_.drawing.curves.push_back(std::move(line));
  }

  void draw_heads() {
    const auto head = [&](std::size_t lane, std::string_view words, std::string_view colour, std::size_t count) {
      const line_of_text line{bold(std::string(words), text_size, colour)};
      const line_of_text number{plain(std::to_string(count), small_size, quiet_ink)};
      on_.text({margin, tops_[lane], heads_width - 8, height_of(line) + height_of(number)}, {line, number});
      if (lane > 0) rule({margin, tops_[lane] - lane_gap / 2}, {columns_.back(), tops_[lane] - lane_gap / 2});
    };
    if (!on_.shown.documents.empty()) head(0, on_.said("picture.documents_read"), ink, on_.shown.documents.size());
    for (std::size_t i = 0; i < lanes_.size(); ++i) {
      const kind_look& look = look_of(lanes_[i]);
      head(i + 1, on_.kinds_named(lanes_[i], true), look.strong, on_.shown.groups[i].members.size());
    }
  }

  /// The heaviest where there are too many to draw.
  [[nodiscard]] std::vector<const link*> lines() const {
    std::vector<const link*> all;
    for (const link& l : on_.shown.links) all.push_back(&l);
    if (all.size() <= most_lines) return all;
    std::ranges::stable_sort(all, std::greater{}, &link::weight);
    all.resize(most_lines);
    return all;
  }

  void draw_lines() {
    const auto all = lines();
    const double crowd = std::min(1.0, 14 / std::sqrt(static_cast<double>(all.size()) + 1));
    const int opacity = std::clamp(static_cast<int>(0xB0 * crowd), 0x1C, 0xB0);
    const double thin = std::clamp(1.3 * crowd, 0.5, 1.1);
    for (const link* l : all) {
      if (l->from == l->to) continue;
      const area& from = on_.places.at(l->from);
      const area& to = on_.places.at(l->to);
      curve c;
      c.width = std::min(thin * (1 + std::log2(static_cast<double>(l->weight))), thickest);
      if (joins(*l)) {
        arc(c, {from.x + from.width / 2, from.y}, {to.x + to.width / 2, to.y});
      } else {
        c.points = {{from.x + from.width / 2, from.bottom()}};
        append_drop(c.points, {to.x + to.width / 2, to.y});
      }
      c.colour = see_through(on_.colour_of(l->to), joins(*l) ? std::max(opacity, 0x60) : opacity);
      c.from = on_.of(l->from).id;
      c.to = on_.of(l->to).id;
      c.tooltip = l->tooltip;
      on_.drawing.curves.push_back(std::move(c));
    }
  }

  /// Over the documents, from one to another.
  static void arc(curve& c, point from, point to) {
    const double up = std::min(from.y, to.y) - std::min(arcs_height * 1.2, 12 + std::abs(from.x - to.x) / 5);
    c.points = {from, {from.x, up}, {to.x, up}, {to.x, to.y - 1}};
    end_in_arrow(c);
  }

  /// Below the marks of a row.
  static void join_level(curve& c, const area& from, const area& to) {
    constexpr double sag = 14;
    const bool leftwards = to.x < from.x;
    const point begin{leftwards ? from.x : from.right(), from.middle()};
    const point end{leftwards ? to.right() : to.x, to.middle()};
    const double half = (end.x - begin.x) / 2;
    c.points = {begin, {begin.x + half, begin.y + sag}, {end.x - half, end.y + sag}, end};
  }

  static void join_upright(curve& c, const area& from, const area& to) {
    const bool upwards = to.y < from.y;
    c.points = {{from.x + from.width / 2, upwards ? from.y : from.bottom()}};
    append_drop(c.points, {to.x + to.width / 2, upwards ? to.bottom() : to.y});
  }

  void draw_relations() {
    for (const edge& e : on_.shown.relations) {
      const area& from = on_.places.at(e.from);
      const area& to = on_.places.at(e.to);
      curve c;
      if (std::abs(from.middle() - to.middle()) < row_height / 2) join_level(c, from, to);
      else join_upright(c, from, to);
      finish_relation(c, e);
      c.from = on_.of(e.from).id;
      c.to = on_.of(e.to).id;
      c.tooltip = fmt::format("{} {} {}", on_.of(e.from).label, name(e.kind), on_.of(e.to).label);
      on_.drawing.curves.push_back(std::move(c));
    }
  }

  /// Of each lane the first, then of each the second, and so on.
  void draw_names(double top) {
    name_placer names(on_, {margin + heads_width - 4, top,
                            on_.drawing.width - 2 * margin - heads_width + 8 + margin / 2, bottom_ + 8 - top});
    for (const node_index n : nodes_) names.keep_free(on_.places.at(n));
    std::vector<std::size_t> order(nodes_.size());
    std::vector<std::size_t> rank(nodes_.size());
    std::vector<std::size_t> met(lanes_.size() + 1, 0);
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
      order[i] = i;
      rank[i] = met[items_[i].lane]++;
    }
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return rank[i]; });
    if (labels_ == picture_labels::top && order.size() > names_tried) order.resize(names_tried);
    for (const std::size_t i : order) names.name(nodes_[i], on_.places.at(nodes_[i]));
  }

  sheet& on_;
  picture_labels labels_;
  std::vector<node_kind> lanes_;  ///< below the documents
  std::vector<node_index> nodes_;
  std::vector<grid_item> items_;  ///< of the same nodes
  time_grid grid_;
  std::vector<double> columns_;  ///< left edges, and the right edge of the last
  std::vector<double> tops_;     ///< of lanes
  double bottom_ = 0;
  bool any_break_ = false;
};

double explain(sheet& on, const lane_drawer& drawn, double top) {
  legend made(on, top);
  std::vector<node_index> read;
  for (const document& d : on.shown.documents) read.push_back(d.node);
  std::set<node_kind> explained;
  for (const group& g : on.shown.groups) explained.insert(g.kind);
  explain_documents(made, on, read, explained);
  for (const group& g : on.shown.groups) {
    made.marker(look_of(g.kind), look_of(g.kind).marker, on.kinds_named(g.kind, true));
  }
  explain_doubt(made, on);
  if (!on.shown.groups.empty()) made.remark(on.said("picture.larger"));
  if (drawn.leaves_years_out()) made.stroke(soft_ink, 1, "dotted", false, on.said("picture.years_left_out"));
  if (drawn.cites_below()) made.stroke(quiet_ink, 1, "solid", false, on.said("picture.above_cites_below"));
  if (drawn.joins_any()) {
    made.stroke(look_of(node_kind::document).strong, 1.2, "solid", true, on.said("picture.one_cites_another"));
  }
  explain_relations(made, on);
  return made.bottom();
}

}  // namespace

limits limits_of_lanes(picture_labels labels) {
  if (labels == picture_labels::top)
    return {.cells = 0, .documents_with_cells = 0, .documents = 120, .instruments = 200, .ties = 200};
  return {.cells = 0, .documents_with_cells = 0, .documents = 3000, .instruments = 6000, .ties = 20'000};
}

figure lanes(const citation_graph& graph, const model& shown, const picture_options& options, double room) {
  sheet on(graph, shown, words_of(options), room);
  lane_drawer drawn(on, options);
  std::string subtitle = subtitle_of(on);
  if (drawn.lines_left_out() > 0) {
    subtitle = on.said("picture.heaviest", {{"all", subtitle}, {"n", std::to_string(most_lines)}});
  }
  const double y = draw_heading(on, options.title.empty() ? title_of(on) : options.title, std::move(subtitle));
  const double bottom = drawn.draw(y);
  on.drawing.height = explain(on, drawn, bottom + 10) + margin;
  return std::move(on.drawing);
}

}  // namespace recital::picture
