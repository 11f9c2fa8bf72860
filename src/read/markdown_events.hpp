/// \file
/// What md4c finds in a text in Markdown, event by event.
#pragma once
#include <md4c.h>

#include <functional>
#include <string_view>

namespace recital {

/// A text with tables and words struck out, as it is common. Lines that are set in are no code: documents set in their
/// paragraphs.
/// \param listener has `enter(MD_BLOCKTYPE or MD_SPANTYPE, void* detail)`, `leave(...)` of the same, and
///        `text(MD_TEXTTYPE, std::string_view)`; each gives whether to go on
/// \return whether it went on to the end
template <class Listener>
bool read_events(std::string_view source, Listener& listener) {
  MD_PARSER parser{};
  parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_NOINDENTEDCODEBLOCKS;
  parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* to) {
    return static_cast<Listener*>(to)->enter(type, detail) ? 0 : 1;
  };
  parser.leave_block = [](MD_BLOCKTYPE type, void*, void* to) {
    return static_cast<Listener*>(to)->leave(type) ? 0 : 1;
  };
  parser.enter_span = [](MD_SPANTYPE type, void* detail, void* to) {
    return static_cast<Listener*>(to)->enter(type, detail) ? 0 : 1;
  };
  parser.leave_span = [](MD_SPANTYPE type, void*, void* to) { return static_cast<Listener*>(to)->leave(type) ? 0 : 1; };
  parser.text = [](MD_TEXTTYPE type, const MD_CHAR* words, MD_SIZE size, void* to) {
    return static_cast<Listener*>(to)->text(type, std::string_view(words, size)) ? 0 : 1;
  };
  return md_parse(source.data(), static_cast<MD_SIZE>(source.size()), &parser, &listener) == 0;
}

/// What stands before these words on their line; "" where they are no part of the source.
inline std::string_view before_on_line(std::string_view source, const char* words) {
  const std::less<const char*> is_before;
  if (is_before(words, source.data()) || !is_before(words, source.data() + source.size())) return {};
  const auto before = source.substr(0, static_cast<std::size_t>(words - source.data()));
  return before.substr(before.rfind('\n') + 1);  // npos + 1 is 0
}

/// The name of the note whose words begin on this line, "[^name]: words"; "" where none do. md4c does not know them.
inline std::string_view name_of_note(std::string_view line) {
  const auto end = line.find("]:");
  return line.starts_with("[^") && end != std::string_view::npos ? line.substr(2, end - 2) : std::string_view();
}

/// "|-|-|", the line between the heads of a table and its rows. md4c asks for three dashes in each cell.
inline bool is_table_rule(std::string_view line) {
  return line.starts_with('|') && line.find('-') != std::string_view::npos &&
         line.find_first_not_of("|-: \t\r") == std::string_view::npos;
}

}  // namespace recital
