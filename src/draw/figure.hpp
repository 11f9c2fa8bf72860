/// \file
/// A drawing of which nothing is left to decide: every box, line and text has its place.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace recital::picture {

/// In points of 1/72 inch; x grows to the right, y downwards.
struct point {
  double x = 0;
  double y = 0;
};

struct area {
  double x = 0;  ///< left
  double y = 0;  ///< top
  double width = 0;
  double height = 0;

  [[nodiscard]] double right() const { return x + width; }
  [[nodiscard]] double bottom() const { return y + height; }
  [[nodiscard]] double middle() const { return y + height / 2; }
};

struct box {
  area at;
  std::string_view fill;      ///< "" for none
  std::string_view border{};  ///< "" for none
  double pen = 1;
  bool dashed = false;
  std::string id{};  ///< what it stands for, "" for what is only ornament
  std::string tooltip{};
  std::string_view shape = "box";  ///< Graphviz's name for it
};

/// A piece of a line of text in one manner.
struct run {
  std::string text;
  double size = 10;
  std::string_view colour;
  bool bold = false;
};

using line_of_text = std::vector<run>;

/// Lines of text, set from the left edge of an area and in the middle of its height; the area is large enough for them.
/// A line whose first letter runs from right to left has its runs in that order, and its marks and digits where such
/// text has them.
struct label {
  area at;
  std::vector<line_of_text> lines;
  bool from_right = false;  ///< set from the right edge instead
  std::string tooltip{};
  std::string url{};
  bool from_start = false;  ///< lines that run from right to left are set from the right edge
};

/// A line through cubic Bezier pieces: a first point, then three for each piece.
struct curve {
  std::vector<point> points;
  std::string colour;
  double width = 1;
  std::string_view style = "solid";  ///< solid, dashed or dotted
  bool arrow = false;
  point tip;         ///< of the arrow, which begins where the points end
  std::string from;  ///< the box that it comes from, by what it stands for; "" for what is only ornament
  std::string to;
  std::string tooltip;
};

/// Curves lie under boxes, boxes under labels.
struct figure {
  double width = 0;
  double height = 0;
  std::vector<curve> curves;
  std::vector<box> boxes;
  std::vector<label> labels;
  std::string title{};        ///< what it shows, for readers of the file and for those who cannot see it
  std::string description{};  ///< the figures below the title
  std::string left_out{};     ///< what it does not show, in English; "" where it shows all
  double scale = 1;           ///< of what is printed to these points
};

}  // namespace recital::picture
