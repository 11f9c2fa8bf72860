#include "resolve/query.hpp"

#include <algorithm>

#include "cite/numerals.hpp"
#include "recital/core/partial_date.hpp"

namespace recital::resolve {
namespace {

constexpr int earliest_year = 1900;
constexpr int latest_year = 2060;

/// Whether the day lies in the days of the entry; dates of which only a part is known are compared as far as they go.
bool holds_day(const instrument& entry, const query& q) {
  const auto first = partial_date::parse(entry.date);
  if (!first || !first->is_day()) return true;
  const auto end = partial_date::parse(entry.end_date);
  const partial_date day{q.year, q.month, q.day};
  return *first <= day && day <= (end && end->is_day() ? *end : *first);
}

/// Whether the year is the entry's own, or one that it goes by too.
bool goes_by(const instrument& entry, int year) {
  return year_of(entry) == year || std::ranges::find(entry.other_years, year) != entry.other_years.end();
}

bool is_member(const instrument& entry, const query& q) {
  if (q.ordinal != 0 && entry.ordinal != q.ordinal) return false;
  if (q.year == 0) return q.ordinal != 0;
  if (goes_by(entry, q.year)) return true;
  // the year in which it was held, where it goes by another
  if (q.ordinal == 0 && (q.day == 0 || !holds_day(entry, q))) return false;
  return year_of_date(entry.date) == q.year;
}

/// Whether it is a protocol to, or an amendment of, some text.
bool is_part_of_treaty(const instrument& entry) {
  return std::ranges::any_of(
      entry.relations, [](const auto& r) { return r.first == relation::protocol_to || r.first == relation::amends; });
}

bool bears(const catalogue& known, const instrument& entry, const instrument& attribute) {
  if (entry.forum == attribute.id) return true;
  if (attribute.kind == kind::treaty && is_part_of_treaty(entry)) {
    return std::ranges::any_of(entry.relations, [&](const auto& r) { return r.second == attribute.id; });
  }
  const auto related = [&](const instrument& e) {
    return std::any_of(e.relations.begin(), e.relations.end(), [&](const auto& r) {
      return (r.first == relation::adopted_at || r.first == relation::part_of) && r.second == attribute.id;
    });
  };
  if (related(entry)) return true;
  // a part of a text that the conference adopted
  for (const auto& [relation, target] : entry.relations) {
    if (relation != relation::part_of) continue;
    if (const instrument* whole = known.find(target); whole != nullptr && related(*whole)) return true;
  }
  const bool adopted_elsewhere = std::any_of(entry.relations.begin(), entry.relations.end(),
                                             [](const auto& r) { return r.first == relation::adopted_at; });
  return attribute.kind == kind::conference && !adopted_elsewhere && !entry.cycle.empty() &&
         entry.cycle == attribute.cycle && entry.forum == attribute.forum;
}

void add_members(const series& of, const query& q, member_maker& maker, const catalogue& known,
                 std::vector<const instrument*>& out) {
  if (!q.says_when()) return;
  const std::size_t before = out.size();
  for (const instrument& member : of.members) {
    if (is_member(member, q)) out.push_back(known.find(member.id));
  }
  // where ordinals begin anew in each cycle, the cycle tells
  if (out.size() > before + 1 && q.ordinal != 0 && !q.cycle.empty()) {
    const auto other = [&](const instrument* m) { return m->cycle != q.cycle; };
    if (!std::all_of(out.begin() + static_cast<std::ptrdiff_t>(before), out.end(), other)) {
      out.erase(std::remove_if(out.begin() + static_cast<std::ptrdiff_t>(before), out.end(), other), out.end());
    }
  }
  if (out.size() != before || !of.open) return;
  if (const instrument* made = maker.make(of, q); made != nullptr) {
    const instrument* listed = known.find(made->id);
    out.push_back(listed != nullptr ? listed : made);
  }
}

}  // namespace

int year_of(const instrument& entry) {
  if (entry.year != 0) return entry.year;
  return year_in(entry.date);
}

int year_in(std::string_view date) { return cite::digits(date.substr(0, 4)).value_or(0); }

const instrument* member_maker::make(const series& of, const query& q) {
  constexpr int highest_ordinal = 200;
  const bool by_year = of.id.find("{year}") != std::string::npos;
  const std::string_view placeholder = by_year ? "{year}" : "{ordinal}";
  const int number = by_year ? q.year : q.ordinal;
  const bool sane =
      by_year ? number >= earliest_year && number <= latest_year : number > 0 && number <= highest_ordinal;
  if (!sane || (by_year && q.ordinal != 0)) return nullptr;
  const auto fill = [&](std::string s) {
    for (auto where = s.find(placeholder); where != std::string::npos; where = s.find(placeholder)) {
      s.replace(where, placeholder.size(), std::to_string(number));
    }
    return s;
  };
  std::string id = fill(of.id);
  if (const auto known = made_.find(id); known != made_.end()) return &known->second;
  instrument made = of.model;
  made.id = id;
  made.series = of.id;
  made.year = q.year;
  made.ordinal = q.ordinal;
  if (q.year != 0) made.date = partial_date{q.year}.text();
  for (auto& [language, title] : made.title) title = fill(title);
  return &made_.emplace(std::move(id), std::move(made)).first->second;
}

std::vector<const instrument*> candidates(const catalogue& known, const std::vector<cite::meaning>& meanings,
                                          const query& q, member_maker& maker) {
  std::vector<const instrument*> found;
  for (const cite::meaning& m : meanings) {
    if (m.instrument != nullptr) found.push_back(m.instrument);
  }
  const auto keep = [&found](auto test) {
    std::vector<const instrument*> kept;
    std::copy_if(found.begin(), found.end(), std::back_inserter(kept), test);
    if (!kept.empty()) found = std::move(kept);
  };
  if (q.year != 0) {
    found.erase(std::remove_if(found.begin(), found.end(),
                               [&](const instrument* e) { return year_of(*e) != 0 && year_of(*e) != q.year; }),
                found.end());
    if (q.day != 0) keep([&](const instrument* e) { return holds_day(*e, q); });
  }
  if (q.ordinal != 0) {
    found.erase(
        std::remove_if(found.begin(), found.end(), [&](const instrument* e) { return e->ordinal != q.ordinal; }),
        found.end());
  }
  for (const cite::meaning& m : meanings) {
    if (m.series != nullptr) add_members(*m.series, q, maker, known, found);
  }
  std::sort(found.begin(), found.end(), [](const instrument* a, const instrument* b) { return a->id < b->id; });
  found.erase(
      std::unique(found.begin(), found.end(), [](const instrument* a, const instrument* b) { return a->id == b->id; }),
      found.end());
  if (q.of != nullptr) {
    const auto borne = [&](const instrument* e) { return bears(known, *e, *q.of); };
    // what a conference adopted is no other text of that name, a conference of one treaty none of another
    const bool of_conferences = !found.empty() && found.front()->kind == kind::conference;
    const bool strict = q.of->kind == (of_conferences ? kind::treaty : kind::conference);
    // nor is what belongs to one treaty another's: "the principles and objectives of the Protocol", "the Optional
    // Protocol to the Convention on Rivers"
    const auto is_of_other_treaty = [&](const instrument* e) {
      if (q.of->kind == kind::treaty && is_part_of_treaty(*e)) return true;
      const instrument* forum = q.of->kind == kind::treaty ? known.find(e->forum) : nullptr;
      return forum != nullptr && forum->kind == kind::treaty && forum != q.of;
    };
    std::erase_if(found, [&](const instrument* e) { return strict ? !borne(e) : !borne(e) && is_of_other_treaty(e); });
    keep(borne);
  }
  // a member that is listed is likelier than one that only might be
  if (found.size() > 1 && q.year != 0) {
    keep([&](const instrument* e) { return known.find(e->id) != nullptr; });
  }
  return found;
}

}  // namespace recital::resolve
