/// \file
/// Names that are cut because there is no room for them, and still differ.
#pragma once
#include <cstddef>
#include <string>

#include "draw/sheet.hpp"

namespace recital::picture {

/// What a node is called in so many columns, cut short between words where there are any; of documents of one name each
/// with its language. Where the beginning alone would also be that of another name in the picture, the middle is cut
/// out instead.
[[nodiscard]] std::string short_name(const sheet& on, node_index n, std::size_t columns = 34);

/// The same in so many points.
[[nodiscard]] std::string fitted_name(const sheet& on, node_index n, double room, double size);

}  // namespace recital::picture
