#include "formats/time_grid.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace recital {
namespace {

using block = std::pair<std::size_t, int>;  ///< lane and year

std::vector<grid_year> years_of(std::span<const grid_item> items) {
  std::vector<grid_year> years;
  for (const grid_item& i : items) years.push_back({i.year, 0, 1});
  const auto when = [](const grid_year& y) { return std::pair(y.year == 0, y.year); };
  std::ranges::sort(years, {}, when);
  const auto repeated = std::ranges::unique(years, {}, &grid_year::year);
  years.erase(repeated.begin(), repeated.end());
  return years;
}

}  // namespace

time_grid arrange(std::span<const grid_item> items, std::size_t lanes, std::size_t tallest) {
  time_grid grid;
  grid.lanes.resize(lanes);
  grid.years = years_of(items);
  std::map<block, std::size_t> filled;
  for (const grid_item& i : items) ++filled[{i.lane, i.year}];
  for (const auto& [at, count] : filled) {
    grid_lane& l = grid.lanes[at.first];
    l.height = std::max(l.height, std::min(count, tallest));
  }
  std::size_t row = 0;
  for (grid_lane& l : grid.lanes) row = (l.first = row) + l.height;

  std::map<int, std::size_t> by_year;
  for (std::size_t y = 0; y < grid.years.size(); ++y) by_year[grid.years[y].year] = y;
  for (const auto& [at, count] : filled) {
    std::size_t& width = grid.years[by_year[at.second]].width;
    width = std::max(width, (count + grid.lanes[at.first].height - 1) / grid.lanes[at.first].height);
  }
  std::size_t column = 0;
  for (grid_year& y : grid.years) column = (y.first = column) + y.width;

  for (auto& [at, count] : filled) count = 0;
  for (const grid_item& i : items) {
    const std::size_t n = filled[{i.lane, i.year}]++;
    const grid_lane& l = grid.lanes[i.lane];
    grid.places.push_back({grid.years[by_year[i.year]].first + n / l.height, l.first + n % l.height});
  }
  return grid;
}

}  // namespace recital
