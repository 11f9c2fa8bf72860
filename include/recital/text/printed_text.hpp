/// \file
/// A document as a reader of files hands it over: its text, and what the file says about the parts of it.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "recital/core/span.hpp"

namespace recital {

/// What a file says that a part of its text is.
enum class part_kind : std::uint8_t {
  body,  ///< a paragraph; whether it is numbered, or a heading, is seen from its words
  heading,
  footnote,
  cell,  ///< of a table: a paragraph that is no heading, however short
};

/// One paragraph as the file has it. Line breaks within it were set by its author.
struct printed_part {
  span bytes;  ///< of `printed_text::text`; parts are in order and do not overlap
  part_kind kind = part_kind::body;
  std::string label;  ///< the printed number where it is no part of the text, or the mark of a footnote: "3"
};

/// A link on some words, as evidence beside them.
struct printed_link {
  span bytes;  ///< of `printed_text::text`
  std::string address;
};

/// A line around the text that the reader of a file left out: a page number, a running title.
struct printed_furniture {
  std::uint32_t at = 0;  ///< offset in `printed_text::text` behind which it stood
  std::string words;
};

/// What a file says of itself beside its text; "" where it does not. Nobody has checked it.
struct file_properties {
  std::string title;
  std::string symbol;  ///< as a database of documents filed it
  std::string date;    ///< of the document, not of the file: ISO 8601
};

struct printed_text {
  std::string text;                 ///< UTF-8; a form feed begins a new page
  std::vector<printed_part> parts;  ///< what lies in none of them is furniture; empty: lines are all that is known
  std::vector<printed_link> links;  ///< in order
  std::vector<printed_furniture> furniture;  ///< in order
  file_properties properties;
  /// What is wrong with the file though it was read, in words: "1 byte is no UTF-16, read as U+FFFD". The rest is good.
  std::vector<std::string> damage;
  std::string doubtful_encoding;  ///< the encoding it was read as, where that is in doubt
  std::string member;             ///< its name in the archive that it lies in; "" where it is a file of its own
  bool has_pages = false;         ///< form feeds are pages of the file
  bool is_plain = false;          ///< `text` is the file, byte for byte: offsets are those of the file
};

}  // namespace recital
