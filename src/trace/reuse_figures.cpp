#include "trace/reuse_figures.hpp"

namespace recital {

reuse_figures figures_of(const reuse_match& match, std::uint32_t begin) {
  reuse_figures made{match.share, match.echo, match.boilerplate, {}};
  for (const aligned_run& each : match.runs) {
    if (each.echo) made.echoed.push_back({each.right.begin - begin, each.right.end - begin});
  }
  return made;
}

}  // namespace recital
