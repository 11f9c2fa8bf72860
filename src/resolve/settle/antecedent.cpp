#include "resolve/settle/antecedent.hpp"

#include <algorithm>

#include "resolve/settle/provisions.hpp"

namespace recital::resolve {
namespace {

using cite::mention;

/// The instrument that a noun calls when `e` was named: itself, or the one protocol or amendment it has.
const instrument* called(const resolution_state& s, std::string_view noun, const entity& e) {
  if (e.entry == nullptr) return nullptr;
  if (s.may_call(noun, e.entry->noun)) return e.entry;
  if (noun != "protocol" && noun != "amendment") return nullptr;
  const instrument* only = nullptr;
  for (const instrument& candidate : s.known.instruments()) {
    if (candidate.noun != noun) continue;
    const bool belongs = std::any_of(candidate.relations.begin(), candidate.relations.end(), [&](const auto& r) {
      return (r.first == relation::protocol_to || r.first == relation::amends) && r.second == e.entry->id;
    });
    if (belongs && only != nullptr) return nullptr;
    if (belongs) only = &candidate;
  }
  return only;
}

}  // namespace

bool lean_on_paragraph(resolution_state& s, std::uint32_t i, const std::vector<provision>& wanted) {
  const mention& m = s.mentions[i];
  const instrument* meant = nullptr;
  const entity* e = s.in_paragraph(i, [&](const entity& named) {
    const instrument* c = called(s, m.value, named);
    if (c == nullptr || !has_all(c, wanted)) return false;
    meant = c;
    return true;
  });
  if (e == nullptr) return false;
  s.findings[i].push_back(of_entry(*meant, m.where, "last of that kind in the paragraph", via::anaphora));
  return true;
}

}  // namespace recital::resolve
