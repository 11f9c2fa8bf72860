#include "draw/strokes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "formats/palette.hpp"

namespace recital::picture {
namespace {

constexpr double arrow_length = 6;

}  // namespace

std::string see_through(std::string_view colour, int opacity) { return fmt::format("{}{:02X}", colour, opacity); }

void finish_relation(curve& line, const edge& relation) {
  constexpr double thickest_tie = 6;
  const bool tie = relation.kind == edge_kind::cited_with;
  if (!tie) end_in_arrow(line);
  line.colour = see_through(tie ? quiet_ink : soft_ink, tie ? 0x90 : 0xC0);
  line.width = tie ? std::min(thickest_tie, 0.5 * relation.weight) : 0.7;
  line.style = tie ? "solid" : "dashed";
}

void append_straight(std::vector<point>& points, point to) {
  const point from = points.back();
  const auto part = [&](double t) { return point{from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t}; };
  points.insert(points.end(), {part(1.0 / 3), part(2.0 / 3), to});
}

void append_swing(std::vector<point>& points, point to) {
  const point from = points.back();
  const double half = (to.x - from.x) / 2;
  points.insert(points.end(), {{from.x + half, from.y}, {to.x - half, to.y}, to});
}

void append_drop(std::vector<point>& points, point to) {
  const point from = points.back();
  const double half = (to.y - from.y) / 2;
  points.insert(points.end(), {{from.x, from.y + half}, {to.x, to.y - half}, to});
}

void append_arrow(curve& line, point to) {
  const double back = to.x > line.points.back().x ? -arrow_length : arrow_length;
  append_straight(line.points, {to.x + back, to.y});
  line.arrow = true;
  line.tip = to;
}

void end_in_arrow(curve& line) {
  point& end = line.points.back();
  const point& before = line.points[line.points.size() - 2];
  const double length = std::hypot(end.x - before.x, end.y - before.y);
  line.arrow = true;
  line.tip = end;
  if (length <= arrow_length) return;
  end.x -= (end.x - before.x) * arrow_length / length;
  end.y -= (end.y - before.y) * arrow_length / length;
}

}  // namespace recital::picture
