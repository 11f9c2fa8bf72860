/// \file
/// What a title block says beside symbol, title and date: session, agenda item, original languages.
#pragma once
#include <string>
#include <vector>

#include "grammar/language.hpp"
#include "grammar/title_block.hpp"
#include "text/document.hpp"

namespace recital::identify {

struct front_matter {
  std::string session;                 ///< "73", "S-10", "ES-10"
  std::string agenda_item;             ///< as printed, without needless blanks
  std::vector<std::string> originals;  ///< BCP 47
};

/// Reads the headings before the first paragraph of the body. `shared` knows names of languages, too.
[[nodiscard]] front_matter read_front_matter(const text::document& text, const title_patterns& patterns,
                                             const language_grammar& language, const language_grammar& shared);

}  // namespace recital::identify
