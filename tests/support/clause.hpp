/// \file
/// Clauses from data files, made into documents of one paragraph.
#pragma once
#include <string>
#include <string_view>

#include "grammar/language.hpp"
#include "text/lines.hpp"

namespace support {

/// The clause with an end mark: a line without one, alone in a document, would be read as a heading.
inline std::string paragraph_of(std::string_view clause, const recital::language_grammar& language) {
  std::string text(clause);
  if (!recital::text::ends_sentence(text)) text += language.unspaced ? "。" : ".";
  return text;
}

}  // namespace support
