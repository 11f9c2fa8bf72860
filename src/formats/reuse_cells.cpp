#include "formats/reuse_cells.hpp"

#include <fmt/format.h>

#include <vector>

namespace recital::tables {

std::string discounted(double echo, double boilerplate) {
  constexpr double least = 0.005;  // that two decimals show
  std::vector<std::string> all;
  if (echo >= least) all.push_back(fmt::format("echo {:.2f}", echo));
  if (boilerplate >= least) all.push_back(fmt::format("boilerplate {:.2f}", boilerplate));
  return fmt::format("{}", fmt::join(all, ", "));
}

}  // namespace recital::tables
