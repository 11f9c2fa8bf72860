#include "draw/legend.hpp"

#include <algorithm>
#include <utility>

#include "draw/lettering.hpp"
#include "draw/strokes.hpp"

namespace recital::picture {
namespace {

constexpr double line_height = 18;
constexpr double stroke_width = 24;
constexpr double marker_width = 10;
constexpr double gap = 22;

}  // namespace

legend::legend(sheet& on, double top) : on_(on), y_(top + line_height / 2) {}

void legend::patch(std::string_view colour, std::string figure, std::string words) {
  const double width = figure.empty() ? 14 : 30;
  begin(width, words);
  on_.drawing.boxes.push_back({{x_, y_ - 4.5, figure.empty() ? 14.0 : 16.0, 9}, colour});
  if (!figure.empty()) on_.text({x_ + 19, y_ - 6, 11, 12}, {{plain(std::move(figure), small_size, quiet_ink)}});
  end(width, std::move(words));
}

void legend::marker(const kind_look& look, std::string_view shape, std::string words, bool dashed) {
  begin(marker_width, words);
  box made{{x_, y_ - marker_width / 2, marker_width, marker_width}, look.pale, look.strong};
  made.shape = shape;
  made.dashed = dashed;
  on_.drawing.boxes.push_back(std::move(made));
  end(marker_width, std::move(words));
}

void legend::circles(std::string_view colour, const std::vector<double>& sizes,
                     const std::vector<std::string>& figures, std::string words) {
  double width = 0;
  for (std::size_t i = 0; i < sizes.size(); ++i) width += sizes[i] + 3 + width_of(figures[i], small_size) + 6;
  begin(width, words);
  double x = x_;
  for (std::size_t i = 0; i < sizes.size(); ++i) {
    box made{{x, y_ - sizes[i] / 2, sizes[i], sizes[i]}, colour};
    made.shape = "ellipse";
    on_.drawing.boxes.push_back(std::move(made));
    x += sizes[i] + 3;
    const double figure = width_of(figures[i], small_size);
    on_.text({x, y_ - 6, figure, 12}, {{plain(figures[i], small_size, quiet_ink)}});
    x += figure + 6;
  }
  end(width, std::move(words));
}

void legend::frame(std::string_view colour, std::string words) {
  begin(marker_width, words);
  on_.drawing.boxes.push_back({{x_, y_ - marker_width / 2, marker_width, marker_width}, "", colour, 1.2});
  end(marker_width, std::move(words));
}

void legend::stroke(std::string_view colour, double pen, std::string_view style, bool arrow, std::string words) {
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

void legend::remark(std::string words) {
  begin(0, words);
  end(0, std::move(words));
}

double legend::bottom() const { return y_ + line_height / 2; }

void explain_relations(legend& made, const sheet& on) {
  const auto any = [&](bool ties) {
    return std::ranges::any_of(on.shown.relations,
                               [&](const edge& e) { return (e.kind == edge_kind::cited_with) == ties; });
  };
  if (any(true)) made.stroke(quiet_ink, 2, "solid", false, on.said("picture.together_wider"));
  if (any(false)) made.stroke(soft_ink, 0.7, "dashed", true, on.said("picture.relations"));
}

void explain_documents(legend& made, const sheet& on, const std::vector<node_index>& read,
                       const std::set<node_kind>& explained) {
  std::set<node_kind> kinds;
  for (const node_index n : read) kinds.insert(on.of(n).kind);
  if (kinds.empty()) return;
  const std::string_view colour = kinds.size() == 1 ? look_of(*kinds.begin()).strong : soft_ink;
  made.marker({colour, colour, {}, {}}, "note",
              on.said(kinds.size() == 1 ? "report.was_read" : "picture.read_in_colour"));
  if (kinds.size() == 1) return;
  for (const node_kind each : kinds) {
    if (!explained.contains(each)) made.patch(look_of(each).strong, "", on.kinds_named(each));
  }
}

void explain_doubt(legend& made, const sheet& on) {
  if (std::ranges::none_of(on.drawing.boxes, &box::dashed)) return;
  made.marker({quiet_ink, "#FFFFFF", {}, {}}, "box", on.said("picture.doubtful"), true);
}

void legend::begin(double sample, const std::string& words) {
  const double width = sample + 6 + width_of(words, small_size);
  on_.drawing.width = std::max(on_.drawing.width, margin + width + margin);
  if (x_ == margin || x_ + width <= on_.drawing.width - margin) return;
  x_ = margin;
  y_ += line_height;
}

void legend::end(double sample, std::string words) {
  const double width = width_of(words, small_size);
  const double at = x_ + sample + (sample == 0 ? 0 : 6);
  on_.text({at, y_ - 7, width, 14}, {{plain(std::move(words), small_size)}});
  x_ = at + width + gap;
}

}  // namespace recital::picture
