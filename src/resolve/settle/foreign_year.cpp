#include "resolve/settle/foreign_year.hpp"

#include <algorithm>
#include <cstdlib>
#include <string_view>

#include "resolve/query.hpp"
#include "text/code_point.hpp"

namespace recital::resolve {
namespace {

using cite::mention;

/// Texts are negotiated, signed and printed in neighbouring years.
bool is_near(int year, int other) { return other != 0 && std::abs(year - other) <= 1; }

bool has_year(const instrument& entry, int year) {
  const int years[] = {year_of(entry), year_in(entry.date), year_in(entry.end_date), year_in(entry.cycle)};
  return std::ranges::any_of(years, [&](int its) { return is_near(year, its); });
}

/// Whether the year is one of the entry's own, or of what it belongs to: "Protocol I to the Conventions of 1949".
bool goes_by(const resolution_state& s, const instrument& entry, int year) {
  return has_year(entry, year) || std::ranges::any_of(entry.relations, [&](const auto& r) {
           const instrument* other = s.known.find(r.second);
           return other != nullptr && has_year(*other, year);
         });
}

/// Full-width stops and commas: without blanks between words, only they end what a name belongs to.
bool is_wide_stop(char32_t c) { return c == U'\u3001' || c == U'\u3002' || c == U'\uFF0C' || c == U'\uFF1B'; }

/// "the 2020 review of": words that go on may be what the year belongs to.
bool goes_on(std::string_view behind) {
  if (behind.empty()) return false;
  const char32_t next = text::code_point_at(behind, 0);
  return next == U' ' || (next >= 0x80 && !is_wide_stop(next));
}

/// "Endorses the Stockholm Declaration, approved at": not the last words of a longer name.
bool is_governed(const resolution_state& s, std::uint32_t i) {
  constexpr std::uint32_t longest_article = 6;  // bytes, with its blanks
  if (i == 0 || s.mentions[i - 1].kind != cite::mention_kind::verb) return false;
  return s.mentions[i].where.begin <= s.mentions[i - 1].where.end + longest_article;
}

/// The year that a name is given; 0 where it is given none, or one that may be another thing's.
int year_given(const resolution_state& s, std::uint32_t i, const instrument& meant) {
  const mention& m = s.mentions[i];
  const auto ahead = s.before(m.where.begin, i);
  const auto behind = s.after(m.where.end, i);
  const auto is_later = [&](int year) { return year > year_of(meant) && !goes_by(s, meant, year); };
  captures found;
  if (is_governed(s, i) && s.from.links.adopted_behind.match(behind, found)) return year_in(found[group::dated]);
  if (s.from.links.year_behind.match(behind, found)) {
    const int year = year_in(found[group::dated]);
    return is_later(year) && s.from.links.year_of_another.match(ahead) ? 0 : year;
  }
  if (s.from.links.year_ahead.match(ahead, found)) {
    const int year = year_in(found[group::dated]);
    return is_later(year) && goes_on(behind) ? 0 : year;
  }
  return 0;
}

bool begins_so(const words_by_language& names, std::string_view words) {
  return std::ranges::any_of(names, [&](const auto& of_language) {
    return std::ranges::any_of(of_language.second, [&](const std::string& name) { return name.starts_with(words); });
  });
}

/// The one entry of that year with a name that goes on from those words; null where there is none.
const instrument* namesake_of_year(const resolution_state& s, std::string_view words, const instrument& meant,
                                   int year) {
  const instrument* only = nullptr;
  for (const instrument& entry : s.known.instruments()) {
    if (entry.kind != meant.kind || year_of(entry) != year || !begins_so(entry.names, words)) continue;
    if (only != nullptr) return nullptr;
    only = &entry;
  }
  return only;
}

finding as_finding(const resolution_state& s, std::uint32_t i, const instrument& meant, const instrument* other) {
  const span where = s.mentions[i].where;
  if (other != nullptr) return of_entry(*other, where, "name and date");
  return s.unresolved(where, meant.kind, "the catalogue knows none of that name and date", "name and date");
}

}  // namespace

std::optional<finding> namesake(resolution_state& s, std::uint32_t i, const instrument& meant) {
  if (year_of(meant) == 0) return std::nullopt;
  const std::uint32_t phrase = s.mentions[i].phrase;
  const int year = year_given(s, i, meant);
  if (year == 0 || (meant.kind == kind::treaty && year > year_of(meant))) {
    const auto known = s.namesakes.find(phrase);
    if (known == s.namesakes.end()) return std::nullopt;
    return as_finding(s, i, meant, known->second);
  }
  if (goes_by(s, meant, year)) {
    s.namesakes.erase(phrase);
    return std::nullopt;
  }
  const instrument* other = namesake_of_year(s, s.from.names.entry(phrase).text, meant, year);
  s.namesakes.insert_or_assign(phrase, other);
  return as_finding(s, i, meant, other);
}

}  // namespace recital::resolve
