#include "draw/force_places.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numbers>
#include <unordered_map>

#include "draw/quad_tree.hpp"
#include "draw/spread.hpp"

namespace recital {
namespace {

/// Citations between two wholes, either way.
struct spring {
  std::size_t a;
  std::size_t b;
  double strength;
};

/// The documents and instruments of a graph, numbered on their own, and what ties them.
struct frame {
  std::vector<std::size_t> numbers;  ///< by node
  std::vector<mass_point> bodies;
  std::vector<spring> springs;
};

frame frame_of(const citation_graph& graph) {
  frame out;
  for (node_index i = 0; i < graph.nodes().size(); ++i) {
    const node_index whole = graph.whole_of(i);
    out.numbers.push_back(whole == i ? out.bodies.size() : out.numbers[whole]);
    if (whole != i) continue;
    out.bodies.emplace_back();
  }
  std::unordered_map<std::uint64_t, std::size_t> between;
  std::vector<double> counts;
  for (const edge& e : graph.edges()) {
    const auto [a, b] = std::minmax(out.numbers[e.from], out.numbers[e.to]);
    if (a == b) continue;
    const auto [found, is_new] = between.try_emplace(std::uint64_t{a} << 32U | b, out.springs.size());
    if (is_new) {
      out.springs.push_back({a, b, 0});
      counts.push_back(0);
    }
    counts[found->second] += e.weight;
  }
  for (std::size_t i = 0; i < counts.size(); ++i) {
    spring& each = out.springs[i];
    each.strength = 1 + std::log2(counts[i]);
    out.bodies[each.a].mass += 1;
    out.bodies[each.b].mass += 1;
  }
  return out;
}

/// A spiral that fills a disc evenly, what is tied most in the middle.
void place_on_spiral(std::vector<mass_point>& bodies) {
  std::vector<std::size_t> order(bodies.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return bodies[a].mass > bodies[b].mass; });
  const double golden = std::numbers::pi * (3 - std::sqrt(5.0));
  for (std::size_t i = 0; i < order.size(); ++i) {
    const double radius = 10 * std::sqrt(static_cast<double>(i) + 0.5);
    const double angle = golden * static_cast<double>(i);
    bodies[order[i]].at = {radius * std::cos(angle), radius * std::sin(angle)};
  }
}

constexpr double pushing = 10;   ///< how strongly bodies push each other off
constexpr double gravity = 1;    ///< how strongly they are drawn to the middle
constexpr double tolerance = 1;  ///< for swinging, as ForceAtlas2 calls it

std::vector<flat_vector> forces_of(const frame& all) {
  const quad_tree tree(all.bodies);
  std::vector<flat_vector> forces(all.bodies.size());
  for (std::size_t i = 0; i < forces.size(); ++i) {
    const mass_point& each = all.bodies[i];
    const flat_vector push = tree.push_on(i);
    const double distance = std::max(1e-6, std::hypot(each.at.x, each.at.y));
    const double pull = gravity * each.mass / distance;
    forces[i] = {pushing * push.x - pull * each.at.x, pushing * push.y - pull * each.at.y};
  }
  for (const spring& each : all.springs) {
    const double dx = all.bodies[each.b].at.x - all.bodies[each.a].at.x;
    const double dy = all.bodies[each.b].at.y - all.bodies[each.a].at.y;
    const double distance = std::max(1e-6, std::hypot(dx, dy));
    const double force = each.strength * std::log1p(distance) / distance;
    forces[each.a] += {dx * force, dy * force};
    forces[each.b] += {-dx * force, -dy * force};
  }
  return forces;
}

/// Rounds of moving, each as far as the swinging of the last one allows.
void settle(frame& all, std::size_t rounds) {
  std::vector<flat_vector> before(all.bodies.size());
  double speed = 1;
  for (std::size_t round = 0; round < rounds; ++round) {
    const auto forces = forces_of(all);
    double swinging = 0;
    double going = 0;
    for (std::size_t i = 0; i < forces.size(); ++i) {
      swinging += all.bodies[i].mass * std::hypot(forces[i].x - before[i].x, forces[i].y - before[i].y);
      going += all.bodies[i].mass * std::hypot(forces[i].x + before[i].x, forces[i].y + before[i].y) / 2;
    }
    if (swinging <= 0) return;
    speed = std::min(tolerance * going / swinging, 1.5 * speed);
    for (std::size_t i = 0; i < forces.size(); ++i) {
      const double swing = std::hypot(forces[i].x - before[i].x, forces[i].y - before[i].y) * all.bodies[i].mass;
      const double step = speed / (1 + std::sqrt(speed * swing));
      all.bodies[i].at += {forces[i].x * step, forces[i].y * step};
    }
    before = forces;
  }
}

struct extent {
  flat_vector low;
  flat_vector high;
};

extent extent_of(const std::vector<mass_point>& points) {
  constexpr double huge = std::numeric_limits<double>::max();
  extent all{{huge, huge}, {-huge, -huge}};
  for (const mass_point& each : points) {
    all.low = {std::min(all.low.x, each.at.x), std::min(all.low.y, each.at.y)};
    all.high = {std::max(all.high.x, each.at.x), std::max(all.high.y, each.at.y)};
  }
  return all;
}

/// As wide as the sheet beside its height, where that takes no more than doubling.
void stretch(std::vector<mass_point>& points) {
  const extent all = extent_of(points);
  const double wide = all.high.x - all.low.x;
  const double high = all.high.y - all.low.y;
  if (wide <= 0 || high <= 0) return;
  const double by = std::clamp(2 * high / wide, 1.0, 2.0);
  for (mass_point& each : points) each.at.x *= by;
}

/// What is cited more has more room.
std::vector<double> sizes_of(const citation_graph& graph) {
  double most = 16;
  for (const node& n : graph.nodes()) most = std::max<double>(most, n.citations);
  std::vector<double> sizes;
  for (node_index i = 0; i < graph.nodes().size(); ++i) {
    if (graph.whole_of(i) == i) sizes.push_back(1 + 2.5 * std::sqrt(graph.nodes()[i].citations / most));
  }
  return sizes;
}

/// Onto the sheet, about its middle.
std::vector<grid_point> on_sheet(const std::vector<mass_point>& all) {
  const auto [low, high] = extent_of(all);
  const double scale = sheet_width / std::max({1e-6, high.x - low.x, 2 * (high.y - low.y)});
  std::vector<grid_point> points;
  for (const mass_point& each : all) {
    points.push_back({static_cast<int>(std::lround((each.at.x - (low.x + high.x) / 2) * scale)),
                      static_cast<int>(std::lround((each.at.y - (low.y + high.y) / 2) * scale))});
  }
  return points;
}

}  // namespace

std::vector<grid_point> force_places(const citation_graph& graph) {
  frame all = frame_of(graph);
  place_on_spiral(all.bodies);
  settle(all, std::clamp<std::size_t>(1'000'000 / (all.bodies.size() + 1), 100, 500));
  stretch(all.bodies);
  spread(all.bodies, sizes_of(graph));
  const auto points = on_sheet(all.bodies);
  std::vector<grid_point> places;
  for (const std::size_t number : all.numbers) places.push_back(points[number]);
  return places;
}

}  // namespace recital
