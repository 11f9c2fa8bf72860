/// \file
/// Short forms that a document defines for itself: "the Treaty on ... (“the Treaty”)", 《…条约》(《…》).
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "cite/finder.hpp"
#include "cite/mention.hpp"
#include "grammar/connectors.hpp"
#include "text/document.hpp"

namespace recital::resolve {

/// A noun that stands for an instrument from some place on: "the Convention".
struct noun_definition {
  std::string_view noun;   ///< the catalogue noun
  std::uint32_t host = 0;  ///< offset at which the mention of the instrument begins
};

struct definitions {
  cite::mention_list found;  ///< the mentions as the definitions leave them
  std::vector<noun_definition> nouns;
  std::vector<std::uint32_t>
      hosts;  ///< by `mention::phrase` of a defined mention: where its instrument's mention begins
};

/// Finds the definitions in brackets behind names and titles. In the mentions that it returns a bracket is a part of the
/// mention that it follows, and later uses of a short form that only the document knows are mentions of kind `defined`.
/// Time is linear in the text for each short form, of which a bounded number are followed.
[[nodiscard]] definitions take_definitions(const text::document& document, const cite::mention_list& list,
                                           const cite::finder& names, const connectors& links,
                                           const language_grammar& language);

}  // namespace recital::resolve
