/// \file
/// The entries of a lexicon, worked out from a catalogue and a grammar.
#pragma once
#include <vector>

#include "cite/lexicon_entry.hpp"
#include "grammar/language.hpp"

namespace recital::cite {

/// The names of all languages, and the short names of `language`. Those of `language` are listed in every form that its
/// grammar knows of; Chinese names with and without the blanks that texts may put beside digits and letters. Takes a tenth
/// of a second for some languages.
[[nodiscard]] std::vector<lexicon_entry> lexicon_entries(const catalogue& known, const language_grammar& language);

}  // namespace recital::cite
