#include "resolve/settle/bodies.hpp"

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

}  // namespace

std::vector<const body*> bodies_named(const resolution_state& s, std::uint32_t i) {
  std::vector<const body*> named;
  for (const auto& meaning : s.from.names.entry(s.mentions[i].phrase).meanings) named.push_back(meaning.body);
  return named;
}

std::pair<std::vector<const body*>, std::string_view> body_of(const resolution_state& s, std::uint32_t i) {
  const attachment& a = s.attachments[i];
  if (!s.mentions[i].words.empty()) return {bodies_named(s, i), "the body that is named with it"};
  if (a.body != nothing) {
    return {bodies_named(s, a.body), "the body that is named beside it"};
  }
  if (is_in_list(s, i)) return {s.list.bodies, "the body in the heading of the list"};
  const body* own = s.from.about.issuer;
  if (own != nullptr && is_own_text(s, i)) {
    return {{own}, "the body that speaks"};
  }
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
