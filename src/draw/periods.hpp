/// \file
/// By time, where there are too many documents for each to have a place: what is cited in which year.
#pragma once
#include "draw/figure.hpp"
#include "draw/model.hpp"

namespace recital::picture {

/// Documents beyond which lanes are drawn so.
inline constexpr std::size_t most_in_lanes = 60;

/// A column a year, all of one width, a break where years are left out in which nothing was read, and the undated at
/// last. Above, a bar for the documents of each year; below, a row for each instrument, by kind, the most cited first,
/// with a circle for the documents of a year that cite it. No lines cross, so it may stand for any number of documents.
[[nodiscard]] figure periods(const citation_graph& graph, const model& shown, const picture_options& options,
                             double room);

[[nodiscard]] limits limits_of_periods();

}  // namespace recital::picture
