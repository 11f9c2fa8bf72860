#include "export/picture/legend.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "export/picture/citations.hpp"
#include "export/picture/lettering.hpp"
#include "export/picture/strokes.hpp"

namespace recital::picture {
namespace {

constexpr double line_height = 18;
constexpr double stroke_width = 24;
constexpr double gap = 22;

class legend {
 public:
  legend(sheet& on, double top) : on_(on), y_(top + line_height / 2) {}

  /// A patch of colour, with a figure after it where one is given.
  void patch(std::string_view colour, std::string figure, std::string words) {
    const double width = figure.empty() ? 14 : 30;
    begin(width, words);
    on_.drawing.boxes.push_back({{x_, y_ - 4.5, figure.empty() ? 14.0 : 16.0, 9}, colour});
    if (!figure.empty()) on_.text({x_ + 19, y_ - 6, 11, 12}, {{plain(std::move(figure), small_size, quiet_ink)}});
    end(width, std::move(words));
  }

  void stroke(std::string_view colour, double pen, std::string_view style, bool arrow, std::string words) {
    begin(stroke_width, words);
    curve c;
    c.points = {{x_, y_}};
    if (arrow) append_arrow(c, {x_ + stroke_width, y_});
    else append_straight(c.points, {x_ + stroke_width, y_});
    c.colour = colour;
    c.width = pen;
    c.style = style;
    on_.drawing.curves.push_back(std::move(c));
    end(stroke_width, std::move(words));
  }

  [[nodiscard]] double bottom() const { return y_ + line_height / 2; }

 private:
  /// Goes on to the next line where this one has no room.
  void begin(double sample, const std::string& words) {
    if (x_ == margin || x_ + sample + 6 + width_of(words, small_size) <= on_.drawing.width - margin) return;
    x_ = margin;
    y_ += line_height;
  }

  void end(double sample, std::string words) {
    const double width = width_of(words, small_size);
    on_.text({x_ + sample + 6, y_ - 7, width, 14}, {{plain(std::move(words), small_size)}});
    x_ += sample + 6 + width + gap;
  }

  sheet& on_;
  double x_ = margin;
  double y_;
};

}  // namespace

double draw_legend(sheet& on, double top) {
  legend made(on, top);
  const auto any_link = [&](auto test) { return std::ranges::any_of(on.shown.links, test); };
  for (const group& g : on.shown.groups) made.patch(look_of(g.kind).strong, "", std::string(look_of(g.kind).heading));
  made.patch(quiet_ink, "5", "bar and figure: paragraphs that cite it");
  if (on.shown.cells) made.stroke(quiet_ink, 1.2, "solid", false, "a paragraph cites (thicker: several times)");
  else made.stroke(quiet_ink, 4, "solid", false, "width: citing paragraphs of the document");
  if (any_link([](const link& l) { return l.doubtful; })) {
    made.stroke(quiet_ink, 1.2, "dashed", false, "ambiguous or unresolved");
  }
  if (any_link([&](const link& l) { return joins_documents(on, l); })) {
    made.stroke(look_of(node_kind::document).strong, 1.2, "solid", true, "one document cites another");
  }
  if (!on.shown.relations.empty()) made.stroke(soft_ink, 0.7, "dashed", true, "belongs to, amends, was adopted at");
  return made.bottom();
}

}  // namespace recital::picture
