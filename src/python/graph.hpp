/// \file
/// The graph as Python holds it.
#pragma once
#include "recital/graph/graph.hpp"

namespace recital::python {

/// Never a null graph; copies share it.
struct graph {
  citation_graph of;
};

}  // namespace recital::python
