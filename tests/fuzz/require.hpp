/// \file
/// What must hold for any bytes at all.
#pragma once
#include <cstdio>
#include <cstdlib>

namespace recital::fuzz {

/// Ends the process where it does not hold, in every kind of build, for that is what a fuzzer looks for.
inline void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

}  // namespace recital::fuzz
