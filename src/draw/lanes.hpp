/// \file
/// By time: a column a year, a lane for the documents and one for each kind of instrument.
#pragma once
#include "draw/figure.hpp"
#include "draw/model.hpp"

namespace recital::picture {

/// Years in which nothing is dated have no column; a dotted line stands there. Documents stand at the top, what they cite below, each in its year, what has none at the right end. A line runs down
/// from a document to each instrument that it cites, in the colour of what is cited, fainter the more there are;
/// documents that cite each other are joined above. Names are set where there is room. Nothing is laid out by trial and error: a picture takes time in proportion to what it shows.
[[nodiscard]] figure lanes(const citation_graph& graph, const model& shown, const picture_options& options,
                           double room = 0);

/// How much lanes hold: what can be named and read, else as much as can be drawn.
[[nodiscard]] limits limits_of_lanes(picture_labels labels);

}  // namespace recital::picture
