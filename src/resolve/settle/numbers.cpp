#include "resolve/settle/settle.hpp"

#include <algorithm>

#include "cite/numerals.hpp"
#include "resolve/numbered.hpp"
#include "resolve/settle/bodies.hpp"
#include "resolve/settle/number_list.hpp"

namespace recital::resolve {
namespace {

using cite::mention;

constexpr int least_known_alone = 100;  // every meeting has a resolution 3
constexpr std::string_view no_such_number = "no body that the catalogue knows gives out such a number";

/// Whether a body is named for the number, so that it can be no other's.
bool is_bound(const resolution_state& s, const mention& m, std::uint32_t i) {
  return !m.words.empty() || s.attachments[i].body != nothing;
}

/// The body that gives the number out, or why none is taken to.
struct giver {
  const body* by = nullptr;
  std::string_view how{};     ///< where there is one
  std::string_view reason{};  ///< where there is none
};

giver giver_of(const resolution_state& s, const mention& m, const cite::member& member,
               const std::vector<const body*>& named, std::string_view how, bool bound) {
  const auto form = form_of(member);
  const auto fits = [&](const body* by) { return by != nullptr && gives(*by, m.value, form); };
  const auto first = std::ranges::find_if(named, fits);
  if (first != named.end()) {
    const bool is_one_of_several = !is_spoken_of(s, *first) && std::any_of(first + 1, named.end(), fits);
    if (is_one_of_several) return {.reason = "several bodies of that name give out such numbers"};
    return {.by = *first, .how = how};
  }
  const auto gives_none = [](const body* each) { return each != nullptr && each->symbols.empty(); };
  if (!named.empty() && std::ranges::all_of(named, gives_none)) return {.reason = "texts of this body have no symbols"};
  if (named.empty() && form == "number" && member.number < least_known_alone) {
    return {.reason = "a number alone, and no body is named"};
  }
  const body* by = bound ? nullptr : default_body(s.known, m.value, form);
  if (by == nullptr) return {.reason = no_such_number};
  return {.by = by, .how = "the body whose numbers have that form"};
}

/// "resolutions 263 of 5 November 2013": a number without its year, and dated by another year than the body's numbering
/// has it in.
bool is_of_another_year(const resolution_state& s, const cite::member& member, std::string_view symbol) {
  if (form_of(member) != "number") return false;
  const std::uint32_t end = member.where.end;
  const std::string_view text = s.from.document.text;
  captures found;
  constexpr std::size_t longest_date = 40;
  if (!s.from.links.year_behind.match(text.substr(end, longest_date), found)) return false;
  const int said = cite::digits(found[group::dated]).value_or(0);
  return said != 0 && said != year_in_symbol(symbol);
}

finding settle_member(const resolution_state& s, const mention& m, const cite::member& member, span where,
                      const std::vector<const body*>& named, std::string_view how, bool bound = false) {
  const auto what = m.value == "decision" ? kind::document : kind::resolution;
  const giver found = giver_of(s, m, member, named, how, bound);
  if (found.by == nullptr) return s.unresolved(where, what, std::string(found.reason), how);
  const auto symbol = symbol_of(*found.by, m.value, member);
  if (!symbol || is_of_another_year(s, member, *symbol)) {
    return s.unresolved(where, what, std::string(no_such_number), found.how);
  }
  return s.of_symbol(*symbol, what, where, found.how);
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
