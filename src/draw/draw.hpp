/// \file
/// From a figure to the bytes of a picture.
#pragma once
#include <string>
#include <string_view>

#include "draw/figure.hpp"
#include "recital/core/result.hpp"

namespace recital::picture {

/// Draws through Graphviz, which places nothing here and renders everything. `format` is "svg", "png" or "pdf". Fails
/// with cannot_draw, with Graphviz's reason.
[[nodiscard]] result<std::string> draw(const figure& drawing, std::string_view format);

}  // namespace recital::picture
