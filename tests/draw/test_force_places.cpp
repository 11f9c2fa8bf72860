#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "draw/force_places.hpp"
#include "draw/quad_tree.hpp"
#include "draw/spread.hpp"
#include "export/odd_graph.hpp"

namespace {

using recital::mass_point;

/// Points without order, the same each time.
std::vector<mass_point> scattered(std::size_t count) {
  std::vector<mass_point> points(count);
  for (std::size_t i = 0; i < count; ++i) {
    const auto n = static_cast<double>(i);
    points[i] = {{100 * std::sin(n * n), 100 * std::cos(3 * n)}, 1 + static_cast<double>(i % 5)};
  }
  return points;
}

recital::flat_vector push_by_all(const std::vector<mass_point>& points, std::size_t on) {
  recital::flat_vector push;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const double dx = points[on].at.x - points[i].at.x;
    const double dy = points[on].at.y - points[i].at.y;
    const double squared = dx * dx + dy * dy;
    if (i == on || squared == 0) continue;
    const double force = points[on].mass * points[i].mass / squared;
    push += {dx * force, dy * force};
  }
  return push;
}

double distance(const recital::grid_point& a, const recital::grid_point& b) { return std::hypot(a.x - b.x, a.y - b.y); }

/// Two groups of documents that cite nothing in common, but for one treaty.
recital::citation_graph two_groups() {
  std::vector<recital::reading> readings;
  for (int i = 0; i < 12; ++i) {
    const std::string group = i % 2 == 0 ? "even " : "odd ";
    auto made = small_corpus::document("document " + std::to_string(i), "en", "2020").paragraph("1");
    for (int j = 0; j < 6; ++j) made.cites(recital::kind::document, group + std::to_string((i + j) % 9), "", "text");
    if (i < 2) made.cites(recital::kind::treaty, "treaty:npt", "", "NPT");
    readings.push_back(made);
  }
  return recital::build_graph(readings, small_corpus::known(), {});
}

}  // namespace

TEST_CASE("a quadtree pushes as all points together do, nearly") {
  for (const std::size_t count : {1U, 2U, 7U, 400U}) {
    const auto points = scattered(count);
    const recital::quad_tree tree(points);
    for (std::size_t i = 0; i < points.size(); ++i) {
      const auto wanted = push_by_all(points, i);
      const auto got = tree.push_on(i);
      const double near = 0.15 * std::hypot(wanted.x, wanted.y) + 0.3 * points[i].mass;
      CHECK(std::hypot(got.x - wanted.x, got.y - wanted.y) <= near);
    }
  }
}

TEST_CASE("points in one place have a tree, too") {
  const std::vector<mass_point> points(50, mass_point{{3, 4}, 1});
  const recital::quad_tree tree(points);
  const auto push = tree.push_on(7);
  CHECK(std::isfinite(push.x));
  CHECK(std::isfinite(push.y));
}

TEST_CASE("what lies upon each other is spread") {
  std::vector<mass_point> points(30, mass_point{{5, 5}, 1});
  points.push_back({{-100, -40}, 1});
  points.push_back({{100, 40}, 1});
  recital::spread(points, std::vector<double>(points.size(), 1));
  std::set<std::pair<double, double>> places;
  for (const auto& each : points) places.emplace(each.at.x, each.at.y);
  CHECK(places.size() == points.size());
}

TEST_CASE("each document and instrument has a place of its own, and its parts have the same") {
  for (const auto& graph : {small_corpus::odd_graph(), two_groups()}) {
    const auto places = recital::force_places(graph);
    REQUIRE(places.size() == graph.nodes().size());
    std::set<std::pair<int, int>> taken;
    for (recital::node_index i = 0; i < places.size(); ++i) {
      const auto& whole = places[graph.whole_of(i)];
      CHECK(std::pair(places[i].x, places[i].y) == std::pair(whole.x, whole.y));
      if (graph.whole_of(i) == i) CHECK(taken.emplace(whole.x, whole.y).second);
      CHECK(std::abs(places[i].x) <= recital::sheet_width / 2);
      CHECK(std::abs(places[i].y) <= recital::sheet_width / 4);
    }
    const auto again = recital::force_places(graph);
    CHECK(std::ranges::equal(places, again, [](auto a, auto b) { return a.x == b.x && a.y == b.y; }));
  }
}

TEST_CASE("what is cited together lies together") {
  const auto graph = two_groups();
  const auto places = recital::force_places(graph);
  double within = 0;
  double between = 0;
  int pairs_within = 0;
  int pairs_between = 0;
  const auto group = [&](recital::node_index i) { return graph.nodes()[i].id.front(); };  // e or o
  for (recital::node_index i = 0; i < places.size(); ++i) {
    for (recital::node_index j = 0; j < i; ++j) {
      if (std::string_view("eo").find(group(i)) > 1 || std::string_view("eo").find(group(j)) > 1) continue;
      (group(i) == group(j) ? within : between) += distance(places[i], places[j]);
      (group(i) == group(j) ? pairs_within : pairs_between) += 1;
    }
  }
  CHECK(2 * within / pairs_within < between / pairs_between);
}

TEST_CASE("graphs of nothing and of one document") {
  CHECK(recital::force_places(recital::citation_graph()).empty());
  const std::vector<recital::reading> one{
      small_corpus::document("alone", "en", "").paragraph("1").cites(recital::kind::document, "alone", "", "itself")};
  const auto places = recital::force_places(recital::build_graph(one, small_corpus::known(), {}));
  for (const auto& each : places) CHECK(std::pair(each.x, each.y) == std::pair(0, 0));
}
