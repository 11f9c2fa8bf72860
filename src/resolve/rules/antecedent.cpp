#include "resolve/rules/rules.hpp"

#include <algorithm>

#include "resolve/rules/narrowing.hpp"
#include "resolve/rules/provisions.hpp"

namespace recital::resolve {
namespace {

using cite::mention;

/// The nouns of what is a part of a treaty.
bool is_part(std::string_view noun) { return calls_protocols(noun) || noun == "amendment"; }

/// The instrument that a noun calls when `e` was named: itself, or the one protocol or amendment it has. "Its protocols"
/// are those that the catalogue has as one entry.
const instrument* called(const document_view& seen, std::string_view noun, const entity& e) {
  if (e.entry == nullptr) return nullptr;
  if (seen.may_call(noun, e.entry->noun)) return e.entry;
  if (!is_part(noun)) return nullptr;
  const instrument* only = nullptr;
  for (const instrument& candidate : seen.known.instruments()) {
    if (!is_part(candidate.noun) || !seen.may_call(noun, candidate.noun)) continue;
    const bool belongs = std::any_of(candidate.relations.begin(), candidate.relations.end(), [&](const auto& r) {
      return (r.first == relation::protocol_to || r.first == relation::amends) && r.second == e.entry->id;
    });
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

}  // namespace

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
