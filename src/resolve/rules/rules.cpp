#include "resolve/rules/rules.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <vector>

#include "resolve/rules/bodies.hpp"
#include "resolve/rules/number_list.hpp"

namespace recital::resolve {
namespace {

using cite::mention_kind;

/// One rule: for mentions of which kind, and what `explain` calls it where the rule itself says nothing closer.
struct rule {
  mention_kind of;
  resolved_by name;
  rule_function* apply;
};

/// The rules, in the order in which they are tried.
constexpr rule table[] = {
    {mention_kind::name, resolved_by::name, common_words_of_another},
    {mention_kind::name, resolved_by::last_of_name_in_document, common_words_of_longer_name},
    {mention_kind::name, resolved_by::name_and_owner, protocol_of_another},
    {mention_kind::name, resolved_by::name_and_owner, class_of_another_treaty},
    {mention_kind::name, resolved_by::name_and_date, name_of_homonym},
    {mention_kind::name, resolved_by::name, name_alone},
    {mention_kind::name, resolved_by::name_and_date, name_with_help},

    {mention_kind::body, resolved_by::name, body_named},
    {mention_kind::numbered, resolved_by::number, numbered_text},
    {mention_kind::listed, resolved_by::body_in_heading, listed_number},
    {mention_kind::unspecified, resolved_by::texts_in_general, texts_in_general},
    {mention_kind::symbol, resolved_by::symbol, document_of_symbol},
    {mention_kind::addition, resolved_by::addition_to_symbol, addition_to_symbol},
    {mention_kind::registered, resolved_by::treaty_series_number, treaty_of_number},

    {mention_kind::noun, resolved_by::main_subject, noun_in_name_of_group},
    {mention_kind::noun, resolved_by::name_in_brackets, noun_named_behind},
    {mention_kind::noun, resolved_by::name_and_date, treaty_of_year},
    {mention_kind::noun, resolved_by::defined_short_form, noun_defined},
    {mention_kind::noun, resolved_by::main_subject, own_treaty_called},
    {mention_kind::noun, resolved_by::last_of_kind_in_paragraph, last_in_paragraph},
    {mention_kind::noun, resolved_by::subject_of_passage, noun_of_topic_before},
    {mention_kind::noun, resolved_by::main_subject, noun_of_document},
    {mention_kind::noun, resolved_by::last_of_kind_in_document, noun_named_earlier},
    {mention_kind::noun, resolved_by::topic_of_passage, noun_by_topic},
    {mention_kind::noun, resolved_by::meaning_of_noun, noun_alone},
    {mention_kind::noun, resolved_by::noun, noun_unknown},

    {mention_kind::demonstrative, resolved_by::main_subject, own_treaty_called},
    {mention_kind::demonstrative, resolved_by::last_of_name, texts_of_last_list},
    {mention_kind::demonstrative, resolved_by::name_and_date, conferences_in_row},
    {mention_kind::demonstrative, resolved_by::name_and_date, conference_by_year},
    {mention_kind::demonstrative, resolved_by::name_and_date, treaty_of_year},
    {mention_kind::demonstrative, resolved_by::last_conference, conference_introduced},
    {mention_kind::demonstrative, resolved_by::conference_of_document, conference_of_symbol},
    {mention_kind::demonstrative, resolved_by::last_conference, conference_of_another_kind},
    {mention_kind::demonstrative, resolved_by::conference_of_document, conference_of_document},
    {mention_kind::demonstrative, resolved_by::last_conference, conference_last_named},
    {mention_kind::demonstrative, resolved_by::sentence_opening, text_that_opens},
    {mention_kind::demonstrative, resolved_by::last_of_kind_in_paragraph, treaty_of_conference},
    {mention_kind::demonstrative, resolved_by::last_of_kind_in_paragraph, one_of_several},
    {mention_kind::demonstrative, resolved_by::last_of_kind_in_paragraph, last_in_paragraph},
    {mention_kind::demonstrative, resolved_by::last_of_kind_in_paragraph, last_called_in_paragraph},
    {mention_kind::demonstrative, resolved_by::main_subject, text_in_own_title},
    {mention_kind::demonstrative, resolved_by::last_of_kind_in_paragraph_before, last_called_before},

    {mention_kind::defined, resolved_by::defined_short_form, as_defined},
    {mention_kind::ibid, resolved_by::cited_just_before, cited_before},
    {mention_kind::noted, resolved_by::cited_in_note, cited_in_note},
    {mention_kind::whole, resolved_by::text_cited_just_before, provision_called_again},
    {mention_kind::whole, resolved_by::text_cited_just_before, text_before_provision},

    {mention_kind::titled, resolved_by::title, title_in_heading},
    {mention_kind::titled, resolved_by::title, title_of_document},
    {mention_kind::titled, resolved_by::title_and_symbol, title_before_symbol},
    {mention_kind::titled, resolved_by::title, title_of_no_kind},
    {mention_kind::titled, resolved_by::symbol, title_with_symbol_in_brackets},
    {mention_kind::titled, resolved_by::symbol_in_note, title_with_symbol_in_note},
    {mention_kind::titled, resolved_by::last_of_title, title_met_before},
    {mention_kind::titled, resolved_by::title, title_unknown},
    {mention_kind::meeting, resolved_by::date_and_place, conference_held_there},

    {mention_kind::pinpoint, resolved_by::conference_text_with_provision, provision_of_conference},
    {mention_kind::pinpoint, resolved_by::provision, provision_beside_host},
    {mention_kind::pinpoint, resolved_by::provision, provision_under_heading},
    {mention_kind::pinpoint, resolved_by::provision, provision_of_another},
    {mention_kind::pinpoint, resolved_by::main_subject, provision_of_own_text},
    {mention_kind::pinpoint, resolved_by::last_with_provision, provision_of_last_named},
    {mention_kind::pinpoint, resolved_by::main_subject, provision_of_document},
    {mention_kind::pinpoint, resolved_by::conference_text_with_provision, provision_of_forum},
};

/// The rules for a kind of mention, in order.
const std::vector<const rule*>& rules_of(mention_kind kind) {
  static const auto by_kind = [] {
    std::map<mention_kind, std::vector<const rule*>> made;
    for (const rule& each : table) made[each.of].push_back(&each);
    return made;
  }();
  static const std::vector<const rule*> none;
  const auto found = by_kind.find(kind);
  return found == by_kind.end() ? none : found->second;
}

void apply_rules(const document_view& seen, context& so_far, std::uint32_t i) {
  for (const rule* const each : rules_of(seen.mentions[i].kind)) {
    if (!each->apply(seen, so_far, i)) continue;
    for (finding& f : so_far.findings[i]) {
      if (!f.how) f.how = each->name;
    }
    return;
  }
}

/// The nouns that the document defines behind the mention mean from here on what it does.
void define_nouns_behind(const document_view& seen, context& so_far, std::uint32_t i) {
  if (so_far.findings[i].empty()) return;
  const std::uint32_t begin = seen.mentions[i].where.begin;
  const auto& nouns = seen.defined.nouns;  // in order of their hosts
  auto d = std::lower_bound(nouns.begin(), nouns.end(), begin,
                            [](const noun_definition& n, std::uint32_t at) { return n.host < at; });
  for (; d != nouns.end() && d->host == begin; ++d) {
    so_far.course.define(d->noun, seen.named_by(i, so_far.findings[i].front()));
  }
}

}  // namespace

void resolve_mention(const document_view& seen, context& so_far, std::uint32_t i) {
  if (so_far.resolved[i] != progress::open) return;
  follow_list(seen, so_far, i);
  so_far.resolved[i] = progress::busy;
  apply_rules(seen, so_far, i);
  so_far.resolved[i] = progress::done;
  for (const finding& f : so_far.findings[i]) so_far.remember(i, f);
  define_nouns_behind(seen, so_far, i);
}

}  // namespace recital::resolve
