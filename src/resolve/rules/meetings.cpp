#include "resolve/rules/rules.hpp"

#include <algorithm>

#include "recital/core/partial_date.hpp"
#include "resolve/query.hpp"
#include "resolve/rules/narrowing.hpp"
#include "text/one_spelling.hpp"

namespace recital::resolve {
namespace {

using cite::mention;

/// Whether a conference was held where the mention says; a year alone needs the place, a day can do without.
bool was_held_at(const document_view& seen, const instrument& entry, const mention& m) {
  const bool at_place = !m.words.empty() && name_place(seen, m.words, entry.place);
  return at_place || (m.day != 0 && (m.words.empty() || entry.place.empty()));
}

/// "the meeting of the Security Council": those of a standing body are no conferences.
bool is_of_standing_body(const document_view& seen, std::string_view title) {
  return std::ranges::any_of(seen.known.bodies(), [&](const body& each) {
    const auto found = each.names.find(seen.from.language.code);
    return found != each.names.end() && std::ranges::any_of(found->second, [&](const std::string& name) {
             return title.ends_with(text::one_spelling(name));
           });
  });
}

}  // namespace

bool conference_held_there(const document_view& seen, context& so_far, std::uint32_t i) {
  const mention& m = seen.mentions[i];
  std::vector<const instrument*> found;
  const std::string date = (m.day != 0 ? partial_date{m.year, m.month, m.day} : partial_date{m.year}).text();
  for (const instrument& entry : seen.known.instruments()) {
    if (entry.kind != kind::conference || !entry.date.starts_with(date)) continue;
    if (was_held_at(seen, entry, m)) found.push_back(&entry);
  }
  if (found.size() > 1) narrow_by_context(seen, so_far, i, found);
  if (found.size() == 1) {
    so_far.findings[i].push_back(of_entry(*found.front(), m.where));
  } else if (found.size() > 1) {
    so_far.findings[i].push_back(seen.ambiguous(m.where, found));
  } else if (m.value.empty() && !m.title.empty() && !is_of_standing_body(seen, m.title)) {
    so_far.findings[i].push_back(seen.unresolved(m.where, kind::conference, no_target::meeting_not_known));
  }
  return true;
}

}  // namespace recital::resolve
