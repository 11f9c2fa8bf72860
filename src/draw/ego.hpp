/// \file
/// One text in the middle of what cites it, or what it cites.
#pragma once
#include "draw/figure.hpp"
#include "draw/model.hpp"
#include "recital/core/result.hpp"

namespace recital::picture {

/// Around the middle runs a circle of what is one step away, around that a circle of what is two steps away, by kind
/// and then by citations, clockwise from the top; documents by date. A step follows a citation or a relation either
/// way. What is further away is left out, and so is what has no room on its circle unless everything is to be named;
/// both are said. Fails with not_found where the centre is nothing in the graph.
/// `most.instruments` is how many it shows at most; it keeps within the width `room`, or 0: is as wide as it must be.
[[nodiscard]] result<figure> ego(const citation_graph& graph, const model& shown, const picture_options& options,
                                 const limits& most, double room);

/// How much it looks at.
[[nodiscard]] limits limits_of_ego();

}  // namespace recital::picture
