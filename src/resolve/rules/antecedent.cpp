#include "resolve/rules/rules.hpp"

#include <algorithm>

#include "resolve/query.hpp"
#include "resolve/rules/narrowing.hpp"
#include "resolve/rules/provisions.hpp"

namespace recital::resolve {
namespace {

using cite::mention;

/// The nouns of what is a part of a treaty.
bool is_part(std::string_view noun) { return calls_protocols(noun) || noun == "amendment"; }

/// Whether the entry is a protocol to that treaty, or an amendment of it.
bool is_part_of(const instrument& entry, std::string_view whole) {
  return std::ranges::any_of(entry.relations, [&](const auto& r) {
    return (r.first == relation::protocol_to || r.first == relation::amends) && r.second == whole;
  });
}

/// The instrument that a noun calls when `e` was named: itself, or the one protocol or amendment it has. "Its protocols"
/// are those that the catalogue has as one entry.
const instrument* called(const document_view& seen, std::string_view noun, const entity& e) {
  if (e.entry == nullptr) return nullptr;
  if (seen.may_call(noun, e.entry->noun)) return e.entry;
  if (!is_part(noun)) return nullptr;
  const instrument* only = nullptr;
  for (const instrument& candidate : seen.known.instruments()) {
    if (!is_part(candidate.noun) || !seen.may_call(noun, candidate.noun)) continue;
    const bool belongs = is_part_of(candidate, e.entry->id);
    if (belongs && only != nullptr) return nullptr;
    if (belongs) only = &candidate;
  }
  return only;
}

/// "this treaty is a complement to the Non-Proliferation Treaty": whether the clause goes on to name the entry by its
/// name, so that the words before it call another. A class, which has no year, is named again and again.
bool is_named_later_in_clause(const document_view& seen, std::uint32_t i, const instrument& entry) {
  const mention& m = seen.mentions[i];
  if (year_of(entry) == 0) return false;
  for (std::uint32_t j = i + 1; j < seen.mentions.size() && seen.mentions[j].paragraph == m.paragraph; ++j) {
    const mention& other = seen.mentions[j];
    if (other.where.begin < m.where.end) continue;
    const auto between = seen.text({m.where.end, other.where.begin});
    if (between.find_first_of(",(") != std::string_view::npos || seen.from.links.clause_end.match(between))
      return false;
    if (other.kind != cite::mention_kind::name || seen.attachments[j].absorbed) continue;
    return std::ranges::any_of(seen.from.names.entry(other.phrase).meanings,
                               [&](const auto& meaning) { return meaning.instrument == &entry; });
  }
  return false;
}

/// The year that stands beside the words, by their rule or as names have it; 0 where none does.
int year_beside(const document_view& seen, std::uint32_t i) {
  const mention& m = seen.mentions[i];
  if (m.year != 0) return m.year;
  captures found;
  const bool is_beside = seen.from.links.year_behind.match(seen.after(m.where.end, i), found) ||
                         seen.from.links.year_ahead.match(seen.before(m.where.begin, i), found);
  return is_beside ? year_in(found[group::dated]) : 0;
}

/// Whether the words name a treaty by the year that their rule found, or by one that is long before that treaty.
bool is_of_another_year(const document_view& seen, std::uint32_t i, int year, const instrument& meant) {
  constexpr int near = 1;  // texts are negotiated and signed in neighbouring years
  return year != year_of(meant) && (seen.mentions[i].year != 0 || year + near < year_of(meant));
}

/// "the Single Convention, as amended by the 1972 Protocol": the one part of that year of a treaty that the paragraph
/// names. Null where none or several are.
const instrument* part_of_year(const document_view& seen, const context& so_far, std::uint32_t i, int year) {
  const std::string_view noun = seen.mentions[i].value;
  const instrument* only = nullptr;
  for (const instrument& entry : seen.known.instruments()) {
    if (!is_part(entry.noun) || year_of(entry) != year || !seen.may_call(noun, entry.noun)) continue;
    const auto is_whole = [&](const entity& e) { return is_part_of(entry, e.target); };
    if (so_far.in_paragraph(i, is_whole) == nullptr) continue;
    if (only != nullptr) return nullptr;
    only = &entry;
  }
  return only;
}

}  // namespace

bool treaty_of_year(const document_view& seen, context& so_far, std::uint32_t i) {
  const mention& m = seen.mentions[i];
  const int year = m.value == name(kind::conference) ? 0 : year_beside(seen, i);
  if (year == 0) return false;
  const auto may_be = [&](const entity& e) {
    return e.kind == kind::treaty && e.entry != nullptr && seen.may_call(m.value, e.entry->noun);
  };
  const auto is_of_year = [&](const entity& e) { return may_be(e) && year_of(*e.entry) == year; };
  const entity* named = so_far.in_paragraph(i, is_of_year);
  if (named == nullptr) named = so_far.in_earlier(i, whole_document, is_of_year);
  if (named != nullptr) {
    so_far.findings[i].push_back(of_entity(*named, m.where));
    return true;
  }
  if (const instrument* part = part_of_year(seen, so_far, i, year); part != nullptr) {
    so_far.findings[i].push_back(of_entry(*part, m.where));
    return true;
  }
  const entity* last = so_far.in_paragraph(i, [&](const entity& e) {
    const instrument* c = e.kind == kind::treaty ? called(seen, m.value, e) : nullptr;
    return c != nullptr && is_of_another_year(seen, i, year, *c);
  });
  if (last == nullptr && m.year == 0) return false;
  so_far.findings[i].push_back(seen.unresolved(m.where, kind::treaty, no_target::nothing_of_that_year_named_before));
  return true;
}

bool last_in_paragraph(const document_view& seen, context& so_far, std::uint32_t i) {
  const mention& m = seen.mentions[i];
  const auto wanted = provisions_of(seen, i);
  const instrument* meant = nullptr;
  const entity* e = so_far.in_paragraph(i, [&](const entity& named) {
    const instrument* c = called(seen, m.value, named);
    if (c == nullptr || !has_all(c, wanted)) return false;
    if (m.kind == cite::mention_kind::demonstrative && is_named_later_in_clause(seen, i, *c)) return false;
    meant = c;
    return true;
  });
  if (e == nullptr) return false;
  so_far.findings[i].push_back(of_entry(*meant, m.where, {}, via::anaphora));
  return true;
}

}  // namespace recital::resolve
