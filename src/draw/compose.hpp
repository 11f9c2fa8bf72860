/// \file
/// From a graph to a figure, by the layout that was asked for.
#pragma once
#include "draw/figure.hpp"
#include "recital/core/result.hpp"
#include "recital/draw/picture_options.hpp"
#include "recital/graph/graph.hpp"

namespace recital::picture {

/// Where a page is asked for the figure is of its shape, and holds as much as can be read on it. Fails with not_found
/// where the centre of an ego picture is nothing in the graph, and with cannot_draw where nothing fits on the page.
[[nodiscard]] result<figure> compose(const citation_graph& graph, const picture_options& options);

}  // namespace recital::picture
