#include "resolve/settle/settle.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "resolve/query.hpp"
#include "resolve/settle/common_words.hpp"
#include "resolve/settle/foreign_year.hpp"
#include "resolve/settle/narrowing.hpp"
#include "resolve/settle/query_around.hpp"
#include "resolve/settle/short_name.hpp"

namespace recital::resolve {
namespace {

using cite::mention;

/// "the Final Document of the 2010 Review Conference": each may mean several, both together one.
void settle_with_attribute(resolution_state& s, std::uint32_t i, std::vector<const instrument*>& found) {
  const auto attribute = s.attachments[i].attribute;
  if (attribute == nothing || s.findings[attribute].empty() || found.size() < 2) return;
  finding& whole = s.findings[attribute].back();
  if (whole.status != status::ambiguous) return;
  std::vector<std::pair<const instrument*, std::string>> pairs;
  for (const auto* entry : found) {
    for (const auto& [relation, target] : entry->relations) {
      const bool may_be = std::find(whole.candidates.begin(), whole.candidates.end(), target) != whole.candidates.end();
      if (relation == relation::adopted_at && may_be) pairs.emplace_back(entry, target);
    }
  }
  if (pairs.size() != 1) return;
  found = {pairs.front().first};
  if (const instrument* conference = s.known.find(pairs.front().second); conference != nullptr) {
    whole = of_entry(*conference, whole.where, "the one that adopted such a text");
    s.remember(attribute, whole);
  }
}

/// "the Plan of Action adopted by the Summit": nobody knows which.
bool is_unsettled(const resolution_state& s, std::uint32_t attribute) {
  return attribute != nothing && s.findings[attribute].empty();
}

/// The one thing that a name with help means; nothing where it is a common noun after all.
std::optional<finding> choose(resolution_state& s, std::uint32_t i, const query& q, span where) {
  const mention& m = s.mentions[i];
  const auto& entry = s.from.names.entry(m.phrase);
  auto found = candidates(s.known, entry.meanings, q, s.maker);
  if (s.is_heading(i) && !q.says_when()) return std::nullopt;  // what the document is called
  const bool is_plain = !q.says_when() && s.attachments[i].attribute == nothing && !s.attachments[i].has_pinpoint;
  const bool is_other = is_plain && s.from.links.other_after.match(s.after(where.end, i));
  if (is_other || (is_plain && s.from.links.of_one_party.match(s.after(where.end, i)))) return std::nullopt;
  settle_with_attribute(s, i, found);
  const bool qualified = q.says_when() || q.of != nullptr || s.attachments[i].attribute != nothing;
  const bool is_of_unknown = !q.says_when() && q.of == nullptr && is_unsettled(s, s.attachments[i].attribute);
  if (!qualified || is_of_unknown) return choose_by_context(s, i, std::move(found), where);
  if (found.size() > 1) narrow_by_context(s, i, found);
  if (found.size() == 1) {
    return of_entry(*found.front(), where, q.says_when() ? "name and date" : "name and what it belongs to");
  }
  if (found.size() > 1) return s.ambiguous(where, found, "name and date");
  if (!q.says_when() || s.is_heading(i)) return std::nullopt;
  const auto what = entry.meanings.front().series != nullptr ? entry.meanings.front().series->model.kind
                                                             : entry.meanings.front().instrument->kind;
  return s.unresolved(where, what, "the catalogue knows none of that name and date", "name and date");
}

void add_if_any(resolution_state& s, std::uint32_t i, std::optional<finding> f) {
  if (f) s.findings[i].push_back(std::move(*f));
}

}  // namespace

void settle_name(resolution_state& s, std::uint32_t i) {
  const mention& m = s.mentions[i];
  const auto& entry = s.from.names.entry(m.phrase);
  if (entry.stands_alone()) {
    const instrument& meant = *entry.meanings.front().instrument;
    if (is_of_common_words(s, i)) {
      if (belongs_to_another(s, i, meant)) return;
      if (const entity* other = longer_name_before(s, i, meant); other != nullptr) {
        s.findings[i].push_back(of_entity(*other, m.where, "last of that name in the document"));
        return;
      }
    }
    if (auto other = namesake(s, i, meant)) {
      s.findings[i].push_back(std::move(*other));
      return;
    }
    const auto& years = s.attachments[i].years;
    const bool dated =
        years.size() == 1 && years.front().year == year_of(meant);  // "1995 Review and Extension Conference"
    s.findings[i].push_back(of_entry(meant, dated ? hull(s.attachments[i].where, m.where) : m.where, "name"));
    return;
  }
  const attachment& a = s.attachments[i];
  if (a.attribute != nothing) settle(s, a.attribute);
  if (a.years.size() > 1) {
    const bool behind = a.years.front().where.begin > m.where.begin;  // "the Conferences of 1995, 2000 and 2010"
    for (const auto& year : a.years) {
      const bool beside = &year == (behind ? &a.years.front() : &a.years.back());
      const span where = beside ? hull(year.where, m.where) : year.where;
      add_if_any(s, i, choose(s, i, query_of(s, i, year.year), where));
    }
    return;
  }
  add_if_any(s, i, choose(s, i, query_of(s, i, first_year(s, i)), hull(a.where, m.where)));
}

}  // namespace recital::resolve
