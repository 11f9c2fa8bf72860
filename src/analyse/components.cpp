#include "recital/analyse/components.hpp"

#include <utility>

#include "analyse/condensation.hpp"
#include "analyse/groups.hpp"

namespace recital {

node_groups strong_components(const citation_graph& graph) {
  condensation found = condense(graph);
  return in_order_of_size(std::move(found.of), found.count);
}

}  // namespace recital
