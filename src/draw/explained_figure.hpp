/// \file
/// A picture of three parts: a heading, what a drawer draws, and a legend.
#pragma once
#include <utility>

#include "draw/heading.hpp"
#include "draw/legend.hpp"
#include "draw/sheet.hpp"

namespace recital::picture {

/// `Drawer` is made of the sheet; its `draw(top)` gives where it ends, and its `explain(legend)` says what its marks mean,
/// behind the colours of the kinds.
template <class Drawer>
[[nodiscard]] figure explained_figure(const citation_graph& graph, const model& shown, const picture_options& options,
                                      double room) {
  sheet on(graph, shown, words_of(options), room);
  on.names = options.labels != picture_labels::none;
  Drawer drawn(on);
  const double y = draw_heading(on, options.title.empty() ? title_of(on) : options.title, subtitle_of(on));
  const double bottom = drawn.draw(y);
  legend made(on, bottom + 10);
  for (const group& g : shown.groups) made.patch(look_of(g.kind).strong, "", on.kinds_named(g.kind));
  drawn.explain(made);
  on.drawing.height = made.bottom() + margin;
  return std::move(on.drawing);
}

}  // namespace recital::picture
