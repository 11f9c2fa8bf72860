/// \file
/// Which heading of a title block is the title.
#pragma once
#include <cstdint>
#include <string_view>

#include "identify/evidence.hpp"
#include "identify/masthead.hpp"

namespace recital::identify {

/// How much a heading looks like a title, from none to sure.
enum class title_rank : std::uint8_t {
  none,   ///< a masthead, words of printers and of web pages
  about,  ///< who adopted the text, the item of the agenda, the heading of a part, a date, the conference that it is for
  other,     ///< a name or the text's number begins it; or it is the title of the item of the agenda
  author,    ///< who wrote the text
  ordinary,  ///< it may be one
  agenda,    ///< what is on the agenda of a record
  numbered,  ///< the number of a resolution leads it
};

/// A heading of a title block, and what stands before it.
struct title_line {
  std::string_view words;
  const masthead_line& parts;
  bool begins_with_name = false;
  bool is_behind_item = false;    ///< the heading before it was the item of an agenda, or the number of a part
  bool is_behind_agenda = false;  ///< it was the word "Agenda"
};

[[nodiscard]] title_rank rank_of_title(const title_line& heading, const evidence& from);

/// Whether a paragraph belongs neither to the title block nor to the text: words of printers, addresses, rows of dots.
[[nodiscard]] bool is_beside_text(std::string_view words, const title_patterns& block);

/// Whether a heading is the word "Agenda", or a list of members in columns that it is set onto.
[[nodiscard]] bool ends_with_agenda(std::string_view words, const title_patterns& block);

/// The title within the heading: without the number that leads it, a masthead before it, and the marks of notes.
[[nodiscard]] span title_within(span heading, title_rank rank, const masthead_line& parts, const evidence& from);

/// Whether a title goes on in the next heading: it ends with a small word or a mark that asks for more, or a small letter
/// begins the next.
[[nodiscard]] bool goes_on(std::string_view title, std::string_view next, const evidence& from);

/// Whether both headings are in capitals, as titles over several lines are.
[[nodiscard]] bool goes_on_in_capitals(std::string_view title, std::string_view next);

/// Whether a title that goes on in the next heading names another document there: "Letter on the implementation of" and
/// "Security Council resolution 686 (1991)".
[[nodiscard]] bool goes_on_to_another(std::string_view title, std::string_view next, const evidence& from);

}  // namespace recital::identify
