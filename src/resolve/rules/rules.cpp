#include "resolve/rules/rules.hpp"

#include <algorithm>
#include <string_view>

#include "resolve/rules/bodies.hpp"
#include "resolve/rules/number_list.hpp"

namespace recital::resolve {
namespace {

using cite::mention_kind;

/// One rule: for mentions of which kind, and what `explain` calls it where the rule itself says nothing closer.
struct rule {
  mention_kind of;
  std::string_view name;
  rule_function* apply;
};

/// The rules, in the order in which they are tried.
constexpr rule table[] = {
    {mention_kind::name, "name", common_words_of_another},
    {mention_kind::name, "last of that name in the document", common_words_of_longer_name},
    {mention_kind::name, "name and date", name_of_homonym},
    {mention_kind::name, "name", name_alone},
    {mention_kind::name, "name and date", name_with_help},

    {mention_kind::body, "name", body_named},
    {mention_kind::numbered, "number", numbered_text},
    {mention_kind::listed, "the body in the heading", listed_number},
    {mention_kind::unspecified, "texts of a body in general", texts_in_general},
    {mention_kind::symbol, "symbol", document_of_symbol},
    {mention_kind::addition, "addition to a symbol", addition_to_symbol},
    {mention_kind::registered, "number in the Treaty Series", treaty_of_number},

    {mention_kind::noun, "name in brackets behind it", noun_named_behind},
    {mention_kind::noun, "short form that the document defines", noun_defined},
    {mention_kind::noun, "last of that kind in the paragraph", last_in_paragraph},
    {mention_kind::noun, "what the passage goes on about", noun_of_topic_before},
    {mention_kind::noun, "what the document is about", noun_of_document},
    {mention_kind::noun, "last of that kind in the document", noun_named_earlier},
    {mention_kind::noun, "the one of that kind that the passage is about", noun_by_topic},
    {mention_kind::noun, "what the noun means alone", noun_alone},
    {mention_kind::noun, "noun", noun_unknown},

    {mention_kind::demonstrative, "last conference spoken of", conference_of_another_kind},
    {mention_kind::demonstrative, "the conference whose document it is", conference_of_document},
    {mention_kind::demonstrative, "last conference spoken of", conference_last_named},
    {mention_kind::demonstrative, "last of that kind in the paragraph", last_in_paragraph},
    {mention_kind::demonstrative, "last of that kind in the paragraph", last_called_in_paragraph},
    {mention_kind::demonstrative, "what the document is about", text_in_own_title},
    {mention_kind::demonstrative, "last of that kind in the paragraph before", last_called_before},

    {mention_kind::defined, "short form that the document defines", as_defined},
    {mention_kind::ibid, "what was cited just before", cited_before},
    {mention_kind::noted, "what that note cites", cited_in_note},
    {mention_kind::whole, "the text cited just before", text_before_provision},

    {mention_kind::titled, "title", title_in_heading},
    {mention_kind::titled, "title and symbol", title_before_symbol},
    {mention_kind::titled, "title", title_of_no_kind},
    {mention_kind::titled, "symbol", title_with_symbol_in_brackets},
    {mention_kind::titled, "symbol in the note", title_with_symbol_in_note},
    {mention_kind::titled, "last document of that title", title_met_before},
    {mention_kind::titled, "title", title_unknown},
    {mention_kind::meeting, "date and place", conference_held_there},

    {mention_kind::pinpoint, "provision", provision_beside_host},
    {mention_kind::pinpoint, "provision", provision_of_another},
    {mention_kind::pinpoint, "last that has such a provision", provision_of_last_named},
    {mention_kind::pinpoint, "what the document is about", provision_of_document},
    {mention_kind::pinpoint, "the one text of that treaty's conferences that has such a provision", provision_of_forum},
};

void apply_rules(const document_view& seen, context& so_far, std::uint32_t i) {
  for (const rule& each : table) {
    if (each.of != seen.mentions[i].kind || !each.apply(seen, so_far, i)) continue;
    for (finding& f : so_far.findings[i]) {
      if (f.how.empty()) f.how = each.name;
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
