#include "formats/positions.hpp"

#include "formats/time_grid.hpp"

namespace recital {
namespace {

constexpr std::size_t lanes = 8;
constexpr std::size_t tallest = 24;  ///< rows of a lane

std::size_t lane_of(const node& n) {
  if (n.read) return 0;
  if (n.kind == node_kind::paragraph) return 1;
  return n.kind == node_kind::provision ? lanes - 1 : 2 + static_cast<std::size_t>(n.kind);
}

}  // namespace

std::vector<position> node_positions(const citation_graph& graph) {
  std::vector<grid_item> items;
  items.reserve(graph.nodes().size());
  for (const node& n : graph.nodes()) items.push_back({lane_of(n), n.year});
  const time_grid grid = arrange(items, lanes, tallest);
  std::vector<position> places;
  places.reserve(items.size());
  for (std::size_t i = 0; i < items.size(); ++i) {
    const auto [column, row] = grid.places[i];
    // a lane's width of air between lanes
    places.push_back(
        {position_step * static_cast<double>(column), position_step * static_cast<double>(row + items[i].lane)});
  }
  return places;
}

}  // namespace recital
