/// \file
/// Words that a converter has glued together: "ReviewConference", "Recallingthe", "resolution1540", "weapons2".
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "text/layout_words.hpp"

namespace recital::text {

/// Finds the places where a blank is missing.
class glue_finder {
 public:
  /// Capitals within words are glue where a text has several such words; one may be a name. O(bytes of `source`).
  glue_finder(std::string_view source, const layout_words& words);

  /// Offsets in the line before which a blank is missing, in order: before a capital within a word, before a number or
  /// the mark of a note behind a word, before the mark of a note behind a year, and, at the beginning of a paragraph,
  /// before a small word behind what opens a recital. O(bytes of the line).
  [[nodiscard]] std::vector<std::uint32_t> places(std::string_view line, bool begins_paragraph) const;

 private:
  std::size_t add_opening(std::string_view line, std::vector<std::uint32_t>& found) const;
  static void add_capitals(std::string_view line, std::size_t from, std::vector<std::uint32_t>& found);
  static void add_digits(std::string_view line, std::vector<std::uint32_t>& found);

  const layout_words& words_;
  bool has_inner_capitals_ = false;
  bool has_glued_digits_ = false;  ///< digits behind a letter, or five in a row, stand somewhere in the text
};

}  // namespace recital::text
