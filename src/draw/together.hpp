/// \file
/// What is cited together, as a table of pairs.
#pragma once
#include "draw/figure.hpp"
#include "draw/model.hpp"

namespace recital::picture {

/// Texts beyond which arcs between them are too many to follow.
inline constexpr std::size_t most_in_arcs = 40;

/// A row and a column for each text, in the same order: texts of one community (recital/analyse/communities.hpp) stand
/// together, the most cited first, and a frame is drawn around each. A cell is the darker the more paragraphs cite both
/// texts. Rows bear names and numbers, columns the numbers.
[[nodiscard]] figure together(const citation_graph& graph, const model& shown, const picture_options& options,
                              double room);

[[nodiscard]] limits limits_of_together();

}  // namespace recital::picture
