#include "analyse/groups.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

namespace recital {

node_groups in_order_of_size(std::vector<std::uint32_t> of, std::size_t count) {
  std::vector<std::size_t> sizes(count, 0);
  std::vector<std::size_t> first(count, of.size());
  for (std::size_t n = of.size(); n-- > 0;) {
    ++sizes[of[n]];
    first[of[n]] = n;
  }
  std::vector<std::uint32_t> order(count);
  std::iota(order.begin(), order.end(), 0U);
  std::erase_if(order, [&](std::uint32_t group) { return sizes[group] == 0; });
  std::ranges::sort(order, {}, [&](std::uint32_t group) { return std::tuple(of.size() - sizes[group], first[group]); });
  std::vector<std::uint32_t> number(count);
  node_groups groups;
  for (const std::uint32_t group : order) {
    number[group] = static_cast<std::uint32_t>(groups.sizes.size());
    groups.sizes.push_back(sizes[group]);
  }
  for (std::uint32_t& group : of) group = number[group];
  groups.of = std::move(of);
  return groups;
}

}  // namespace recital
