/// \file
/// The Leiden algorithm on a graph without directions.
#pragma once
#include <cstdint>
#include <vector>

#include "analyse/citation_rows.hpp"

namespace recital {

/// A group for each node, of as high a modularity as one run finds that begins with the groups given; all of them below
/// the number of nodes. See communities.hpp.
[[nodiscard]] std::vector<std::uint32_t> leiden(const citation_rows& links, std::vector<std::uint32_t> groups,
                                                double resolution);

/// The modularity of groups.
[[nodiscard]] double modularity_of(const citation_rows& links, const std::vector<std::uint32_t>& groups,
                                   double resolution);

}  // namespace recital
