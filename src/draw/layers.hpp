/// \file
/// By layer: documents on one side, what they cite on the other.
#pragma once
#include "draw/figure.hpp"
#include "draw/model.hpp"

namespace recital::picture {

/// Documents stand on the left like stairs: a column a year, so that time runs from left to right, and a row each, so
/// that no document stands in the way of another's citations. Instruments are listed on the right by kind, the most
/// cited first, each with a bar. Between them run the citations, in the colour of what they cite; citations among the
/// documents go round on the left, relations among instruments on the right. Nothing is laid out by trial and error, so
/// a picture takes time in proportion to what it shows and is the same each time. `room` is the width that it keeps
/// within where it can; 0: as wide as it must be.
[[nodiscard]] figure layers(const citation_graph& graph, const model& shown, const picture_options& options,
                            double room = 0);

}  // namespace recital::picture
