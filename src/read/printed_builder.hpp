/// \file
/// Putting a document's text together, part by part.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "recital/text/printed_text.hpp"

namespace recital {

/// Each part is a line of its own. Text that comes while no part is open opens a paragraph.
class printed_builder {
 public:
  void begin(part_kind kind, std::string label = {});
  void text(std::string_view words);
  void line_break() { text("\n"); }

  /// Begins a new page, within the open part or between two.
  void page_break();

  /// A line around the text, which is no part of it.
  void furniture(std::string_view words);

  /// Digits and letters that stand raised behind a word: "12" as "¹²".
  void raised(std::string_view mark);

  /// Ends the open part; one without any text never was.
  void end();

  void begin_link(std::string_view address);
  void end_link();

  [[nodiscard]] bool is_open() const { return open_; }

  /// All parts; to be called once.
  [[nodiscard]] printed_text take();

 private:
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(made_.text.size()); }

  printed_text made_;
  bool open_ = false;
  std::vector<printed_link> open_links_;
};

}  // namespace recital
