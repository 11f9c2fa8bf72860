/// \file
/// Targets read nothing through another program: a fuzzer would wait for it, and look for faults in it.
#pragma once
#include <cstdlib>

namespace recital::fuzz {

/// Hides all programs from the readers that look for one; true where that was done. They say then that it is missing.
inline bool without_programs() { return ::setenv("PATH", "", 1) == 0; }

}  // namespace recital::fuzz
