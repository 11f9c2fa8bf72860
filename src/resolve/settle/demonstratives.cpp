#include "resolve/settle/settle.hpp"

#include "resolve/settle/antecedent.hpp"
#include "resolve/settle/census.hpp"
#include "resolve/settle/provisions.hpp"

namespace recital::resolve {
namespace {

using cite::mention;

/// "the Conference": the last one spoken of; before the conferences of the treaty that the document is about, which
/// it takes for granted, one of another kind.
void settle_conference(resolution_state& s, std::uint32_t i) {
  const mention& m = s.mentions[i];
  const instrument* home = s.course.home();
  const auto any = [](const entity& e) { return e.kind == kind::conference; };
  const auto other = [&](const entity& e) {
    return any(e) && (home == nullptr || e.entry == nullptr || e.entry->forum != home->id || e.entry->series.empty());
  };
  const entity* e = s.in_paragraph(i, other);
  if (e == nullptr) e = s.in_earlier(i, 1, other);
  if (e == nullptr) e = s.in_paragraph(i, any);
  if (e != nullptr) s.findings[i].push_back(of_entity(*e, m.where, "last conference spoken of"));
}

}  // namespace

void settle_demonstrative(resolution_state& s, std::uint32_t i) {
  const mention& m = s.mentions[i];
  const auto wanted = provisions_of(s, i);
  if (m.value == name(kind::conference)) {
    settle_conference(s, i);
    return;
  }
  if (lean_on_paragraph(s, i, wanted)) return;
  const auto fits = [&](const entity& e) {
    if (e.entry != nullptr && !has_all(e.entry, wanted)) return false;
    return s.may_call(m.value, e.noun) || name(e.kind) == m.value;
  };
  if (const entity* e = s.in_paragraph(i, fits); e != nullptr) {
    s.findings[i].push_back(of_entity(*e, m.where, "last of that kind in the paragraph"));
  } else if (const instrument* own = text_in_title(s, m.value); own != nullptr && has_all(own, wanted)) {
    s.findings[i].push_back(of_entry(*own, m.where, "what the document is about", via::anaphora));
  } else if (const entity* earlier = s.in_earlier(i, 1, fits); earlier != nullptr) {
    s.findings[i].push_back(of_entity(*earlier, m.where, "last of that kind in the paragraph before"));
  }
}

}  // namespace recital::resolve
