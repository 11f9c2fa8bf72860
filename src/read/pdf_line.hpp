/// \file
/// The lines of a page as people read them.
#pragma once
#include <compare>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "read/pdf_page.hpp"

namespace recital::pdf {

/// Words of one line that stand on it, or above it, as the marks of notes do.
struct piece {
  std::string text;
  bool is_raised = false;
};

struct line {
  std::vector<piece> pieces;  ///< in the order in which they are read
  std::string words;          ///< what stands on the line, without what is raised
  box at;                     ///< of what stands on the line; on a page read from the right, as in a mirror
  float size = 0;             ///< height of its letters with all that may hang above and below them
  float first_word = 0;       ///< width of its first word
  int block = 0;
  int page = 0;  ///< from 0

  [[nodiscard]] bool begins_raised() const { return pieces.front().is_raised; }
};

/// How high a word is and how far above the foot of its line it ends, by the height of the line.
struct word_place {
  int of_line = 0, height = 0, above = 0;
  auto operator<=>(const word_place&) const = default;
};

/// How the producer of a file set its words.
struct manner {
  bool turns_brackets = false;        ///< in scripts that run from right to left
  std::map<int, float> gap_in_word;   ///< the widest, by the height of words in half points
  std::map<int, float> latin_height;  ///< of words in Latin letters and of numbers, by the height of their lines
  /// Where words of another typeface stand that are no marks of notes, in half points, in lines that run to the left.
  std::set<word_place> in_other_typeface;
};

/// What the pages of a file say about that.
[[nodiscard]] manner manner_of(const std::vector<page>& pages);

/// The lines of one page, from top to bottom. Fragments of words are joined, and what stands apart on one line but
/// belongs together: a number and its paragraph, the mark of a note and the note. O(n log n).
[[nodiscard]] std::vector<line> lines_of(page&& from, int number, const manner& how);

}  // namespace recital::pdf
