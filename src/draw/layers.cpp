#include "draw/layers.hpp"

#include <algorithm>
#include <set>
#include <string>
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

/// The figures behind provisions, where there are any.
void explain_provisions(legend& made, const sheet& on) {
  const auto counts = [](const cited& c) { return c.pinpoints.find('(') != std::string::npos; };
  const auto any = [&](const group& g) { return std::ranges::any_of(g.members, counts); };
  if (on.names && std::ranges::any_of(on.shown.groups, any)) made.remark(on.said("picture.provision_count"));
}

/// Explains what there is in the picture; gives where it ends.
double explain(sheet& on, double top) {
  legend made(on, top);
  const auto any_link = [&](auto test) { return std::ranges::any_of(on.shown.links, test); };
  std::set<node_kind> kinds;
  for (const document& d : on.shown.documents) kinds.insert(on.of(d.node).kind);
  for (const group& g : on.shown.groups) kinds.insert(g.kind);
  for (const node_kind each : kinds) made.patch(look_of(each).strong, "", on.kinds_named(each));
  if (!on.shown.groups.empty()) made.patch(quiet_ink, "5", on.said("picture.bar"));
  explain_provisions(made, on);
  explain_doubt(made, on);
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

/// How the width is divided.
struct parts {
  double documents;  ///< and their years
  double swing;      ///< where citations cross
  double names;      ///< of instruments
};

/// On a page what is left beside the bars goes to documents, citations and names, whatever these are, so that one more
/// document does not make names wrap.
parts parts_of(const sheet& on, double height, double relations) {
  if (on.room == 0) return {0, std::clamp(height * 0.3, 160.0, 320.0), 330};
  const double free = on.room - 2 * margin - stairs::indent - 8 - listing::names_at - relations - listing::asides_on_page;
  if (on.shown.documents.empty()) return {0, 0, std::min(free, 330.0)};
  const double documents = std::clamp(free * 0.4, 120.0, 300.0);
  const double swing = std::clamp(free * 0.18, 50.0, 160.0);
  return {documents, swing, std::clamp(free - documents - swing, 60.0, 330.0)};
}

/// Spreads what it shows over a page of that height, as if the legend had two lines; 0: it is as high as it must be.
figure laid_out(const citation_graph& graph, const model& shown, const picture_options& options, double room,
                double page_height) {
  sheet on(graph, shown, words_of(options), room);
  on.names = options.labels != picture_labels::none;
  const double y = draw_heading(on, options.title.empty() ? title_of(on) : options.title, subtitle_of(on));
  const bool among_themselves = shown.documents.empty();
  const bool has_relations = !shown.relations.empty() || (room > 0 && !among_themselves);
  const double relations_room = !has_relations ? 0 : among_themselves ? 200 : 96;
  parts widths = parts_of(on, 0, relations_room);
  stairs documents(on, widths.documents);
  listing instruments(on, widths.names);
  constexpr double below = 2 * 18 + margin;  // a legend of two lines
  const double height = std::max({documents.height(), instruments.height(), page_height - y - above_legend - below});
  widths = parts_of(on, height, relations_room);
  const double gutter = (room == 0 ? documents.right() : margin + stairs::indent + widths.documents) + 8;
  const double left = among_themselves ? margin : gutter + widths.swing;
  const double relations_width = !among_themselves ? 96 : room > 0 ? relations_room : std::clamp(height * 0.2, 96.0, 300.0);
  const double right = left + instruments.width();
  on.drawing.width = std::max(on.drawing.width, right + (shown.relations.empty() ? 0 : relations_width) + margin);
  documents.place(y, y + height);
  instruments.place(left, y, y + height);
  draw_citations(on, gutter);
  draw_relations(on, instruments, right, relations_width);
  on.drawing.height = explain(on, y + height + above_legend) + margin;
  return std::move(on.drawing);
}

}  // namespace

figure layers(const citation_graph& graph, const model& shown, const picture_options& options, double room) {
  const double page_height = height_of_page(options, room);
  figure spread = laid_out(graph, shown, options, room, page_height);
  if (page_height == 0 || spread.height <= page_height) return spread;
  return laid_out(graph, shown, options, room, 0);
}

}  // namespace recital::picture
