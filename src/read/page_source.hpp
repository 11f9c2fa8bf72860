/// \file
/// A page of HTML that is made of a text with other marks, so that one reader serves all of them.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "recital/core/result.hpp"
#include "recital/read/documents.hpp"

namespace recital {

/// Writes a page, block by block. Words that come while no block is open open one.
class page_source {
 public:
  /// Words as they are to be seen.
  void words(std::string_view shown);

  /// Words that are HTML already.
  void markup(std::string_view html);

  void begin_block(std::string_view tag);
  void end_block();

  /// What words open from here on: "p" at first, "td" in a table.
  void use_block(std::string_view tag) { usual_ = tag; }

  /// Tags around blocks: "<table><tr>".
  void around(std::string_view tags);

  /// Writes what comes into a note until `end_note`. Its mark in the text is put by `note_mark`.
  void begin_note(std::string_view label);
  void end_note();
  void note_mark(std::string_view label);

  [[nodiscard]] bool is_open() const { return !open_.empty(); }

  /// The page; its notes come last. To be called once.
  [[nodiscard]] std::string take();

 private:
  struct place {
    std::string text, open, usual;
  };

  void open_for(std::string_view words);

  std::string text_, notes_;
  std::string open_, usual_ = "p";  ///< tags: of the open block, of the next one
  std::vector<place> outer_;        ///< what goes on behind a note
};

/// A text with marks: decoded, made into a page by `page_of`, and read as that.
[[nodiscard]] result<printed_text> read_as_page(std::string&& bytes, const read_limits& limits,
                                                result<std::string> (*page_of)(std::string_view text));

}  // namespace recital
