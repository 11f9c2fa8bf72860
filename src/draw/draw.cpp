#include "draw/draw.hpp"

#include <fmt/format.h>
#include <graphviz/gvc.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "draw/lettering.hpp"
#include "draw/descriptions.hpp"
#include "formats/graphviz.hpp"
#include "formats/palette.hpp"
#include "formats/xml.hpp"
#include "text/direction.hpp"

namespace recital::picture {
namespace {

using graphviz::literal;
using graphviz::set;

constexpr double points_per_inch = 72;

std::string inches(double points) { return fmt::format("{:.4f}", points / points_per_inch); }

std::string escaped(std::string_view text) {
  std::string out;
  xml::append_escaped(out, text);
  return out;
}

/// Text that runs from right to left, so marked that programs which take every line to run to the right set its digits
/// and brackets right (UAX #9, RLI and PDI).
std::string directed(const std::string& text) {
  return text::runs_right_to_left(text) ? "\u2067" + text + "\u2069" : text;
}

/// Blanks at the start of a run stand between it and the one before, so where runs go from right to left at its end.
std::string mirrored(const std::string& text) {
  constexpr std::string_view blank = "\u00A0";
  std::size_t blanks = 0;
  while (std::string_view(text).substr(blanks).starts_with(blank)) blanks += blank.size();
  return text.substr(blanks) + text.substr(0, blanks);
}

std::string markup(const run& r, bool reversed) {
  const std::string text = escaped(directed(reversed ? mirrored(r.text) : r.text));
  const std::string weighted = r.bold ? "<B>" + text + "</B>" : text;
  const std::string face = has_wide_characters(r.text) ? fmt::format(" FACE=\"{}\"", font_for_chinese) : "";
  return fmt::format("<FONT{} POINT-SIZE=\"{:g}\" COLOR=\"{}\">{}</FONT>", face, r.size, r.colour, weighted);
}

/// A table with a row for each line, its cells as wide as the label's area: alone in Graphviz's markup it sets text
/// from the edge rather than centred, and leaves the room between lines that Chinese needs.
std::string markup(const label& l) {
  std::string out = "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLPADDING=\"0\" CELLSPACING=\"0\">";
  for (const line_of_text& line : l.lines) {
    const bool reversed = !line.empty() && text::runs_right_to_left(line.front().text);
    out += fmt::format("<TR><TD WIDTH=\"{:.0f}\" HEIGHT=\"{:.0f}\" ALIGN=\"{}\">", l.at.width, height_of(line),
                       l.from_right || (l.from_start && reversed) ? "RIGHT" : "LEFT");
    for (std::size_t i = 0; i < line.size(); ++i) {
      out.append(markup(line[reversed ? line.size() - 1 - i : i], reversed));
    }
    out.append("</TD></TR>");
  }
  return out.append("</TABLE>");
}

class canvas {
 public:
  canvas(const figure& drawing, const std::string& dots_per_inch)
      : drawing_(drawing), graph_(graphviz::new_graph("citations")) {
    declare(dots_per_inch);
    if (drawing.scale != 1) {
      const double scale = drawing.scale;
      graphviz::declare(graph(), AGRAPH, "size",
                        (inches(drawing.width * scale) + "," + inches(drawing.height * scale) + "!").c_str());
    }
    // two corners hold the picture open to its full size
    corner_ = corner("top left", {0, 0});
    corner("bottom right", {drawing.width, drawing.height});
    for (const box& b : drawing.boxes) add(b);
    for (const curve& c : drawing.curves) add(c);
    for (const label& l : drawing.labels) add(l);
  }

  [[nodiscard]] Agraph_t* graph() const { return graph_.get(); }

 private:
  void declare(const std::string& dots) {
    for (const auto& [name, value] : {std::pair{"outputorder", "edgesfirst"},
                                      {"pad", "0"},
                                      {"margin", "0"},
                                      {"bgcolor", "white"},
                                      {"dpi", dots.c_str()},
                                      {"notranslate", "true"}}) {
      graphviz::declare(graph(), AGRAPH, name, value);
    }
    for (const auto& [name, value] : {std::pair{"pos", ""},
                                      {"width", "0"},
                                      {"height", "0"},
                                      {"label", ""},
                                      {"shape", "box"},
                                      {"fixedsize", "true"},
                                      {"margin", "0"},
                                      {"style", ""},
                                      {"color", "black"},
                                      {"fillcolor", "none"},
                                      {"penwidth", "1"},
                                      {"tooltip", ""},
                                      {"URL", ""},
                                      {"peripheries", "1"}}) {
      graphviz::declare(graph(), AGNODE, name, value);
    }
    for (const auto& [name, value] : {std::pair{"pos", ""},
                                      {"color", "black"},
                                      {"style", "solid"},
                                      {"penwidth", "1"},
                                      {"arrowhead", "none"},
                                      {"arrowsize", "0.6"},
                                      {"tooltip", ""}}) {
      graphviz::declare(graph(), AGEDGE, name, value);
    }
    for (const int what : {AGRAPH, AGNODE, AGEDGE}) graphviz::declare(graph(), what, "fontname", font_for_others);
  }

  /// Graphviz counts upwards from the bottom.
  [[nodiscard]] std::string place(point p) const { return fmt::format("{:.2f},{:.2f}", p.x, drawing_.height - p.y); }

  /// A name for a node: what it stands for where it can be had, else a number.
  std::string unused(std::string_view wanted) {
    std::string name = literal(wanted);
    if (!wanted.empty() && !agnode(graph(), name.data(), 0)) return name;
    return fmt::format("{}~{}", name, ++numbered_);
  }

  Agnode_t* node(std::string_view wanted, const area& at) {
    Agnode_t* const made = agnode(graph(), unused(wanted).data(), 1);
    set(made, "pos", place({at.x + at.width / 2, at.middle()}));
    set(made, "width", inches(at.width));
    set(made, "height", inches(at.height));
    return made;
  }

  Agnode_t* corner(std::string_view name, point at) {
    Agnode_t* const made = node(name, {at.x, at.y, 0, 0});
    set(made, "style", "invis");
    return made;
  }

  void add(const box& b) {
    Agnode_t* const made = node(b.id, b.at);
    std::string style = b.fill.empty() ? "" : "filled";
    // dashes are longer than the sides of a small mark
    const std::string_view broken = b.at.width < 24 && b.at.height < 24 ? "dotted" : "dashed";
    if (b.dashed) style.append(style.empty() ? "" : ",").append(broken);
    set(made, "style", style);
    set(made, "shape", b.shape);
    if (!b.fill.empty()) set(made, "fillcolor", b.fill);
    set(made, "color", b.border);
    if (b.border.empty()) set(made, "peripheries", "0");
    set(made, "penwidth", fmt::format("{:.2f}", b.pen));
    set(made, "tooltip", literal(b.tooltip));
  }

  /// Graphviz rounds the widths of tables to whole points, and makes a table wider where its letters are wider than they
  /// were measured. So labels have whole widths and some room on the side where nothing is aligned.
  /// None goes beyond the picture, which would grow.
  [[nodiscard]] label with_room(label l) const {
    if (l.from_start) return l;
    const auto even = [](double width) { return 2 * std::floor(width / 2); };  // else their middles lie between points
    const double beyond = l.from_right ? l.at.right() : drawing_.width - l.at.x;
    const double width = std::min(even(l.at.width * 1.08) + 4, std::max(even(beyond), l.at.width));
    if (l.from_right) l.at.x = l.at.right() - width;
    l.at.width = width;
    return l;
  }

  void add(const label& wanted) {
    const label l = with_room(wanted);
    Agnode_t* const made = node("", l.at);
    set(made, "peripheries", "0");
    graphviz::set_markup(graph(), made, "label", markup(l));
    set(made, "tooltip", literal(l.tooltip));
    if (!l.url.empty()) set(made, "URL", literal(l.url));
  }

  /// A curve goes where its points say; what it joins only gives it its name.
  [[nodiscard]] Agnode_t* end_of(const std::string& id) const {
    Agnode_t* const found = id.empty() ? nullptr : agnode(graph(), literal(id).data(), 0);
    return found ? found : corner_;
  }

  void add(const curve& c) {
    Agedge_t* const made = agedge(graph(), end_of(c.from), end_of(c.to), nullptr, 1);
    std::string points;
    if (c.arrow) points.append("e,").append(place(c.tip)).append(" ");
    for (const point& p : c.points) points.append(place(p)).append(" ");
    set(made, "pos", points);
    set(made, "color", c.colour);
    set(made, "style", c.style);
    set(made, "penwidth", fmt::format("{:.2f}", c.width));
    if (c.arrow) set(made, "arrowhead", "normal");
    set(made, "tooltip", literal(c.tooltip));
  }

  const figure& drawing_;
  graphviz::graph graph_;
  Agnode_t* corner_ = nullptr;
  std::size_t numbered_ = 0;
};

/// Twice what a screen needs for an image of points, fewer where the picture is so large that it would take long and
/// other programs refuse it.
double dots_per_inch(const figure& drawing, std::string_view format) {
  constexpr double fine = 144;
  constexpr double most_along_a_side = 10'000;
  constexpr double most_in_all = 24e6;
  if (format != "png") return points_per_inch;
  const double width = drawing.width * drawing.scale;
  const double height = drawing.height * drawing.scale;
  const double along = most_along_a_side / std::max(width, height);
  const double in_all = std::sqrt(most_in_all / (width * height));
  return std::min(fine, std::floor(std::min(along, in_all) * points_per_inch));
}

/// One for the whole process, and never freed: Graphviz's text measuring remembers a font of the context before, so
/// that a second context would have it read memory that is gone.
GVC_t* context() {
  static GVC_t* const only = gvContext();
  return only;
}

}  // namespace

result<std::string> draw(const figure& drawing, std::string_view format) {
  const graphviz::exclusive_use alone;
  const canvas c(drawing, fmt::format("{:g}", dots_per_inch(drawing, format)));
  if (gvLayout(context(), c.graph(), "nop2") != 0) {
    return failure(error_code::cannot_draw, "Graphviz cannot place the picture; its layout plugins may be missing");
  }
  char* bytes = nullptr;
  unsigned size = 0;
  const int failed = gvRenderData(context(), c.graph(), std::string(format).c_str(), &bytes, &size);
  std::string picture(bytes ? bytes : "", bytes ? size : 0);
  gvFreeRenderData(bytes);
  gvFreeLayout(context(), c.graph());
  if (failed != 0 || picture.empty()) {
    return failure(error_code::cannot_draw,
                   "Graphviz cannot render " + std::string(format) + "; its plugin for that may be missing");
  }
  if (format == "pdf") return described_pdf(std::move(picture), drawing.title, drawing.description);
  if (format == "png") return described_png(std::move(picture), drawing.title, drawing.description);
  return described_svg(std::move(picture), drawing.title, drawing.description);
}

}  // namespace recital::picture
