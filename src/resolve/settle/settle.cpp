#include "resolve/settle/settle.hpp"

#include <algorithm>

#include "resolve/settle/bodies.hpp"
#include "resolve/settle/number_list.hpp"

namespace recital::resolve {
namespace {

using cite::mention_kind;

void settle_by_kind(resolution_state& s, std::uint32_t i) {
  switch (s.mentions[i].kind) {
    case mention_kind::name: settle_name(s, i); break;
    case mention_kind::body: remember_body(s, i); break;
    case mention_kind::listed: settle_listed(s, i); break;
    case mention_kind::symbol: settle_symbol(s, i); break;
    case mention_kind::addition: settle_addition(s, i); break;
    case mention_kind::numbered: settle_numbered(s, i); break;
    case mention_kind::noun: settle_noun(s, i); break;
    case mention_kind::demonstrative: settle_demonstrative(s, i); break;
    case mention_kind::titled: settle_titled(s, i); break;
    case mention_kind::meeting: settle_meeting(s, i); break;
    case mention_kind::unspecified: settle_unspecified(s, i); break;
    case mention_kind::pinpoint: settle_pinpoint(s, i); break;
    case mention_kind::defined: settle_defined(s, i); break;
    case mention_kind::registered: settle_registered(s, i); break;
    case mention_kind::ibid: settle_ibid(s, i); break;
    case mention_kind::noted: settle_noted(s, i); break;
    case mention_kind::whole: settle_whole(s, i); break;
    default: break;
  }
}

/// The nouns that the document defines behind the mention mean from here on what it does.
void define_nouns_behind(resolution_state& s, std::uint32_t i) {
  if (s.findings[i].empty()) return;
  const std::uint32_t begin = s.mentions[i].where.begin;
  const auto& nouns = s.defined.nouns;  // in order of their hosts
  auto d = std::lower_bound(nouns.begin(), nouns.end(), begin,
                            [](const noun_definition& n, std::uint32_t at) { return n.host < at; });
  for (; d != nouns.end() && d->host == begin; ++d) s.course.define(d->noun, s.named_by(i, s.findings[i].front()));
}

}  // namespace

void settle(resolution_state& s, std::uint32_t i) {
  if (s.settled[i] != progress::open) return;
  follow_list(s, i);
  s.settled[i] = progress::busy;
  settle_by_kind(s, i);
  s.settled[i] = progress::done;
  for (const finding& f : s.findings[i]) s.remember(i, f);
  define_nouns_behind(s, i);
}

}  // namespace recital::resolve
