/// \file
/// From a graph to a figure, by the layout that was asked for.
#pragma once
#include "draw/figure.hpp"
#include "recital/core/result.hpp"
#include "recital/draw/picture_options.hpp"
#include "recital/graph/graph.hpp"

namespace recital::picture {

/// Fails with not_found where the centre of an ego picture is nothing in the graph.
[[nodiscard]] result<figure> compose(const citation_graph& graph, const picture_options& options);

}  // namespace recital::picture
