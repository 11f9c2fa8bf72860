/// \file
/// Who a document is: the stage between finding its mentions and resolving them.
#pragma once
#include <string>
#include <vector>

#include "identify/evidence.hpp"
#include "recital/core/kind.hpp"
#include "recital/core/partial_date.hpp"
#include "recital/core/told_by.hpp"

namespace recital::identify {

struct document_metadata {
  std::string symbol;                   ///< the document's own, canonical; "" where nothing says it
  recital::kind kind = kind::document;  ///< what a citation of that symbol would be
  span heading;  ///< of the text: the title, which may go over several headings; empty where none looks like one
  std::string filed_title;  ///< where the heading is empty, the title that the corrections or the file give; else ""
  partial_date date;        ///< the document's own, else what the file says
  int year = 0;             ///< of the date that the document prints; else what the symbol says; 0 for neither
  bool is_foreign = false;  ///< a State or another organization gives it out, as its title block says: a law, a decree
  const body* issuer = nullptr;  ///< the body that speaks: "The Human Rights Council,"
  const body* organ = nullptr;   ///< the body whose document it is, by its symbol, else by masthead or enacting line
  std::string session;           ///< of that body: "73", "S-10", "ES-10"; "" where nothing says it
  std::string agenda_item;       ///< as the title block prints it; "" where it does not
  std::vector<std::string> originals;         ///< BCP 47: the languages that it says it was written in
  identity_sources told;                      ///< but for the language
  std::vector<contradiction> contradictions;  ///< what other places say, by field, then from the surest place
};

/// What the document says comes first, then what its file says. Linear in the headings and their mentions.
[[nodiscard]] document_metadata metadata_of(const evidence& from);

}  // namespace recital::identify
