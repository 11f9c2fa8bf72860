#include "cite/links.hpp"

#include <tuple>

namespace recital::cite {

result<links> links::compile(const grammar_links& written) {
  links made;
  for (auto [into, expression, where] : {std::tuple{&made.host_before, &written.host_before, anchor::both},
                                         {&made.host_after, &written.host_after, anchor::both},
                                         {&made.host_begins, &written.host_after, anchor::begin},
                                         {&made.chain, &written.chain, anchor::both},
                                         {&made.coordinate, &written.coordinate, anchor::both},
                                         {&made.attribute_before, &written.attribute_before, anchor::both},
                                         {&made.attribute_after, &written.attribute_after, anchor::both},
                                         {&made.body_before, &written.body_before, anchor::both},
                                         {&made.body_after, &written.body_after, anchor::both},
                                         {&made.body_adopts, &written.body_adopts, anchor::both},
                                         {&made.body_acts, &written.body_acts, anchor::both},
                                         {&made.number_opens, &written.number_opens, anchor::end},
                                         {&made.body_follows, &written.body_follows, anchor::both},
                                         {&made.other_body_before, &written.other_body_before, anchor::end},
                                         {&made.other_body_after, &written.other_body_after, anchor::begin},
                                         {&made.initials_before, &written.initials_before, anchor::end},
                                         {&made.initials_after, &written.initials_after, anchor::begin},
                                         {&made.longer_body_before, &written.longer_body_before, anchor::end},
                                         {&made.longer_body_after, &written.longer_body_after, anchor::begin},
                                         {&made.texts_before, &written.texts_before, anchor::end},
                                         {&made.texts_after, &written.texts_after, anchor::begin},
                                         {&made.qualifier_before, &written.qualifier_before, anchor::end},
                                         {&made.qualifier_after, &written.qualifier_after, anchor::begin},
                                         {&made.absorbed_after, &written.absorbed_after, anchor::begin},
                                         {&made.absorbed_before, &written.absorbed_before, anchor::end},
                                         {&made.definition, &written.definition, anchor::begin},
                                         {&made.definite_before, &written.definite_before, anchor::end},
                                         {&made.free_before, &written.free_before, anchor::end},
                                         {&made.other_before, &written.other_before, anchor::end},
                                         {&made.other_after, &written.other_after, anchor::begin},
                                         {&made.year_ahead, &written.year_ahead, anchor::end},
                                         {&made.year_behind, &written.year_behind, anchor::begin},
                                         {&made.adopted_behind, &written.adopted_behind, anchor::begin},
                                         {&made.year_of_another, &written.year_of_another, anchor::end},
                                         {&made.foreign_host, &written.foreign_host, anchor::begin},
                                         {&made.foreign_host_before, &written.foreign_host_before, anchor::end},
                                         {&made.same_provision, &written.same_provision, anchor::begin},
                                         {&made.aside_before, &written.aside_before, anchor::end},
                                         {&made.of_one_party, &written.of_one_party, anchor::begin},
                                         {&made.clause_end, &written.clause_end, anchor::none},
                                         {&made.own_text, &written.own_text, anchor::end},
                                         {&made.own_number, &written.own_number, anchor::begin},
                                         {&made.date, &written.date, anchor::none}}) {
    if (expression->empty()) continue;
    auto compiled = pattern::compile(*expression, where);
    if (!compiled) return tl::make_unexpected(compiled.error());
    *into = std::move(*compiled);
  }
  return made;
}

}  // namespace recital::cite
