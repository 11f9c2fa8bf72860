#include "draw/quad_tree.hpp"

#include <algorithm>
#include <cmath>

namespace recital {
namespace {

constexpr double far = 1.2;        ///< a cell is far where it is so many times as far away as it is wide
constexpr double smallest = 1e-6;  ///< of a cell, beside the whole: what lies nearer together is one
constexpr double nearest = 1e-9;   ///< squared distance at which there is no direction to push in

}  // namespace

quad_tree::quad_tree(std::span<const mass_point> bodies) : bodies_(bodies) {
  double most = 1;
  for (const mass_point& each : bodies) most = std::max({most, std::abs(each.at.x), std::abs(each.at.y)});
  cells_.reserve(bodies.size() * 2 + 1);
  cells_.push_back({.middle = {}, .half = most, .weighed = {}});
  for (std::uint32_t i = 0; i < bodies.size(); ++i) insert(i);
  for (cell& each : cells_) {
    if (each.mass > 0) each.weighed = {each.weighed.x / each.mass, each.weighed.y / each.mass};
  }
}

std::uint32_t quad_tree::part_for(std::uint32_t of, const flat_vector& at) {
  const flat_vector middle = cells_[of].middle;
  const double half = cells_[of].half / 2;
  const bool is_right = at.x > middle.x;
  const bool is_above = at.y > middle.y;
  const std::size_t which = (is_right ? 1U : 0U) + (is_above ? 2U : 0U);
  if (cells_[of].parts[which] == no_index) {
    cells_[of].parts[which] = static_cast<std::uint32_t>(cells_.size());
    cells_.push_back({.middle = {middle.x + (is_right ? half : -half), middle.y + (is_above ? half : -half)},
                      .half = half,
                      .weighed = {}});
  }
  return cells_[of].parts[which];
}

void quad_tree::insert(std::uint32_t number) {
  const auto put = [&](std::uint32_t into, const mass_point& added) {
    cells_[into].weighed += {added.at.x * added.mass, added.at.y * added.mass};
    cells_[into].mass += added.mass;
  };
  const mass_point& added = bodies_[number];
  for (std::uint32_t at = 0;; at = part_for(at, added.at)) {
    put(at, added);
    if (cells_[at].is_leaf) {
      if (cells_[at].only == no_index && cells_[at].mass == added.mass) {
        cells_[at].only = number;
        return;
      }
      if (cells_[at].half < smallest * cells_[0].half) return;
      cells_[at].is_leaf = false;
      const std::uint32_t before = cells_[at].only;
      const std::uint32_t part = part_for(at, bodies_[before].at);
      put(part, bodies_[before]);
      cells_[part].only = before;
      cells_[at].only = no_index;
    }
  }
}

flat_vector quad_tree::push_on(std::size_t number) const {
  const mass_point& pushed = bodies_[number];
  flat_vector push;
  std::array<std::uint32_t, 160> waiting{0};  // at most three wait on each of the levels above
  std::size_t count = 1;
  while (count > 0) {
    const cell& each = cells_[waiting[--count]];
    if (each.is_leaf && each.only == number) continue;
    const double dx = pushed.at.x - each.weighed.x;
    const double dy = pushed.at.y - each.weighed.y;
    const double squared = dx * dx + dy * dy;
    const double width = 2 * each.half;
    if (each.is_leaf || squared > far * far * width * width) {
      if (squared < nearest) continue;
      const double force = pushed.mass * each.mass / squared;
      push += {dx * force, dy * force};
      continue;
    }
    for (const std::uint32_t part : each.parts) {
      if (part != no_index) waiting[count++] = part;
    }
  }
  return push;
}

}  // namespace recital
