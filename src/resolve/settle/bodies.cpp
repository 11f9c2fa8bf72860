#include "resolve/settle/bodies.hpp"

#include <algorithm>

#include "resolve/numbered.hpp"
#include "resolve/settle/number_list.hpp"

namespace recital::resolve {
namespace {

using cite::mention;
using cite::mention_kind;

/// "its resolution": the word that owns stands before the noun, or is written onto it.
bool is_own_text(const resolution_state& s, std::uint32_t i) {
  const mention& m = s.mentions[i];
  const std::uint32_t number = m.member_count > 0 ? s.members[m.first_member].where.begin : m.where.begin;
  return s.from.links.own_text.match(s.before(m.where.begin, i)) || s.from.links.own_text.match(s.before(number, i));
}

/// "Human Rights Council resolutions, including resolutions 23/9 and 29/11": the body whose texts in general were
/// spoken of behind the last number.
std::uint32_t body_of_texts_before(const resolution_state& s, std::uint32_t i) {
  constexpr std::uint32_t reach = 24;
  for (std::uint32_t j = i; j-- > 0 && i - j <= reach && s.mentions[j].paragraph == s.mentions[i].paragraph;) {
    const mention& m = s.mentions[j];
    if (m.kind == mention_kind::numbered) return nothing;
    if (m.kind != mention_kind::body) continue;
    if (s.from.links.texts_after.match(s.after(m.where.end, j))) return j;
    if (s.from.links.texts_before.match(s.before(m.where.begin, j))) return j;
  }
  return nothing;
}

constexpr std::uint32_t longest_clause = 240;  // bytes between a body and a number that it acts by

bool is_body(const resolution_state& s, std::uint32_t i) { return s.mentions[i].kind == mention_kind::body; }

/// The body named last before the number, if it stands in its clause.
std::uint32_t body_before(const resolution_state& s, std::uint32_t i) {
  for (std::uint32_t j = i; j-- > 0 && s.mentions[j].paragraph == s.mentions[i].paragraph;) {
    const span where = s.mentions[j].where;
    if (where.end + longest_clause < s.mentions[i].where.begin) return nothing;
    if (is_body(s, j) && where.end <= s.mentions[i].where.begin) return j;
  }
  return nothing;
}

std::uint32_t body_behind(const resolution_state& s, std::uint32_t i) {
  for (std::uint32_t j = i + 1; j < s.mentions.size() && s.mentions[j].paragraph == s.mentions[i].paragraph; ++j) {
    const span where = s.mentions[j].where;
    if (where.begin > s.mentions[i].where.end + longest_clause) return nothing;
    if (is_body(s, j) && where.begin >= s.mentions[i].where.end) return j;
  }
  return nothing;
}

/// "The Assembly endorsed, in resolution 71/258": the body that acts, where it has such numbers or none at all.
std::uint32_t acting_body(const resolution_state& s, std::uint32_t i) {
  const mention& m = s.mentions[i];
  const auto gives_such = [&](std::uint32_t j) {
    return m.member_count > 0 && std::ranges::any_of(bodies_named(s, j), [&](const body* by) {
             return by != nullptr && gives(*by, m.value, s.members[m.first_member]);
           });
  };
  const auto names_one = [&](std::uint32_t j) {
    const auto named = bodies_named(s, j);
    return named.size() == 1 || is_spoken_of(s, named.front());
  };
  if (const auto j = body_before(s, i); j != nothing && names_one(j)) {
    const auto between = s.text({s.mentions[j].where.end, m.where.begin});
    if (s.from.links.body_adopts.match(between)) return j;
    if (gives_such(j) && s.from.links.body_acts.match(between)) return j;
  }
  if (!s.from.links.number_opens.match(s.before(m.where.begin, i))) return nothing;
  const auto k = body_behind(s, i);
  if (k == nothing || !names_one(k)) return nothing;
  return s.from.links.body_follows.match(s.text({m.where.end, s.mentions[k].where.begin})) ? k : nothing;
}

}  // namespace

bool is_spoken_of(const resolution_state& s, const body* by) {
  return by == s.from.about.issuer || std::ranges::find(s.named_bodies, by) != s.named_bodies.end();
}

void remember_body(resolution_state& s, std::uint32_t i) {
  const auto& meanings = s.from.names.entry(s.mentions[i].phrase).meanings;
  if (meanings.size() != 1) return;
  std::erase(s.named_bodies, meanings.front().body);
  s.named_bodies.insert(s.named_bodies.begin(), meanings.front().body);
}

std::vector<const body*> bodies_named(const resolution_state& s, std::uint32_t i) {
  std::vector<const body*> named;
  for (const auto& meaning : s.from.names.entry(s.mentions[i].phrase).meanings) named.push_back(meaning.body);
  const auto rank = [&](const body* by) {
    const auto last = std::ranges::find(s.named_bodies, by);
    return last != s.named_bodies.end() || by != s.from.about.issuer ? last - s.named_bodies.begin() : -1;
  };
  if (named.size() > 1) std::ranges::stable_sort(named, {}, rank);
  return named;
}

authority authority_of(const resolution_state& s, std::uint32_t i) {
  constexpr std::string_view named_with_it = "the body that is named with it";
  const attachment& a = s.attachments[i];
  if (!s.mentions[i].words.empty()) return {bodies_named(s, i), named_with_it};
  if (a.other == other_body::named) return {{}, named_with_it, true};
  if (a.body != nothing) return {bodies_named(s, a.body), "the body that is named beside it"};
  if (a.other == other_body::initials) return {{}, named_with_it, true};
  if (is_in_list(s, i)) return {s.list.bodies, "the body in the heading of the list"};
  if (const auto j = acting_body(s, i); j != nothing) {
    constexpr std::string_view how = "the body that acts by it";
    if (s.attachments[j].other == other_body::named) return {{}, how, true};
    return {bodies_named(s, j), how};
  }
  const body* own = s.from.about.issuer;
  if (own != nullptr && is_own_text(s, i)) return {{own}, "the body that speaks"};
  if (const auto j = body_of_texts_before(s, i); j != nothing) {
    return {bodies_named(s, j), "the body whose texts are spoken of"};
  }
  if (s.governing.paragraph == s.mentions[i].paragraph && !s.governing.bodies.empty()) {
    return {s.governing.bodies, "the body of the numbers before it"};
  }
  if (own != nullptr) return {{own}, "the body that speaks"};
  return {};
}

}  // namespace recital::resolve
