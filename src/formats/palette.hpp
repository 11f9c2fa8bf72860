/// \file
/// How the kinds of node look, in DOT and in pictures.
#pragma once
#include <array>
#include <string_view>

#include "recital/graph/graph.hpp"

namespace recital {

/// Colours that people who see no red or no green can tell apart (Okabe and Ito 2008), and that differ in lightness.
/// What a colour says is said a second time by shape or place, for prints without any.
struct kind_look {
  std::string_view strong;  ///< for lines and bars
  std::string_view pale;    ///< for areas behind text
  std::string_view shape;   ///< Graphviz's name for it
  std::string_view marker;  ///< the same for a small mark without words
};

inline constexpr std::array<kind_look, 7> kind_looks{{
    {"#0072B2", "#D9EAF4", "box", "box"},
    {"#D55E00", "#FAE3D4", "octagon", "diamond"},
    {"#009E73", "#D6EFE7", "hexagon", "invtriangle"},
    {"#B0578D", "#F4E1ED", "note", "ellipse"},
    {"#E69F00", "#FBEED2", "ellipse", "triangle"},
    {"#555555", "#F4F4F4", "plaintext", "box"},
    {"#555555", "#FFFFFF", "box", "box"},
}};

[[nodiscard]] constexpr const kind_look& look_of(node_kind k) { return kind_looks[static_cast<std::size_t>(k)]; }

inline constexpr std::string_view ink = "#222222";
inline constexpr std::string_view quiet_ink = "#6A6A6A";
inline constexpr std::string_view soft_ink = "#8A8A8A";
inline constexpr std::string_view faint_ink = "#D0D0D0";

/// Names the simplified Chinese forms; the family alone would let Japanese ones be drawn.
inline constexpr std::string_view font = "Noto Sans CJK SC";

/// The same in pictures, and what a reader has in its place; for words in other scripts the Korean sibling, with the
/// same letters, but whose quotation marks and points are not as wide as Chinese ones.
inline constexpr std::string_view font_for_chinese = "Noto Sans CJK SC,Noto Sans SC,sans-serif";
inline constexpr std::string_view font_for_others = "Noto Sans CJK KR,Noto Sans,Noto Sans Arabic,Arial,sans-serif";

}  // namespace recital
