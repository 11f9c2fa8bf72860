/// \file
/// Names beside marks, wherever there is room for one.
#pragma once
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "draw/sheet.hpp"

namespace recital::picture {

/// Takes marks first and then names, those that matter most first: a name is set to the right of its mark, else to the
/// left, below or above, where nothing else stands, and is left out where there is no such place. The time for one name
/// does not depend on how many there are.
class name_placer {
 public:
  /// Names stay within these bounds.
  name_placer(sheet& on, const area& bounds) : on_(on), bounds_(bounds) {}

  /// Nothing may be set over this.
  void keep_free(const area& taken);

  /// Whether there was room.
  bool name(node_index n, const area& mark);

 private:
  [[nodiscard]] bool is_free(const area& wanted) const;

  sheet& on_;
  area bounds_;
  std::map<std::pair<int, int>, std::vector<area>> taken_;  ///< by tile
};

/// A mark for a node around a point: its shape and colour say the kind, its size the citations, a broken edge that it
/// could not be settled what it is. Remembers its place.
const area& draw_mark(sheet& on, node_index n, point at);

/// How wide and high that mark is.
[[nodiscard]] double mark_size(const node& n);

}  // namespace recital::picture
