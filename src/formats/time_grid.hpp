/// \file
/// Time from left to right, in lanes: a place for everything, found in one pass.
#pragma once
#include <cstddef>
#include <span>
#include <vector>

namespace recital {

struct grid_item {
  std::size_t lane;
  int year;  ///< 0 where unknown
};

/// Column and row of an item, counted from 0 over the whole grid.
struct grid_place {
  std::size_t column;
  std::size_t row;
};

struct grid_year {
  int year;           ///< 0 for what has none, which comes last
  std::size_t first;  ///< column
  std::size_t width;  ///< columns
};

struct grid_lane {
  std::size_t first;   ///< row
  std::size_t height;  ///< rows; 0 where nothing is in it
};

struct time_grid {
  std::vector<grid_place> places;  ///< by item
  std::vector<grid_year> years;    ///< ascending
  std::vector<grid_lane> lanes;
};

/// Items of one lane and year fill a block, column by column in the order given; a year is as wide as the widest of its
/// blocks. Lanes are at least one and at most `tallest` rows high, and not higher than they need be. No two items have
/// one place. O(items log items).
[[nodiscard]] time_grid arrange(std::span<const grid_item> items, std::size_t lanes, std::size_t tallest);

}  // namespace recital
