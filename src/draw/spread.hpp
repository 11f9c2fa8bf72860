/// \file
/// Moving apart what lies upon each other.
#pragma once
#include <span>

#include "draw/quad_tree.hpp"

namespace recital {

/// Moves bodies apart until discs about them do not overlap, or some rounds are over. The discs go by `sizes`, and
/// together they cover a fifth of where the bodies lie. O(bodies) a round, where they lie evenly.
void spread(std::span<mass_point> bodies, std::span<const double> sizes);

}  // namespace recital
