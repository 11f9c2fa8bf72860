#include "resolve/settle/settle.hpp"

#include <algorithm>

#include "resolve/numbered.hpp"
#include "resolve/settle/bodies.hpp"
#include "resolve/settle/number_list.hpp"

namespace recital::resolve {
namespace {

using cite::mention;

/// Whether a body is named for the number, so that it can be no other's.
bool is_bound(const resolution_state& s, const mention& m, std::uint32_t i) {
  return !m.words.empty() || s.attachments[i].body != nothing;
}

finding settle_member(const resolution_state& s, const mention& m, const cite::member& member, span where,
                      const std::vector<const body*>& named, std::string_view how, bool bound = false) {
  const auto form = form_of(member);
  const auto fits = [&](const body* by) { return by != nullptr && gives(*by, m.value, form); };
  const auto first = std::ranges::find_if(named, fits);
  const body* by = first != named.end() ? *first : nullptr;
  if (by != nullptr && !is_spoken_of(s, by) && std::any_of(first + 1, named.end(), fits)) {
    return s.unresolved(where, m.value == "decision" ? kind::document : kind::resolution,
                        "several bodies of that name give out such numbers", how);
  }
  const auto gives_none = [](const body* each) { return each != nullptr && each->symbols.empty(); };
  if (by == nullptr && !named.empty() && std::all_of(named.begin(), named.end(), gives_none)) {
    return s.unresolved(where, m.value == "decision" ? kind::document : kind::resolution,
                        "texts of this body have no symbols", how);
  }
  if (by == nullptr && !bound) {
    by = default_body(s.known, m.value, form);
    how = "the body whose numbers have that form";
  }
  const auto symbol = by != nullptr ? symbol_of(*by, m.value, member) : std::nullopt;
  const auto what = m.value == "decision" ? kind::document : kind::resolution;
  if (!symbol) return s.unresolved(where, what, "no body that the catalogue knows gives out such a number", how);
  return s.of_symbol(*symbol, what, where, how);
}

}  // namespace

void settle_numbered(resolution_state& s, std::uint32_t i) {
  const mention& m = s.mentions[i];
  const attachment& a = s.attachments[i];
  const auto [named, how] = body_of(s, i);
  for (std::uint32_t k = m.first_member; k < m.first_member + m.member_count; ++k) {
    const auto& member = s.members[k];
    span where = member.where;
    if (k == m.first_member) where = hull(where, {a.where.begin, member.where.begin});
    if (k + 1 == m.first_member + m.member_count) where = hull(where, {member.where.end, m.where.end});
    s.findings[i].push_back(settle_member(s, m, member, where, named, how, is_bound(s, m, i)));
  }
  if (!named.empty()) s.governing = {m.paragraph, named};
}

void settle_listed(resolution_state& s, std::uint32_t i) {
  if (!is_in_list(s, i)) return;
  const mention& m = s.mentions[i];
  mention numbered = m;
  numbered.value = s.list.value;
  for (std::uint32_t k = m.first_member; k < m.first_member + m.member_count; ++k) {
    s.findings[i].push_back(
        settle_member(s, numbered, s.members[k], s.members[k].where, s.list.bodies, "the body in the heading"));
  }
}

void settle_unspecified(resolution_state& s, std::uint32_t i) {
  const attachment& a = s.attachments[i];
  const bool is_named_within = !s.mentions[i].words.empty();
  if (a.body == nothing && !is_named_within) return;
  const body* by = bodies_named(s, is_named_within ? i : a.body).front();
  if (by == nullptr || by->unspecified.empty()) return;
  finding f;
  f.where = a.where;
  f.kind = kind::resolution;
  f.target = by->unspecified;
  f.how = "texts of a body in general";
  s.findings[i].push_back(std::move(f));
}

}  // namespace recital::resolve
