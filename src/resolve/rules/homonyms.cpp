#include "resolve/rules/homonyms.hpp"

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
bool goes_by(const document_view& seen, const instrument& entry, int year) {
  return has_year(entry, year) || std::ranges::any_of(entry.relations, [&](const auto& r) {
           const instrument* other = seen.known.find(r.second);
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
bool is_governed(const document_view& seen, std::uint32_t i) {
  constexpr std::uint32_t longest_article = 6;  // bytes, with its blanks
  if (i == 0 || seen.mentions[i - 1].kind != cite::mention_kind::verb) return false;
  return seen.mentions[i].where.begin <= seen.mentions[i - 1].where.end + longest_article;
}

/// The year that a name is given; 0 where it is given none, or one that may be another thing'seen.
int year_given(const document_view& seen, std::uint32_t i, const instrument& meant) {
  const mention& m = seen.mentions[i];
  const auto ahead = seen.before(m.where.begin, i);
  const auto behind = seen.after(m.where.end, i);
  const auto is_later = [&](int year) { return year > year_of(meant) && !goes_by(seen, meant, year); };
  captures found;
  if (is_governed(seen, i) && seen.from.links.adopted_behind.match(behind, found)) return year_in(found[group::dated]);
  if (seen.from.links.year_behind.match(behind, found)) {
    const int year = year_in(found[group::dated]);
    return is_later(year) && seen.from.links.year_of_another.match(ahead) ? 0 : year;
  }
  if (seen.from.links.year_ahead.match(ahead, found)) {
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
const instrument* homonym_of_year(const document_view& seen, std::string_view words, const instrument& meant,
                                  int year) {
  const instrument* only = nullptr;
  for (const instrument& entry : seen.known.instruments()) {
    if (entry.kind != meant.kind || year_of(entry) != year || !begins_so(entry.names, words)) continue;
    if (only != nullptr) return nullptr;
    only = &entry;
  }
  return only;
}

finding as_finding(const document_view& seen, std::uint32_t i, const instrument& meant, const instrument* other) {
  const span where = seen.mentions[i].where;
  if (other != nullptr) return of_entry(*other, where, resolved_by::name_and_date);
  return seen.unresolved(where, meant.kind, no_target::name_and_date_not_known, resolved_by::name_and_date);
}

}  // namespace

std::optional<finding> homonym(const document_view& seen, context& so_far, std::uint32_t i, const instrument& meant) {
  if (year_of(meant) == 0) return std::nullopt;
  const std::uint32_t phrase = seen.mentions[i].phrase;
  const int year = year_given(seen, i, meant);
  if (year == 0 || (meant.kind == kind::treaty && year > year_of(meant))) {
    const auto known = so_far.homonyms.find(phrase);
    if (known == so_far.homonyms.end()) return std::nullopt;
    return as_finding(seen, i, meant, known->second);
  }
  if (goes_by(seen, meant, year)) {
    so_far.homonyms.erase(phrase);
    return std::nullopt;
  }
  const instrument* other = homonym_of_year(seen, seen.from.names.entry(phrase).text, meant, year);
  so_far.homonyms.insert_or_assign(phrase, other);
  return as_finding(seen, i, meant, other);
}

}  // namespace recital::resolve
