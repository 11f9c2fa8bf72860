#include "grammar/title_block.hpp"

namespace recital {
namespace {

constexpr pattern_key<title_patterns> all_keys[] = {
    {"session", &title_patterns::session, anchor::none},
    {"session", &title_patterns::session_begins, anchor::begin},
    {"special_session", &title_patterns::special_session, anchor::none},
    {"emergency_session", &title_patterns::emergency_session, anchor::none},
    {"agenda_item", &title_patterns::agenda_item, anchor::none},
    {"agenda_item", &title_patterns::agenda_item_begins, anchor::begin},
    {"original", &title_patterns::original, anchor::none},
    {"original", &title_patterns::original_begins, anchor::begin},
    {"distribution", &title_patterns::distribution, anchor::begin},
    {"publisher", &title_patterns::publisher, anchor::begin},
    {"masthead", &title_patterns::masthead, anchor::begin},
    {"adopted", &title_patterns::adopted, anchor::begin},
    {"submitted", &title_patterns::submitted, anchor::begin},
    {"submitter", &title_patterns::submitter, anchor::begin},
    {"organ", &title_patterns::organ, anchor::begin},
    {"part", &title_patterns::part, anchor::begin},
    {"contents", &title_patterns::contents, anchor::begin},
    {"agenda", &title_patterns::agenda, anchor::begin},
    {"title_lead", &title_patterns::title_lead, anchor::begin},
    {"meeting", &title_patterns::meeting, anchor::begin},
    {"statement_made", &title_patterns::statement_made, anchor::none},
    {"foreign", &title_patterns::foreign, anchor::begin},
    {"occasion", &title_patterns::occasion, anchor::begin},
    {"dated", &title_patterns::dated, anchor::begin},
    {"no_title", &title_patterns::no_title, anchor::begin},
    {"of_another", &title_patterns::of_another, anchor::none},
    {"printed_in", &title_patterns::printed_in, anchor::begin},
};

}  // namespace

title_patterns::title_patterns(const pattern_texts& written) { compile(*this, keys(), written); }

bool title_patterns::match(std::string_view heading) const {
  return session.match(heading) || agenda_item.match(heading) || original.match(heading);
}

std::span<const pattern_key<title_patterns>> title_patterns::keys() { return all_keys; }

}  // namespace recital
