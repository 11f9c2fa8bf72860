#include "draw/layers.hpp"

#include <algorithm>
#include <utility>

#include "draw/citations.hpp"
#include "draw/heading.hpp"
#include "draw/legend.hpp"
#include "draw/listing.hpp"
#include "draw/sheet.hpp"
#include "draw/stairs.hpp"

namespace recital::picture {
namespace {

constexpr double above_legend = 17;

/// Explains what there is in the picture; gives where it ends.
double explain(sheet& on, double top) {
  legend made(on, top);
  const auto any_link = [&](auto test) { return std::ranges::any_of(on.shown.links, test); };
  for (const group& g : on.shown.groups) made.patch(look_of(g.kind).strong, "", on.kinds_named(g.kind));
  made.patch(quiet_ink, "5", on.said("picture.bar"));
  if (on.shown.cells) made.patch("#F1F1F1", "", on.said("picture.cell"));
  if (on.shown.links.empty()) {
    explain_relations(made, on);
    return made.bottom();
  }
  if (on.shown.cells) made.stroke(quiet_ink, 1.2, "solid", false, on.said("picture.thicker"));
  else made.stroke(quiet_ink, 4, "solid", false, on.said("picture.width"));
  if (any_link([&](const link& l) { return joins_documents(on, l); })) {
    made.stroke(look_of(node_kind::document).strong, 1.2, "solid", true, on.said("picture.one_cites_another"));
  }
  explain_relations(made, on);
  return made.bottom();
}

}  // namespace

figure layers(const citation_graph& graph, const model& shown, const picture_options& options) {
  sheet on{graph, shown, words_of(options)};
  on.names = options.labels != picture_labels::none;
  const double y = draw_heading(on, options.title.empty() ? title_of(on) : options.title, subtitle_of(on));
  stairs documents(on);
  listing instruments(on);
  const double height = std::max(documents.height(), instruments.height());
  const double gutter = documents.right() + 8;
  const bool among_themselves = shown.documents.empty();
  const double left = among_themselves ? margin : gutter + std::clamp(height * 0.3, 160.0, 320.0);
  const double relations_width = among_themselves ? std::clamp(height * 0.2, 96.0, 300.0) : 96;
  const double right = left + instruments.width();
  on.drawing.width = std::max(on.drawing.width, right + (shown.relations.empty() ? 0 : relations_width) + margin);
  documents.place(y, y + height);
  instruments.place(left, y, y + height);
  draw_citations(on, gutter);
  draw_relations(on, instruments, right, relations_width);
  on.drawing.height = explain(on, y + height + above_legend) + margin;
  return std::move(on.drawing);
}

}  // namespace recital::picture
