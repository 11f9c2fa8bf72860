/// \file
/// The marks of notes in running text.
#pragma once
#include <string_view>

namespace recital::resolve {

/// The mark of a note in the words that follow a mention: digits right behind it ("the report 15 and"), or later in its
/// clause behind a comma, a year or a closing quotation mark ("the report on the Force, 8"). Empty where there is none.
[[nodiscard]] std::string_view note_mark_behind(std::string_view words);

}  // namespace recital::resolve
