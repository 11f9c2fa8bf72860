/// \file
/// Which language a text is in.
#pragma once
#include <string_view>
#include <vector>

#include "grammar/language.hpp"

namespace recital {

/// The grammar whose script most letters of the text's beginning are in and, among those that share it, whose function
/// words are most frequent there; null where no grammar has the script. O(1): looks at a bounded part of the text.
[[nodiscard]] const language_grammar* detect_language(std::string_view text,
                                                      const std::vector<language_grammar>& languages);

}  // namespace recital
