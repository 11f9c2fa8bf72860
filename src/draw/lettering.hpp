/// \file
/// How much room text takes in a picture, before anything draws it.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "draw/figure.hpp"

namespace recital::picture {

/// The width of a text at that size, in points: rather a little too wide than too narrow, so that what is placed after
/// it stays clear of it whatever font is found.
[[nodiscard]] double width_of(std::string_view utf8, double size);
[[nodiscard]] double width_of(const line_of_text& line);

/// Whether a text has Chinese characters, or others as wide.
[[nodiscard]] bool has_wide_characters(std::string_view utf8);

/// The height of a line at that size, with the room between lines: a whole number.
[[nodiscard]] constexpr double height_of(double size) { return static_cast<int>(size * 1.35 + 0.5); }

/// The height of the largest run of a line, and of lines one below the other.
[[nodiscard]] double height_of(const line_of_text& line);
[[nodiscard]] double height_of(const std::vector<line_of_text>& lines);

/// The text in lines no wider than that. Breaks at blanks, and between Chinese characters, though not before closing or
/// after opening punctuation; a single word that is wider has a line of its own.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view utf8, double size, double width);

}  // namespace recital::picture
