/// \file
/// The page or the slide that a picture is made for.
#pragma once
#include <string_view>

#include "recital/core/result.hpp"

namespace recital {

/// In points of 1/72 inch.
struct page_size {
  double width;
  double height;
};

/// "a4", "a3" and "letter" lie on their long side, as pictures run from left to right; "16:9" is a slide; "210x297" is
/// a page of that width and height in millimetres. Fails with bad_usage.
[[nodiscard]] result<page_size> page_size_named(std::string_view words);

}  // namespace recital
