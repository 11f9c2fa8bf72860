/// \file
/// Who a document is, by its title block.
#pragma once
#include <string>
#include <string_view>

#include "cite/finder.hpp"
#include "cite/mention.hpp"
#include "grammar/connectors.hpp"
#include "recital/catalogue/catalogue.hpp"
#include "resolve/front_matter.hpp"
#include "text/document.hpp"

namespace recital::resolve {

struct profile {
  std::string symbol;            ///< the document's own, "" where the title block does not say it
  span title;                    ///< of the text: the first heading that holds more than a date or a number
  std::string date;              ///< ISO 8601, as far as it is said; "" where it is not
  int year = 0;                  ///< of the date; else what the symbol says; 0 where nothing does
  const body* issuer = nullptr;  ///< the body that speaks: "The Human Rights Council,"
};

/// The symbol among those that are mentioned that a file is named after: "S_PV.10054.fr" for S/PV.10054; else "".
[[nodiscard]] std::string symbol_of_file(std::string_view stem, const cite::mention_list& mentions,
                                         const language_grammar& language);

/// Reads the headings before the first paragraph of the body, and the enacting line. `mentions` are those of `text`.
[[nodiscard]] profile read_profile(const text::document& text, const cite::mention_list& mentions,
                                   const cite::finder& names, const connectors& links,
                                   const title_patterns& title_block, const language_grammar& language,
                                   const catalogue& known);

}  // namespace recital::resolve
