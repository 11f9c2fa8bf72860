/// \file
/// From lines to paragraphs: which lines belong together, and what kind of paragraph they make.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "recital/core/reference.hpp"
#include "recital/text/printed_text.hpp"
#include "text/layout_words.hpp"
#include "text/lines.hpp"

namespace recital::text {

/// Some lines of the source that make one paragraph.
struct block {
  paragraph_kind kind = paragraph_kind::unnumbered;
  std::string label;
  std::uint32_t number_bytes = 0;    ///< how much of the first line is the printed number and its blank
  std::vector<std::uint32_t> lines;  ///< indices into the lines, in order
  line_mark mark;                    ///< at the head of its first line
  line_mark item;                    ///< of the last item in it
  bool is_recital = false;           ///< it stands in a preamble
  bool is_contents = false;          ///< it stands in a list of contents
  bool is_settled = false;           ///< the file says what kind of paragraph it is
};

/// Groups the lines into paragraphs, in order of their first line, and labels them: the printed number; "uK", the K-th
/// unnumbered one; "hK" for headings and the title block; "fnN" for footnotes; "annex-..." within an annex. Labels are
/// unique. Page furniture belongs to no paragraph. O(bytes).
[[nodiscard]] std::vector<block> find_paragraphs(const std::vector<line>& lines, std::string_view source,
                                                 const layout_words& words);

/// The same where a file says which paragraphs there are: lines in none of them are furniture.
[[nodiscard]] std::vector<block> find_paragraphs(const std::vector<line>& lines, std::string_view source,
                                                 const std::vector<printed_part>& parts, const layout_words& words);

/// The kinds and labels of paragraphs that are composed; see find_paragraphs.
void label_paragraphs(std::vector<block>& blocks, const std::vector<line>& lines, std::string_view source,
                      const layout_words& words);

}  // namespace recital::text
