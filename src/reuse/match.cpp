#include "recital/reuse/match.hpp"

#include <utility>

namespace recital {

reuse_match mirrored(reuse_match match) {
  std::swap(match.left, match.right);
  for (aligned_run& each : match.runs) {
    std::swap(each.left, each.right);
    if (each.kind == run_kind::deleted) each.kind = run_kind::inserted;
    else if (each.kind == run_kind::inserted) each.kind = run_kind::deleted;
  }
  return match;
}

}  // namespace recital
