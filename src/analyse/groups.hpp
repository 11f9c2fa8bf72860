/// \file
/// Groups of nodes, numbered so that their numbers mean something.
#pragma once
#include <vector>

#include "recital/analyse/components.hpp"

namespace recital {

/// Groups of which only the membership counts, below `count`, as the headers promise them: the largest first, those of
/// one size in the order of their first nodes. O(nodes + groups log groups).
[[nodiscard]] node_groups in_order_of_size(std::vector<std::uint32_t> of, std::size_t count);

}  // namespace recital
