#include "resolve/rules/narrowing.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "resolve/main_subject.hpp"
#include "resolve/query.hpp"
#include "resolve/rules/topics.hpp"

namespace recital::resolve {
namespace {

using cite::mention;
using cite::mention_kind;

/// Whether that place is named in the clause that a name stands in.
bool is_place_beside(const document_view& seen, std::uint32_t i, std::string_view id) {
  constexpr std::uint32_t near = 4;
  for (std::uint32_t j = i > near ? i - near : 0; j < seen.mentions.size() && j <= i + near; ++j) {
    const mention& m = seen.mentions[j];
    if (m.kind != mention_kind::place || m.paragraph != seen.mentions[i].paragraph) continue;
    const span between =
        j < i ? span{m.where.end, seen.mentions[i].where.begin} : span{seen.mentions[i].where.end, m.where.begin};
    const bool is_near =
        between.begin <= between.end && between.size() < 80 && !seen.from.links.clause_end.match(seen.text(between));
    if (is_near && seen.from.names.entry(m.phrase).meanings.front().place->id == id) return true;
  }
  return false;
}

/// Of protocols to the treaty that the document is about the first one, where they are of several dates: "the Optional
/// Protocol" to the Covenant is told from a later one by the number that the later one has.
void keep_first_protocol(const instrument& home, std::vector<const instrument*>& found) {
  if (found.size() < 2 || !std::ranges::all_of(found, [&](const instrument* e) { return is_protocol_to(*e, home.id); }))
    return;
  const auto first = std::ranges::min_element(found, {}, [](const instrument* e) { return e->date; });
  std::erase_if(found, [date = (*first)->date](const instrument* e) { return e->date != date; });
}

}  // namespace

bool is_protocol(const instrument& entry) {
  return std::ranges::any_of(entry.relations, [](const auto& r) { return r.first == relation::protocol_to; });
}

bool is_protocol_to(const instrument& entry, std::string_view whole) {
  return std::ranges::any_of(entry.relations,
                             [&](const auto& r) { return r.first == relation::protocol_to && r.second == whole; });
}

bool calls_protocols(std::string_view noun) { return noun == "protocol" || noun == "protocols"; }

bool are_called_alike(const instrument& a, const instrument& b) {
  return a.noun == b.noun || (calls_protocols(a.noun) && calls_protocols(b.noun));
}

bool name_place(const document_view& seen, std::string_view words, std::string_view id) {
  const auto& places = seen.known.places();
  const auto place = std::ranges::find(places, id, &place_entry::id);
  if (place == places.end()) return false;
  const auto names = place->names.find(seen.from.language.code);
  return names != place->names.end() && std::ranges::any_of(names->second, [&](const std::string& name) {
           return words.find(name) != std::string_view::npos;
         });
}

void narrow_by_context(const document_view& seen, const context& so_far, std::uint32_t i,
                       std::vector<const instrument*>& found) {
  const auto keep = [&found](auto test) {
    if (found.size() < 2) return;
    std::vector<const instrument*> kept;
    std::copy_if(found.begin(), found.end(), std::back_inserter(kept), test);
    if (!kept.empty()) found = std::move(kept);
  };
  const auto named_here = [&](std::string_view id) {
    return !id.empty() && so_far.in_paragraph(i, [id](const entity& e) { return e.target == id; }) != nullptr;
  };
  keep([&](const instrument* e) { return named_here(e->id); });
  keep([&](const instrument* e) { return !e->place.empty() && is_place_beside(seen, i, e->place); });
  keep([&](const instrument* e) {  // no text is cited before it was written
    return e->kind == kind::conference || seen.from.about.year == 0 || year_of(*e) <= seen.from.about.year;
  });
  keep([&](const instrument* e) { return has_topic(seen, *e, i); });
  // the conference that adopted a text tells more than the treaty that several are about
  keep([&](const instrument* e) {
    return std::ranges::any_of(e->relations, [&](const auto& r) { return named_here(r.second); });
  });
  keep([&](const instrument* e) { return named_here(e->forum); });
  if (const instrument* home = so_far.course.home(); home != nullptr) {
    keep([&](const instrument* e) {
      return e->forum == home->id ||
             std::ranges::any_of(e->relations, [&](const auto& r) { return r.second == home->id; });
    });
    keep_first_protocol(*home, found);
  }
  keep([&](const instrument* e) { return !own_cycle(seen, so_far).empty() && e->cycle == own_cycle(seen, so_far); });
}

}  // namespace recital::resolve
