/// \file
/// What the colours, lines and bars of a picture mean.
#pragma once
#include "export/picture/sheet.hpp"

namespace recital::picture {

/// Explains what there is in the picture, from `top` on within its width; gives where it ends.
double draw_legend(sheet& on, double top);

}  // namespace recital::picture
