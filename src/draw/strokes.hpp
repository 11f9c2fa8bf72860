/// \file
/// Lines, piece by piece.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "draw/figure.hpp"
#include "recital/graph/graph.hpp"

namespace recital::picture {

/// A colour with that share of 255 left of its strength.
[[nodiscard]] std::string see_through(std::string_view colour, int opacity);

/// How a relation among instruments looks: faint and dashed, with an arrow; what is cited together without, the thicker
/// the more paragraphs cite both. `line` has all its points, the last of which is where the arrow ends.
void finish_relation(curve& line, const edge& relation);

/// Each appends a piece from where the line ends.
void append_straight(std::vector<point>& points, point to);

/// Leaves and arrives level.
void append_swing(std::vector<point>& points, point to);

/// Leaves and arrives upright.
void append_drop(std::vector<point>& points, point to);

/// The last piece, which runs level and ends in an arrow.
void append_arrow(curve& line, point to);

/// Ends the line, which may come from anywhere, in an arrow at that place: the line is cut short by the arrow's length.
void end_in_arrow(curve& line);

}  // namespace recital::picture
