/// \file
/// Which language a text is in.
#pragma once
#include <string_view>
#include <vector>

#include "grammar/language.hpp"

namespace recital {

/// The grammar whose script most letters of the text's beginning are in and, among those that share it, whose function
/// words are most frequent there; null where no grammar has the script, or where a text of some length has hardly any of
/// them: then it is in a language that shares the script but has no grammar. O(1): looks at a bounded part of the text.
[[nodiscard]] const language_grammar* detect_language(std::string_view text,
                                                      const std::vector<language_grammar>& languages);

}  // namespace recital
