/// \file
/// Of the grammars that are built in only what concerns single words.
#pragma once
#include <span>
#include <string_view>
#include <vector>

#include "grammar/language.hpp"

namespace recital {

/// The code, the function words and the spelling of each language, and nothing else: a twentieth of what `grammar::load`
/// takes. Loaded once.
[[nodiscard]] const std::vector<language_grammar>& built_in_words();

/// As `grammar::find`.
[[nodiscard]] const language_grammar* find_language(std::span<const language_grammar> all, std::string_view code);

}  // namespace recital
