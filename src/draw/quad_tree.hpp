/// \file
/// What all others do to a point, those that are far taken for one: Barnes and Hut 1986.
#pragma once
#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "recital/core/no_index.hpp"

namespace recital {

struct flat_vector {
  double x = 0;
  double y = 0;
  flat_vector& operator+=(const flat_vector& other) {
    x += other.x;
    y += other.y;
    return *this;
  }
};

/// A place with a mass.
struct mass_point {
  flat_vector at;
  double mass = 1;
};

/// O(bodies log bodies) to make.
class quad_tree {
 public:
  explicit quad_tree(std::span<const mass_point> bodies);

  /// The push on a point of the tree, which falls with distance: the sum of the others' masses, each by its distance,
  /// times its own. About O(log bodies).
  [[nodiscard]] flat_vector push_on(std::size_t number) const;

 private:
  struct cell {
    flat_vector middle;
    double half;
    flat_vector weighed;  ///< sum of places by mass; the centre, once all is in
    double mass = 0;
    std::array<std::uint32_t, 4> parts{no_index, no_index, no_index, no_index};
    std::uint32_t only = no_index;  ///< the point in it, where it is one
    bool is_leaf = true;
  };

  std::uint32_t part_for(std::uint32_t of, const flat_vector& at);
  void insert(std::uint32_t number);

  std::span<const mass_point> bodies_;
  std::vector<cell> cells_;
};

}  // namespace recital
