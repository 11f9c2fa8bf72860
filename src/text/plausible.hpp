/// \file
/// Whether the letters that an encoding gives are those of a text.
#pragma once
#include <string_view>

namespace recital::text {

/// How many of the characters beyond ASCII, in percent, stand as they do in texts: letters that are used by the languages
/// of the documents, of one script within a word and no capital behind a small letter; marks that are printed, and not
/// within words. 100 for a text in ASCII. Ideographs count as they are.
/// \param utf8 valid UTF-8
[[nodiscard]] int plausibility(std::string_view utf8);

}  // namespace recital::text
