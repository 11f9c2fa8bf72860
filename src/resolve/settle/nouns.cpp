#include "resolve/settle/settle.hpp"

#include "resolve/settle/antecedent.hpp"
#include "resolve/settle/provisions.hpp"
#include "resolve/settle/topics.hpp"

namespace recital::resolve {
namespace {

using cite::mention;

/// Whether the paragraph has turned to another instrument of that noun, and its words with it.
bool speaks_of_another(const resolution_state& s, std::uint32_t i, const entity& meant) {
  const mention& m = s.mentions[i];
  const entity* e =
      s.in_paragraph(i, [&](const entity& named) { return named.entry != nullptr && named.entry->noun == m.value; });
  return e != nullptr && e->target != meant.target && has_topic(s, *e->entry, i) &&
         (meant.entry == nullptr || !has_topic(s, *meant.entry, i));
}

const instrument* only_of_topic(const resolution_state& s, std::string_view noun, std::string_view words) {
  const instrument* only = nullptr;
  for (const instrument& entry : s.known.instruments()) {
    if (entry.noun != noun || !speaks_of(s, entry, words)) continue;
    if (only != nullptr) return nullptr;
    only = &entry;
  }
  return only;
}

/// The same question is asked for many mentions of one passage.
const instrument* only_of_passage(resolution_state& s, std::uint32_t i) {
  const auto words = s.passage(i);
  if (words.data() != s.asked.words.data() || s.mentions[i].value != s.asked.noun) {
    s.asked = {words, s.mentions[i].value, only_of_topic(s, s.mentions[i].value, words)};
  }
  return s.asked.only;
}

/// The one instrument of the catalogue that the noun may call and of which the paragraph's words speak.
const instrument* by_topic(resolution_state& s, std::uint32_t i, const std::vector<provision>& wanted) {
  const instrument* only = only_of_passage(s, i);
  if (only == nullptr) {
    const auto [known, is_new] = s.of_document.try_emplace(std::string(s.mentions[i].value), nullptr);
    if (is_new) known->second = only_of_topic(s, s.mentions[i].value, s.from.document.text);
    only = known->second;
  }
  return has_all(only, wanted) ? only : nullptr;
}

}  // namespace

void settle_noun(resolution_state& s, std::uint32_t i) {
  const mention& m = s.mentions[i];
  const auto wanted = provisions_of(s, i);
  const entity* d = s.course.defined(m.value);
  if (d != nullptr && has_all(d->entry, wanted) && !speaks_of_another(s, i, *d)) {
    s.findings[i].push_back(of_entity(*d, m.where, "short form that the document defines"));
    return;
  }
  if (lean_on_paragraph(s, i, wanted)) return;
  const instrument* home = s.course.home(m.value);
  const auto fits = [&](const entity& e) {
    return e.entry != nullptr && e.entry->noun == m.value && has_all(e.entry, wanted);
  };
  // a passage goes on about another treaty where its own words go on too
  const entity* passage =
      s.in_earlier(i, 4, [&](const entity& e) { return fits(e) && e.entry != home && has_topic(s, *e.entry, i); });
  if (passage != nullptr && (home == nullptr || !has_topic(s, *home, i))) {
    s.findings[i].push_back(of_entity(*passage, m.where, "what the passage goes on about"));
    return;
  }
  const entity* last = s.in_earlier(i, 4, fits);
  if (home != nullptr && has_all(home, wanted)) {
    s.findings[i].push_back(of_entry(*home, m.where, "what the document is about", via::anaphora));
    return;
  }
  if (last != nullptr) {
    s.findings[i].push_back(of_entity(*last, m.where, "last of that kind in the document"));
    return;
  }
  if (const instrument* only = by_topic(s, i, wanted); only != nullptr) {
    s.findings[i].push_back(of_entry(*only, m.where, "the one of that kind that the passage is about", via::anaphora));
    return;
  }
  if (m.marked)
    s.findings[i].push_back(s.unresolved(m.where, kind::treaty, "nothing of that kind is named before it", "noun"));
}

}  // namespace recital::resolve
