/// \file
/// Whether a text is in the language that it was taken for.
#pragma once
#include <string_view>
#include <vector>

#include "grammar/language.hpp"

namespace recital {

/// Whether the beginning of a text gives reason to doubt that it is in `taken`, one of `languages`:
/// - fewer different function words of it than a text of that length has;
/// - those of another language in the same script are nearly as frequent, as in a text in two languages;
/// - one letter in ten or more is of a script that none of `languages` is written in, or of another script's syllables.
///
/// A text of fewer than some twenty words gives no reason. Related languages (Bulgarian and Russian, Catalan and Spanish)
/// share so many function words that not each text is noticed. O(1): looks at a bounded part of the text.
[[nodiscard]] bool is_language_in_doubt(std::string_view text, const language_grammar& taken,
                                        const std::vector<language_grammar>& languages);

}  // namespace recital
