/// \file
/// How cgraph numbers what has a name.
#pragma once
#include <graphviz/cgraph.h>

namespace recital::graphviz {

/// Numbers names in the order in which they turn up. cgraph's own way takes the address of a name for its number, and
/// sorts subgraphs by number: what it writes would then depend on where memory happened to be.
extern Agiddisc_t numbered_names;

}  // namespace recital::graphviz
