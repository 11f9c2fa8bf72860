#include "draw/together.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "draw/explained_figure.hpp"
#include "draw/lettering.hpp"
#include "draw/short_names.hpp"
#include "draw/strokes.hpp"
#include "recital/analyse/communities.hpp"

namespace recital::picture {
namespace {

constexpr double widest_names = 290;
constexpr double before_name = 12;  ///< the mark of its kind
constexpr double number_width = 24;
constexpr double cell = 13;
constexpr double head_height = 16;  ///< the numbers of the columns
constexpr double notes_width = 150; ///< the names of communities, to the right
constexpr int shades = 5;

/// Pale to dark; together they tell apart what is cited together once and often.
constexpr std::string_view shade_colours[shades] = {"#DCE6EE", "#AFC7DA", "#7BA3C4", "#3F78A8", "#0B4A7A"};

struct text_row {
  node_index node;
  std::uint32_t community;
};

class pair_table {
 public:
  explicit pair_table(sheet& on) : on_(on) {
    const auto found = communities(on.graph);
    for (const group& g : on.shown.groups) {
      for (const cited& c : g.members) rows_.push_back({c.node, found.groups.of[c.node]});
    }
    order_rows();
    for (std::size_t i = 0; i < rows_.size(); ++i) place_[rows_[i].node] = i;
    for (const text_row& r : rows_) {
      const double name = before_name + width_of(on_.of(r.node).label, small_size) + 6;
      names_width_ = std::clamp(name, names_width_, widest_names);
    }
    for (const edge& e : on.shown.relations) {
      if (e.kind == edge_kind::cited_with) heaviest_ = std::max(heaviest_, e.weight);
    }
  }

  /// Gives where it ends.
  double draw(double top) {
    const double side = cell * static_cast<double>(rows_.size());
    top_ = top + head_height;
    on_.drawing.width = std::max(on_.drawing.width, left() + side + 10 + notes_width + margin);
    draw_ground(side);
    for (std::size_t i = 0; i < rows_.size(); ++i) draw_names(i, top);
    for (const edge& e : on_.shown.relations) {
      if (e.kind == edge_kind::cited_with) draw_pair(e);
    }
    draw_communities();
    return top_ + side;
  }

  void explain(legend& made) const {
    for (int i = 0; i < shades; ++i) {
      const auto from = lower_bound(i);
      if (i > 0 && from == lower_bound(i - 1)) continue;
      made.patch(shade_colours[i], "", i == 0 ? on_.said("picture.pairs_shade") + " " + std::to_string(from)
                                              : std::to_string(from) + "+");
    }
    made.remark(on_.said("picture.numbered"));
    made.frame(ink, on_.said("picture.community"));
  }

 private:
  /// Communities by what their texts are cited together, within one the most cited first.
  void order_rows() {
    std::map<std::uint32_t, std::uint64_t> sums;
    for (const text_row& r : rows_) sums[r.community] += on_.of(r.node).citations;
    std::map<std::uint32_t, std::size_t> sizes;
    for (const text_row& r : rows_) ++sizes[r.community];
    std::ranges::stable_sort(rows_, {}, [&](const text_row& r) {
      return std::tuple(sizes[r.community] == 1, -static_cast<std::int64_t>(sums[r.community]), r.community,
                        -static_cast<std::int64_t>(on_.of(r.node).citations));
    });
  }

  [[nodiscard]] double left() const { return margin + names_width_ + number_width; }

  [[nodiscard]] double along(std::size_t i) const { return cell * static_cast<double>(i); }

  void draw_ground(double side) {
    on_.drawing.boxes.push_back({{left(), top_, side, side}, "#F7F7F7"});
  }

  void draw_names(std::size_t i, double top) {
    const node& each = on_.of(rows_[i].node);
    const std::string number = std::to_string(i + 1);
    const double y = top_ + along(i);
    on_.drawing.boxes.push_back({{margin, y + 3, 7, 7}, look_of(each.kind).strong});
    if (on_.names) {
      const double room = names_width_ - before_name;
      on_.text({margin + before_name, y, room, cell}, {{plain(fitted_name(on_, rows_[i].node, room, small_size), small_size)}},
               each.facts->title, each.facts->url);
    }
    label at_row{{margin + names_width_, y, number_width - 4, cell}, {{plain(number, small_size, quiet_ink)}}};
    at_row.from_right = true;
    on_.drawing.labels.push_back(std::move(at_row));
    if (i % 5 != 4 && i != 0) return;
    const double width = width_of(number, small_size);
    on_.text({left() + along(i) + (cell - width) / 2, top, width, 14}, {{plain(number, small_size, quiet_ink)}});
  }

  /// The least number of paragraphs that has this shade: shades go by the logarithm.
  [[nodiscard]] std::uint32_t lower_bound(int shade) const {
    const double power = std::log(static_cast<double>(std::max(heaviest_, 2U))) / shades;
    return static_cast<std::uint32_t>(std::ceil(std::exp(power * shade) - 1e-9));
  }

  [[nodiscard]] std::string_view shade_of(std::uint32_t weight) const {
    int shade = 0;
    while (shade + 1 < shades && weight >= lower_bound(shade + 1)) ++shade;
    return shade_colours[shade];
  }

  void draw_pair(const edge& e) {
    const auto from = place_.find(e.from);
    const auto to = place_.find(e.to);
    if (from == place_.end() || to == place_.end()) return;
    for (const auto& [row, column] : {std::pair(from->second, to->second), std::pair(to->second, from->second)}) {
      box made{{left() + along(column) + 0.5, top_ + along(row) + 0.5, cell - 1, cell - 1}, shade_of(e.weight)};
      made.tooltip = std::string(on_.of(e.from).label) + " · " + std::string(on_.of(e.to).label) + ": " + std::to_string(e.weight);
      on_.drawing.boxes.push_back(std::move(made));
    }
  }

  /// A frame around each, and its name beside it: that of its most cited text.
  void draw_communities() {
    for (std::size_t begin = 0; begin < rows_.size();) {
      std::size_t end = begin;
      while (end < rows_.size() && rows_[end].community == rows_[begin].community) ++end;
      if (end - begin > 1) {
        const double size = along(end - begin);
        box frame{{left() + along(begin), top_ + along(begin), size, size}, "", ink, 1.2};
        on_.drawing.boxes.push_back(std::move(frame));
        draw_community_name(begin, end);
      }
      begin = end;
    }
  }

  void draw_community_name(std::size_t begin, std::size_t end) {
    if (!on_.names) return;
    const std::string name = on_.said("picture.around", {{"name", on_.of(rows_[begin].node).label}});
    const auto room = static_cast<std::size_t>(along(end - begin) / height_of(small_size));
    auto lines = wrapped(name, small_size, notes_width);
    if (room == 0) return;
    if (lines.size() > room) {
      lines.resize(room);
      lines.back() += "…";
    }
    std::vector<line_of_text> shown;
    for (auto& each : lines) shown.push_back({plain(std::move(each), small_size, quiet_ink)});
    const double x = left() + cell * static_cast<double>(rows_.size()) + 10;
    on_.text({x, top_ + along(begin), notes_width, height_of(shown)}, shown);
  }

  sheet& on_;
  std::vector<text_row> rows_;
  std::map<node_index, std::size_t> place_;
  std::uint32_t heaviest_ = 1;
  double top_ = 0;
  double names_width_ = 80;
};

}  // namespace

limits limits_of_together() {
  return {.cells = 0, .documents_with_cells = 0, .documents = 0, .instruments = 60, .ties = 1'000'000};
}

figure together(const citation_graph& graph, const model& shown, const picture_options& options, double room) {
  return explained_figure<pair_table>(graph, shown, options, room);
}

}  // namespace recital::picture
