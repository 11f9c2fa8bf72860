/// \file
/// What tells who a document is.
#pragma once
#include <string_view>

#include "cite/finder.hpp"
#include "cite/mention.hpp"
#include "grammar/connectors.hpp"
#include "grammar/language.hpp"
#include "grammar/title_block.hpp"
#include "recital/catalogue/catalogue.hpp"
#include "recital/identify/corrections.hpp"
#include "recital/text/printed_text.hpp"
#include "text/document.hpp"

namespace recital::identify {

/// A document, what its language and the catalogue know, and what its file says of it.
struct evidence {
  const text::document& document;
  const cite::mention_list& mentions;  ///< those of `document`
  const cite::finder& names;
  const connectors& links;
  const title_patterns& title_block;
  const language_grammar& language;
  const language_grammar& shared;  ///< what holds in every language
  const catalogue& known;
  const file_properties& properties;
  std::string_view stem;                  ///< the name of the file without its folder and its ending
  const correction* corrected = nullptr;  ///< what the user says of it; null where nothing
};

}  // namespace recital::identify
