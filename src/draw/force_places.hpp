/// \file
/// Places for a picture in which what is cited together lies together.
#pragma once
#include <vector>

#include "recital/graph/graph.hpp"

namespace recital {

/// A point of a sheet that is `sheet_width` wide and half as high, about its middle; y grows upwards.
struct grid_point {
  int x;
  int y;
};
inline constexpr int sheet_width = 20'000;

/// A place for every document and instrument, by position of the node; a part has that of its whole. The citations
/// between two are one spring, the stronger the more they are; all push each other off, the more the more each is tied
/// to (ForceAtlas2 in its LinLog form: Jacomy and others 2014, Noack 2007), through a quadtree that takes what is far for one
/// (Barnes and Hut 1986); at last those that lie upon each other are moved apart. The same graph has the same places.
/// O((nodes + edges) log nodes): the number of rounds falls from some hundreds, for small graphs, to a fixed few.
[[nodiscard]] std::vector<grid_point> force_places(const citation_graph& graph);

}  // namespace recital
