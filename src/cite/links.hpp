/// \file
/// What may stand between two mentions that belong together, compiled.
#pragma once
#include "grammar/language.hpp"
#include "grammar/pattern.hpp"

namespace recital::cite {

/// See grammar_links for what each of them says. Links that stand between two things match the whole gap.
struct links {
  pattern host_before, host_after, host_begins, chain, coordinate;  ///< host_begins: host_after with more behind it
  pattern attribute_before, attribute_after;
  pattern body_before, body_after, body_adopts, body_acts, number_opens, body_follows, texts_before, texts_after;
  pattern other_body_before, other_body_after, initials_before, initials_after, longer_body_before, longer_body_after;
  pattern qualifier_before, qualifier_after;
  pattern absorbed_after, absorbed_before;
  pattern definition, definite_before, free_before, other_before, other_after;
  pattern year_ahead, year_behind, adopted_behind, year_of_another;
  pattern foreign_host, foreign_host_before, aside_before, of_one_party, clause_end, own_text, own_number, date;

  links() = default;
  explicit links(const grammar_links& written);
};

}  // namespace recital::cite
