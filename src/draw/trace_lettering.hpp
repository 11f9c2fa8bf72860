/// \file
/// Words and boxes of the pictures of traces.
#pragma once
#include <string>
#include <string_view>

#include "recital/interface/page_words.hpp"
#include "recital/trace/trace.hpp"

namespace recital {

/// A picture of traces while it is drawn: SVG, in whole points.
class trace_sheet {
 public:
  /// Words from the left, without marks that would turn their direction; of more than `room` points what is left is an ellipsis; 0: as long as they are.
  void text(int x, int y, std::string_view words, int size, std::string_view colour, bool bold = false, int room = 0);
  void rectangle(int x, int y, int width, int height, std::string_view fill, std::string_view border,
                 bool dashed = false);

  /// What is no text and no box.
  void add(std::string_view svg) { out_ += svg; }
  void add_escaped(std::string_view text);

  /// All that was drawn, under a title, on white. Printed it is `scale` points of 1/72 inch for each of its own.
  [[nodiscard]] std::string whole(int width, int height, std::string_view title, std::string_view description = {},
                                  double scale = 1) const;

 private:
  std::string out_;
};

/// Explains in a legend what the colours of a state say; gives where the next one stands.
[[nodiscard]] int explain_state(trace_sheet& sheet, trace_state state, const page_words& words, int x, int y);

/// "Nothing was read of 1975, 1980": the cycles that were folded.
[[nodiscard]] std::string unread_remark(const trace_findings& found, const page_words& words);

}  // namespace recital
