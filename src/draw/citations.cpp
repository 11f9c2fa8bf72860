#include "draw/citations.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>
#include <vector>

#include "draw/strokes.hpp"

namespace recital::picture {
namespace {

constexpr double thickest = 8;
constexpr double thickest_from_cell = 4;
constexpr double part_of_side = 0.85;  ///< of the side of a document or a bar, that lines are spread along

class line_drawer {
 public:
  line_drawer(sheet& on, double gutter) : on_(on), gutter_(gutter), leaves_(on.shown.links.size()), arrives_(leaves_) {
    for (const link& l : on.shown.links) heaviest_ = std::max(heaviest_, l.weight);
  }

  void draw() {
    spread_ends();
    for (std::size_t i = 0; i < on_.shown.links.size(); ++i) {
      const link& l = on_.shown.links[i];
      if (joins_documents(on_, l)) draw_round(l);
      else if (!on_.of(l.to).read) draw_across(l, leaves_[i], arrives_[i]);
    }
  }

 private:
  using positions = std::vector<std::size_t>;  ///< of links

  /// Lines that leave or arrive at one place are spread along its side in the order of where they go or come from.
  void spread_ends() {
    std::map<node_index, positions> leaving;
    std::map<node_index, positions> arriving;
    for (std::size_t i = 0; i < on_.shown.links.size(); ++i) {
      const link& l = on_.shown.links[i];
      if (on_.of(l.to).read) continue;
      leaving[l.from].push_back(i);
      arriving[l.to].push_back(i);
    }
    for (auto& [n, lines] : leaving) {
      spread(n, lines, leaves_, [&](std::size_t i) { return on_.places.at(on_.shown.links[i].to).y; });
    }
    for (auto& [n, lines] : arriving) spread(n, lines, arrives_, [&](std::size_t i) { return leaves_[i]; });
  }

  template <class Order>
  void spread(node_index n, positions& lines, std::vector<double>& ends, Order order) {
    const area& along = on_.places.at(n);
    std::ranges::stable_sort(lines, {}, order);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const double share = (static_cast<double>(i) + 0.5) / static_cast<double>(lines.size());
      ends[lines[i]] = along.middle() + along.height * part_of_side * (share - 0.5);
    }
  }

  [[nodiscard]] double thickness(const link& l) const {
    const double more = l.weight - 1.0;
    if (on_.shown.cells) return std::min(0.9 + 0.6 * more, thickest_from_cell);
    // a point for each citing paragraph, or less where the heaviest line would be too thick
    return 1 + more * std::min(1.0, (thickest - 1) / std::max(heaviest_ - 1.0, 1.0));
  }

  void draw_across(const link& l, double leaves, double arrives) {
    const double from = on_.places.at(l.from).right();
    curve c;
    c.points.push_back({from, leaves});
    if (from + 1 < gutter_) append_straight(c.points, {gutter_, leaves});
    append_swing(c.points, {on_.places.at(l.to).x - 2, arrives});
    c.width = thickness(l);
    finish(std::move(c), l, 0x99);
  }

  /// Level out of the citing document, up or down beside the cited one, and into it.
  void draw_round(const link& l) {
    const area& from = on_.places.at(on_.graph.whole_of(l.from));
    const area& to = on_.places.at(l.to);
    const double lane = std::min(from.x, to.x) - 10;
    const double start = from.middle();
    const double end = to.y + std::min(14.0, to.height / 2);
    const double turn = end < start ? -8 : 8;
    curve c;
    c.points.push_back({from.x, start});
    append_straight(c.points, {lane + 8, start});
    c.points.insert(c.points.end(), {{lane + 2, start}, {lane, start + turn / 4}, {lane, start + turn}});
    append_straight(c.points, {lane, end - turn});
    c.points.insert(c.points.end(), {{lane, end - turn / 4}, {lane + 0.5, end}, {lane + 2, end}});
    append_arrow(c, {to.x - 1, end});
    c.width = std::min(thickness(l), 3.0);
    finish(std::move(c), l, 0xCC);
  }

  void finish(curve c, const link& l, int opacity) {
    c.colour = see_through(on_.colour_of(l.to), opacity);
    c.from = on_.of(l.from).id;
    c.to = on_.of(l.to).id;
    c.tooltip = l.tooltip;
    on_.drawing.curves.push_back(std::move(c));
  }

  sheet& on_;
  double gutter_;
  std::vector<double> leaves_;  ///< by link
  std::vector<double> arrives_;
  std::uint32_t heaviest_ = 1;
};

}  // namespace

bool joins_documents(const sheet& on, const link& l) { return on.of(l.to).read && on.graph.whole_of(l.from) != l.to; }

void draw_citations(sheet& on, double gutter) { line_drawer(on, gutter).draw(); }

void draw_relations(sheet& on, const listing& instruments, double right, double room) {
  for (const edge& e : on.shown.relations) {
    const area* const from = instruments.name_of(e.from);
    const area* const to = instruments.name_of(e.to);
    if (!from || !to) continue;
    const double x = right + 8;
    const double a = on.places.at(e.from).middle();
    const double b = on.places.at(e.to).middle();
    const double bulge = std::min(18 + std::abs(a - b) * 0.16, room - 16);
    curve c;
    c.points = {{from->right() + 4, a}};
    append_straight(c.points, {x, a});
    c.points.insert(c.points.end(), {{x + bulge, a}, {x + bulge, b}, {x, b}});
    append_straight(c.points, {to->right() + 4, b});
    finish_relation(c, e);
    c.from = on.of(e.from).id;
    c.to = on.of(e.to).id;
    c.tooltip = fmt::format("{} {} {}", on.of(e.from).label, name(e.kind), on.of(e.to).label);
    on.drawing.curves.push_back(std::move(c));
  }
}

}  // namespace recital::picture
