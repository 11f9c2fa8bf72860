#include "resolve/settle/settle.hpp"

#include <algorithm>

#include "resolve/settle/antecedent.hpp"
#include "resolve/settle/census.hpp"
#include "resolve/settle/provisions.hpp"
#include "text/code_point.hpp"
#include "text/letters.hpp"

namespace recital::resolve {
namespace {

using cite::mention;

/// Whether it is a session that prepares a conference, which nobody calls "the Conference".
bool is_session(const resolution_state& s, const entity& e) {
  return std::ranges::any_of(s.known.processes(), [&](const process& each) {
    return std::ranges::any_of(each.cycles, [&](const review_cycle& cycle) {
      return std::ranges::find(cycle.sessions, e.target) != cycle.sessions.end();
    });
  });
}

/// The conference that the heading of the document begins with; null where it begins with none.
const instrument* conference_in_heading(const resolution_state& s) {
  for (std::uint32_t i = 0; i < s.mentions.size() && s.is_heading(i); ++i) {
    const bool leads = s.attachments[i].where.begin == s.bounds(i).begin && !s.findings[i].empty();
    const instrument* named = leads ? s.findings[i].front().entry : nullptr;
    if (named != nullptr && named->kind == kind::conference) return named;
  }
  return nullptr;
}

/// The conference whose document it is, by the document's symbol or by its heading; null where neither says.
const instrument* own_conference(const resolution_state& s) {
  for (const process& each : s.known.processes()) {
    const review_cycle* cycle = cycle_of_symbol(each, s.from.about.symbol);
    if (cycle != nullptr) return s.known.find(cycle->conference);
  }
  return conference_in_heading(s);
}

bool ends_with_capital_word(std::string_view words) {
  const std::size_t blank = words.rfind(' ');
  return text::is_capital(text::code_point_at(words, blank == std::string_view::npos ? 0 : blank + 1));
}

/// "the Conference": the last one spoken of; before the conferences of the treaty that the document is about, which
/// it takes for granted, one of another kind; of those, the one whose document it is.
void settle_conference(resolution_state& s, std::uint32_t i) {
  const mention& m = s.mentions[i];
  const instrument* home = s.course.home();
  const auto any = [&](const entity& e) { return e.kind == kind::conference && !is_session(s, e); };
  const auto other = [&](const entity& e) {
    return any(e) && (home == nullptr || e.entry == nullptr || e.entry->forum != home->id || e.entry->series.empty());
  };
  const entity* e = s.in_paragraph(i, other);
  if (e == nullptr) e = s.in_earlier(i, 1, other);
  if (e == nullptr && ends_with_capital_word(s.text(m.where))) {
    if (const instrument* own = own_conference(s); own != nullptr) {
      s.findings[i].push_back(of_entry(*own, m.where, "the conference whose document it is", via::anaphora));
      return;
    }
  }
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
