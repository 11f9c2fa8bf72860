/// \file
/// From mentions to references.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "cite/finder.hpp"
#include "cite/mention.hpp"
#include "grammar/connectors.hpp"
#include "identify/document_metadata.hpp"
#include "recital/catalogue/catalogue.hpp"
#include "recital/core/reference.hpp"
#include "text/document.hpp"

namespace recital::resolve {

/// What the resolver works with; all of it must outlive the call.
struct materials {
  const catalogue& known;
  const language_grammar& language;
  const cite::finder& names;
  const connectors& links;
  const text::document& document;
  std::string_view source;  ///< the bytes that `document` was read from
  const identify::document_metadata& about;
  const cite::mention_list& mentions;
};

struct resolution {
  std::vector<reference> references;
  const instrument* main_subject = nullptr;  ///< the treaty that the document is about; null where there is none
};

/// All references of a document, in reading order. Every mention that refers to something gives at least one: resolved,
/// ambiguous with its candidates, or unresolved with its reason. Time is linear in the mentions but for their number in
/// one paragraph, which is looked back through a bounded way.
[[nodiscard]] resolution resolve(const materials& from);

}  // namespace recital::resolve
