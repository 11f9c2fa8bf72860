#include <doctest/doctest.h>

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "export/odd_graph.hpp"
#include "formats/positions.hpp"
#include "formats/time_grid.hpp"
#include "text/address.hpp"

TEST_CASE("addresses of different names differ") {
  std::set<std::string> made;
  for (const char* name : {"a b", "a%20b", "a#b", "a%23b", "a\\b", "条约", "%E6"}) {
    std::string out;
    recital::append_address_part(out, name);
    CHECK(out.find_first_of(" #\\<>\"") == std::string::npos);
    made.insert(out);
  }
  CHECK(made.size() == 7);
}

TEST_CASE("a grid has one place for each item, years ascend, lanes lie below each other") {
  std::vector<recital::grid_item> items;
  for (int i = 0; i < 100; ++i) items.push_back({static_cast<std::size_t>(i % 3), i % 7 == 0 ? 0 : 2000 - i % 5});
  const auto grid = recital::arrange(items, 4, 5);
  std::set<std::pair<std::size_t, std::size_t>> taken;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const auto [column, row] = grid.places[i];
    CHECK(taken.emplace(column, row).second);
    const auto& lane = grid.lanes[items[i].lane];
    CHECK(row >= lane.first);
    CHECK(row < lane.first + lane.height);
    for (const auto& y : grid.years) {
      if (y.year == items[i].year) CHECK((column >= y.first && column < y.first + y.width));
    }
  }
  CHECK(grid.lanes[3].height == 0);
  CHECK(grid.lanes[0].height <= 5);
  REQUIRE(grid.years.size() == 6);
  CHECK(grid.years.front().year == 1996);
  CHECK(grid.years[4].year == 2000);
  CHECK(grid.years.back().year == 0);
  CHECK(recital::arrange({}, 2, 5).years.empty());
}

TEST_CASE("no two nodes are put in one place") {
  const auto graph = small_corpus::odd_graph();
  std::set<std::pair<double, double>> taken;
  for (const auto& at : recital::node_positions(graph)) taken.emplace(at.x, at.y);
  CHECK(taken.size() == graph.nodes().size());
}
