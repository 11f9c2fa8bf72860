#include "resolve/settle/narrowing.hpp"

#include <algorithm>
#include <iterator>

#include "resolve/query.hpp"
#include "resolve/settle/census.hpp"
#include "resolve/settle/topics.hpp"

namespace recital::resolve {
namespace {

using cite::mention;
using cite::mention_kind;

/// Whether that place is named in the clause that a name stands in.
bool is_place_beside(const resolution_state& s, std::uint32_t i, std::string_view id) {
  constexpr std::uint32_t near = 4;
  for (std::uint32_t j = i > near ? i - near : 0; j < s.mentions.size() && j <= i + near; ++j) {
    const mention& m = s.mentions[j];
    if (m.kind != mention_kind::place || m.paragraph != s.mentions[i].paragraph) continue;
    const span between =
        j < i ? span{m.where.end, s.mentions[i].where.begin} : span{s.mentions[i].where.end, m.where.begin};
    const bool is_near =
        between.begin <= between.end && between.size() < 80 && !s.from.links.clause_end.match(s.text(between));
    if (is_near && s.from.names.entry(m.phrase).meanings.front().place->id == id) return true;
  }
  return false;
}

}  // namespace

void narrow_by_context(const resolution_state& s, std::uint32_t i, std::vector<const instrument*>& found) {
  const auto keep = [&found](auto test) {
    if (found.size() < 2) return;
    std::vector<const instrument*> kept;
    std::copy_if(found.begin(), found.end(), std::back_inserter(kept), test);
    if (!kept.empty()) found = std::move(kept);
  };
  const auto named_here = [&](std::string_view id) {
    return !id.empty() && s.in_paragraph(i, [id](const entity& e) { return e.target == id; }) != nullptr;
  };
  keep([&](const instrument* e) { return named_here(e->id); });
  keep([&](const instrument* e) { return !e->place.empty() && is_place_beside(s, i, e->place); });
  keep([&](const instrument* e) {  // no text is cited before it was written
    return e->kind == kind::conference || s.from.about.year == 0 || year_of(*e) <= s.from.about.year;
  });
  keep([&](const instrument* e) { return has_topic(s, *e, i); });
  keep([&](const instrument* e) {
    return named_here(e->forum) ||
           std::any_of(e->relations.begin(), e->relations.end(), [&](const auto& r) { return named_here(r.second); });
  });
  if (const instrument* home = s.course.home(); home != nullptr) {
    keep([&](const instrument* e) { return e->forum == home->id; });
  }
  keep([&](const instrument* e) { return !own_cycle(s).empty() && e->cycle == own_cycle(s); });
}

}  // namespace recital::resolve
