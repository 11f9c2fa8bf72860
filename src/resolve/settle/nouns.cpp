#include "resolve/settle/settle.hpp"

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

#include "resolve/settle/antecedent.hpp"
#include "resolve/settle/census.hpp"
#include "resolve/settle/provisions.hpp"
#include "resolve/settle/topics.hpp"

namespace recital::resolve {
namespace {

using cite::mention;

/// Whether the paragraph has turned to another instrument of that noun, and its words with it.
bool speaks_of_another(const resolution_state& s, std::uint32_t i, const entity& meant) {
  const mention& m = s.mentions[i];
  const entity* e = s.in_paragraph(
      i, [&](const entity& named) { return named.entry != nullptr && s.may_call(m.value, named.entry->noun); });
  return e != nullptr && e->target != meant.target && has_topic(s, *e->entry, i) &&
         (meant.entry == nullptr || !has_topic(s, *meant.entry, i));
}

const instrument* only_of_topic(const resolution_state& s, std::string_view noun, std::string_view words) {
  const instrument* only = nullptr;
  for (const instrument& entry : s.known.instruments()) {
    if (!s.may_call(noun, entry.noun) || !speaks_of(s, entry, words)) continue;
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

/// How far from the beginning of the words the entry's topics are last spoken of; 0 where they are not.
std::size_t last_topic(const resolution_state& s, const instrument& entry, std::string_view words) {
  std::size_t last = 0;
  const auto found = entry.topics.find(s.from.language.code);
  if (found == entry.topics.end()) return last;
  for (const std::string& topic : found->second) {
    if (const std::size_t at = words.rfind(topic); at != std::string_view::npos)
      last = std::max(last, at + topic.size());
  }
  return last;
}

/// Of a document that names several about as often, the one whose topic stands nearest before the noun; null where that
/// is the one it names most, or none.
const instrument* nearest_topic(const resolution_state& s, std::uint32_t i, const instrument& home,
                                const std::vector<provision>& wanted) {
  constexpr std::uint32_t anywhere = 1000;  // paragraphs
  constexpr std::uint32_t reach = 400;      // bytes
  const mention& m = s.mentions[i];
  const std::string_view words = s.before(m.where.begin, i, reach);
  const instrument* nearest = nullptr;
  std::size_t last = last_topic(s, home, words);
  std::ignore = s.in_earlier(i, anywhere, [&](const entity& e) {
    const bool fits = e.entry != nullptr && e.entry != &home && s.may_call(m.value, e.entry->noun) &&
                      2 * s.course.weight_of(*e.entry) >= s.course.weight_of(home) && has_all(e.entry, wanted);
    const std::size_t at = fits ? last_topic(s, *e.entry, words) : 0;
    if (at > last) nearest = e.entry;
    last = std::max(last, at);
    return false;
  });
  return nearest;
}

/// What the noun calls where nothing of the kind is named before it in its paragraph.
std::optional<finding> look_beyond_paragraph(resolution_state& s, std::uint32_t i,
                                             const std::vector<provision>& wanted) {
  constexpr std::uint32_t reach = 4;  // paragraphs
  const mention& m = s.mentions[i];
  const instrument* home = s.course.home([&](const instrument& treaty) { return s.may_call(m.value, treaty.noun); });
  const auto fits = [&](const entity& e) {
    return e.entry != nullptr && s.may_call(m.value, e.entry->noun) && has_all(e.entry, wanted);
  };
  const auto is_topic = [&](const entity& e) { return fits(e) && e.entry != home && has_topic(s, *e.entry, i); };
  // a passage goes on about another treaty where its own words go on too
  if (const entity* e = s.in_earlier(i, reach, is_topic);
      e != nullptr && (home == nullptr || !has_topic(s, *home, i))) {
    return of_entity(*e, m.where, "what the passage goes on about");
  }
  if (const instrument* other = home != nullptr ? nearest_topic(s, i, *home, wanted) : nullptr; other != nullptr) {
    return of_entry(*other, m.where, "what the passage goes on about", via::anaphora);
  }
  if (home != nullptr && has_all(home, wanted)) {
    return of_entry(*home, m.where, "what the document is about", via::anaphora);
  }
  if (const instrument* own = text_in_title(s, m.value); own != nullptr && has_all(own, wanted)) {
    return of_entry(*own, m.where, "what the document is about", via::anaphora);
  }
  if (const entity* e = s.in_earlier(i, reach, fits); e != nullptr) {
    return of_entity(*e, m.where, "last of that kind in the document");
  }
  if (const instrument* only = by_topic(s, i, wanted); only != nullptr) {
    return of_entry(*only, m.where, "the one of that kind that the passage is about", via::anaphora);
  }
  return std::nullopt;
}

/// "Article 39 of the Charter", where no charter was named yet, is of that of the United Nations. Nothing where no
/// provision is named with it: the noun may be a common word.
const instrument* meant_alone(const resolution_state& s, std::uint32_t i, const std::vector<provision>& wanted) {
  if (wanted.empty()) return nullptr;
  const std::string_view noun = s.mentions[i].value;
  const auto is_of_noun = [&](const entity& e) { return e.entry != nullptr && e.entry->noun == noun; };
  if (s.in_paragraph(i, is_of_noun) != nullptr || s.in_earlier(i, nothing, is_of_noun) != nullptr) return nullptr;
  const auto found = std::ranges::find_if(
      s.known.instruments(), [&](const instrument& entry) { return entry.meant_alone && entry.noun == noun; });
  return found != s.known.instruments().end() && has_all(&*found, wanted) ? &*found : nullptr;
}

/// "the Treaty (Treaty of Pelindaba)": the name in the brackets says which.
const instrument* named_behind(const resolution_state& s, std::uint32_t i) {
  const std::uint32_t j = i + 1;
  if (j >= s.mentions.size() || s.mentions[j].kind != cite::mention_kind::name) return nullptr;
  const span between{s.mentions[i].where.end, s.mentions[j].where.begin};
  if (s.mentions[j].paragraph != s.mentions[i].paragraph || between.begin > between.end) return nullptr;
  if (s.text(between) != " (" && s.text(between) != "(") return nullptr;
  const auto& entry = s.from.names.entry(s.mentions[j].phrase);
  const instrument* named = entry.stands_alone() ? entry.meanings.front().instrument : nullptr;
  return named != nullptr && s.may_call(s.mentions[i].value, named->noun) ? named : nullptr;
}

/// "ties between the Treaty and the Non-Proliferation Treaty": what is named in a row with it is another.
bool is_named_beside(const resolution_state& s, std::uint32_t i, const instrument* meant) {
  const std::uint32_t j = i + 1;
  if (j >= s.mentions.size() || s.mentions[j].kind != cite::mention_kind::name) return false;
  const span between{s.mentions[i].where.end, s.mentions[j].where.begin};
  if (s.mentions[j].paragraph != s.mentions[i].paragraph || between.begin > between.end) return false;
  const auto& named = s.from.names.entry(s.mentions[j].phrase);
  return named.stands_alone() && named.meanings.front().instrument == meant &&
         s.from.links.coordinate.match(s.text(between));
}

}  // namespace

void settle_noun(resolution_state& s, std::uint32_t i) {
  const mention& m = s.mentions[i];
  const auto wanted = provisions_of(s, i);
  if (const instrument* named = named_behind(s, i); named != nullptr && has_all(named, wanted)) {
    s.findings[i].push_back(of_entry(*named, m.where, "name in brackets behind it", via::anaphora));
    return;
  }
  const entity* defined = s.course.defined(m.value);
  if (defined != nullptr && has_all(defined->entry, wanted) && !speaks_of_another(s, i, *defined)) {
    s.findings[i].push_back(of_entity(*defined, m.where, "short form that the document defines"));
    return;
  }
  if (lean_on_paragraph(s, i, wanted)) return;
  if (auto beyond = look_beyond_paragraph(s, i, wanted)) {
    if (is_named_beside(s, i, beyond->entry)) return;
    s.findings[i].push_back(std::move(*beyond));
  } else if (const instrument* entry = meant_alone(s, i, wanted); entry != nullptr) {
    s.findings[i].push_back(of_entry(*entry, m.where, "what the noun means alone", via::anaphora));
  } else if (m.marked) {
    s.findings[i].push_back(s.unresolved(m.where, kind::treaty, "nothing of that kind is named before it", "noun"));
  }
}

}  // namespace recital::resolve
