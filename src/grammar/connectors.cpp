#include "grammar/connectors.hpp"

namespace recital {
namespace {

constexpr pattern_key<connectors> all_keys[] = {
    {"host_before", &connectors::host_before, anchor::both},
    {"host_after", &connectors::host_after, anchor::both},
    {"host_after", &connectors::host_begins, anchor::begin},
    {"chain", &connectors::chain, anchor::both},
    {"coordinate", &connectors::coordinate, anchor::both},
    {"attribute_before", &connectors::attribute_before, anchor::both},
    {"attribute_after", &connectors::attribute_after, anchor::both},
    {"body_before", &connectors::body_before, anchor::both},
    {"body_after", &connectors::body_after, anchor::both},
    {"body_adopts", &connectors::body_adopts, anchor::both},
    {"body_acts", &connectors::body_acts, anchor::both},
    {"number_opens", &connectors::number_opens, anchor::end},
    {"body_follows", &connectors::body_follows, anchor::both},
    {"other_body_before", &connectors::other_body_before, anchor::end},
    {"other_body_after", &connectors::other_body_after, anchor::begin},
    {"initials_before", &connectors::initials_before, anchor::end},
    {"initials_after", &connectors::initials_after, anchor::begin},
    {"longer_body_before", &connectors::longer_body_before, anchor::end},
    {"longer_body_after", &connectors::longer_body_after, anchor::begin},
    {"texts_before", &connectors::texts_before, anchor::end},
    {"texts_after", &connectors::texts_after, anchor::begin},
    {"qualifier_before", &connectors::qualifier_before, anchor::end},
    {"qualifier_after", &connectors::qualifier_after, anchor::begin},
    {"law_behind", &connectors::law_behind, anchor::begin},
    {"absorbed_after", &connectors::absorbed_after, anchor::begin},
    {"absorbed_before", &connectors::absorbed_before, anchor::end},
    {"abbreviated_before", &connectors::abbreviated_before, anchor::end},
    {"definition", &connectors::definition, anchor::begin},
    {"definite_before", &connectors::definite_before, anchor::end},
    {"free_before", &connectors::free_before, anchor::end},
    {"other_before", &connectors::other_before, anchor::end},
    {"other_after", &connectors::other_after, anchor::begin},
    {"year_ahead", &connectors::year_ahead, anchor::end},
    {"year_behind", &connectors::year_behind, anchor::begin},
    {"anybodys_number", &connectors::anybodys_number, anchor::end},
    {"number_dated", &connectors::number_dated, anchor::end},
    {"adopted_behind", &connectors::adopted_behind, anchor::begin},
    {"year_of_another", &connectors::year_of_another, anchor::end},
    {"foreign_host", &connectors::foreign_host, anchor::begin},
    {"foreign_host_before", &connectors::foreign_host_before, anchor::end},
    {"law", &connectors::law, anchor::none},
    {"aside_before", &connectors::aside_before, anchor::end},
    {"of_one_party", &connectors::of_one_party, anchor::begin},
    {"indefinite_before", &connectors::indefinite_before, anchor::end},
    {"own_behind", &connectors::own_behind, anchor::begin},
    {"own_law", &connectors::own_law, anchor::none},
    {"group_of_parties", &connectors::group_of_parties, anchor::end},
    {"clause_end", &connectors::clause_end, anchor::none},
    {"verb_of_cited", &connectors::verb_of_cited, anchor::end},
    {"own_text", &connectors::own_text, anchor::end},
    {"self_before", &connectors::self_before, anchor::end},
    {"own_number", &connectors::own_number, anchor::begin},
    {"date", &connectors::date, anchor::none},
    {"date", &connectors::date_begins, anchor::begin},
};

}  // namespace

connectors::connectors(const pattern_texts& written) { compile(*this, keys(), written); }

std::span<const pattern_key<connectors>> connectors::keys() { return all_keys; }

}  // namespace recital
