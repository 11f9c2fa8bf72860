/// \file
/// DOT, as Graphviz itself writes it.
#pragma once
#include <iosfwd>

#include "recital/core/result.hpp"
#include "recital/graph/graph.hpp"

namespace recital {

/// A directed graph with parallel edges, one cluster a document (none where documents times edges pass five millions,
/// which nothing draws), time running from left to right; every attribute of attributes.hpp is there, `url` as
/// Graphviz's `URL`, and colours and shapes say the kind, so that it opens in `dot` as it is. An edge's identifier is
/// its key. A backslash in a name or text is written twice, as DOT has it. Fails with cannot_draw where
/// the library was built without Graphviz.
result<void> write_dot(std::ostream& out, const citation_graph& graph);

}  // namespace recital
