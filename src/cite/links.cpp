#include "cite/links.hpp"

#include <tuple>

namespace recital::cite {

links::links(const grammar_links& written) {
  for (auto [into, expression, where] : {std::tuple{&host_before, &written.host_before, anchor::both},
                                         {&host_after, &written.host_after, anchor::both},
                                         {&host_begins, &written.host_after, anchor::begin},
                                         {&chain, &written.chain, anchor::both},
                                         {&coordinate, &written.coordinate, anchor::both},
                                         {&attribute_before, &written.attribute_before, anchor::both},
                                         {&attribute_after, &written.attribute_after, anchor::both},
                                         {&body_before, &written.body_before, anchor::both},
                                         {&body_after, &written.body_after, anchor::both},
                                         {&body_adopts, &written.body_adopts, anchor::both},
                                         {&body_acts, &written.body_acts, anchor::both},
                                         {&number_opens, &written.number_opens, anchor::end},
                                         {&body_follows, &written.body_follows, anchor::both},
                                         {&other_body_before, &written.other_body_before, anchor::end},
                                         {&other_body_after, &written.other_body_after, anchor::begin},
                                         {&initials_before, &written.initials_before, anchor::end},
                                         {&initials_after, &written.initials_after, anchor::begin},
                                         {&longer_body_before, &written.longer_body_before, anchor::end},
                                         {&longer_body_after, &written.longer_body_after, anchor::begin},
                                         {&texts_before, &written.texts_before, anchor::end},
                                         {&texts_after, &written.texts_after, anchor::begin},
                                         {&qualifier_before, &written.qualifier_before, anchor::end},
                                         {&qualifier_after, &written.qualifier_after, anchor::begin},
                                         {&absorbed_after, &written.absorbed_after, anchor::begin},
                                         {&absorbed_before, &written.absorbed_before, anchor::end},
                                         {&definition, &written.definition, anchor::begin},
                                         {&definite_before, &written.definite_before, anchor::end},
                                         {&free_before, &written.free_before, anchor::end},
                                         {&other_before, &written.other_before, anchor::end},
                                         {&other_after, &written.other_after, anchor::begin},
                                         {&year_ahead, &written.year_ahead, anchor::end},
                                         {&year_behind, &written.year_behind, anchor::begin},
                                         {&adopted_behind, &written.adopted_behind, anchor::begin},
                                         {&year_of_another, &written.year_of_another, anchor::end},
                                         {&foreign_host, &written.foreign_host, anchor::begin},
                                         {&foreign_host_before, &written.foreign_host_before, anchor::end},
                                         {&aside_before, &written.aside_before, anchor::end},
                                         {&of_one_party, &written.of_one_party, anchor::begin},
                                         {&clause_end, &written.clause_end, anchor::none},
                                         {&own_text, &written.own_text, anchor::end},
                                         {&own_number, &written.own_number, anchor::begin},
                                         {&date, &written.date, anchor::none}}) {
    if (!expression->empty()) *into = pattern(*expression, where);
  }
}

}  // namespace recital::cite
