#include "resolve/rules/rules.hpp"

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

#include "resolve/main_subject.hpp"
#include "resolve/rules/provisions.hpp"
#include "resolve/rules/rivals.hpp"
#include "resolve/rules/topics.hpp"

namespace recital::resolve {
namespace {

using cite::mention;

/// Whether the paragraph has turned to another instrument of that noun, and its words with it.
bool speaks_of_another(const document_view& seen, const context& so_far, std::uint32_t i, const entity& meant) {
  const mention& m = seen.mentions[i];
  const entity* e = so_far.in_paragraph(
      i, [&](const entity& named) { return named.entry != nullptr && seen.may_call(m.value, named.entry->noun); });
  return e != nullptr && e->target != meant.target && has_topic(seen, *e->entry, i) &&
         (meant.entry == nullptr || !has_topic(seen, *meant.entry, i));
}

/// A class of agreements on one model, which a text that is about one of them does not mean by "the Agreement".
bool is_class(const instrument& entry) { return !entry.symbol_is_own && year_of(entry) == 0; }

const instrument* only_of_topic(const document_view& seen, std::string_view noun, std::string_view words) {
  const instrument* only = nullptr;
  for (const instrument& entry : seen.known.instruments()) {
    if (!seen.may_call(noun, entry.noun) || is_class(entry) || !speaks_of(seen, entry, words)) continue;
    if (only != nullptr) return nullptr;
    only = &entry;
  }
  return only;
}

/// The same question is asked for many mentions of one passage.
const instrument* only_of_passage(const document_view& seen, context& so_far, std::uint32_t i) {
  const auto words = seen.passage(i);
  if (words.data() != so_far.asked.words.data() || seen.mentions[i].value != so_far.asked.noun) {
    so_far.asked = {words, seen.mentions[i].value, only_of_topic(seen, seen.mentions[i].value, words)};
  }
  return so_far.asked.only;
}

/// The one instrument of the catalogue that the noun may call and of which the paragraph's words speak.
const instrument* by_topic(const document_view& seen, context& so_far, std::uint32_t i,
                           const std::vector<provision>& wanted) {
  const instrument* only = only_of_passage(seen, so_far, i);
  if (only == nullptr) {
    const auto [known, is_new] = so_far.of_document.try_emplace(std::string(seen.mentions[i].value), nullptr);
    if (is_new) known->second = only_of_topic(seen, seen.mentions[i].value, seen.from.document.text);
    only = known->second;
  }
  return has_all(only, wanted) ? only : nullptr;
}

/// How far from the beginning of the words the entry's topics are last spoken of; 0 where they are not.
std::size_t last_topic(const document_view& seen, const instrument& entry, std::string_view words) {
  std::size_t last = 0;
  const auto found = entry.topics.find(seen.from.language.code);
  if (found == entry.topics.end()) return last;
  for (const std::string& topic : found->second) {
    if (const std::size_t at = words.rfind(topic); at != std::string_view::npos)
      last = std::max(last, at + topic.size());
  }
  return last;
}

/// Of a document that names several about as often, the one whose topic stands nearest before the noun; null where that
/// is the one it names most, or none.
const instrument* nearest_topic(const document_view& seen, const context& so_far, std::uint32_t i,
                                const instrument& home, const std::vector<provision>& wanted) {
  constexpr std::uint32_t anywhere = 1000;  // paragraphs
  constexpr std::uint32_t reach = 400;      // bytes
  const mention& m = seen.mentions[i];
  const std::string_view words = seen.before(m.where.begin, i, reach);
  const instrument* nearest = nullptr;
  std::size_t last = last_topic(seen, home, words);
  std::ignore = so_far.in_earlier(i, anywhere, [&](const entity& e) {
    const bool fits = e.entry != nullptr && e.entry != &home && seen.may_call(m.value, e.entry->noun) &&
                      2 * so_far.course.weight_of(*e.entry) >= so_far.course.weight_of(home) &&
                      has_all(e.entry, wanted);
    const std::size_t at = fits ? last_topic(seen, *e.entry, words) : 0;
    if (at > last) nearest = e.entry;
    last = std::max(last, at);
    return false;
  });
  return nearest;
}

/// "Article 39 of the Charter", where no charter was named yet, is of that of the United Nations. Nothing where no
/// provision is named with it, unless an organ wrote the document: the noun may be a common word.
const instrument* meant_alone(const document_view& seen, const context& so_far, std::uint32_t i,
                              const std::vector<provision>& wanted) {
  if (wanted.empty() && seen.from.about.organ == nullptr) return nullptr;
  const std::string_view noun = seen.mentions[i].value;
  const auto is_of_noun = [&](const entity& e) { return e.entry != nullptr && e.entry->noun == noun; };
  if (so_far.in_paragraph(i, is_of_noun) != nullptr || so_far.in_earlier(i, nothing, is_of_noun) != nullptr)
    return nullptr;
  const auto found = std::ranges::find_if(
      seen.known.instruments(), [&](const instrument& entry) { return entry.meant_alone && entry.noun == noun; });
  return found != seen.known.instruments().end() && has_all(&*found, wanted) ? &*found : nullptr;
}

/// "the Treaty (Treaty of Pelindaba)": the name in the brackets says which.
const instrument* named_behind(const document_view& seen, std::uint32_t i) {
  const std::uint32_t j = i + 1;
  if (j >= seen.mentions.size() || seen.mentions[j].kind != cite::mention_kind::name) return nullptr;
  const span between{seen.mentions[i].where.end, seen.mentions[j].where.begin};
  if (seen.mentions[j].paragraph != seen.mentions[i].paragraph || between.begin > between.end) return nullptr;
  if (seen.text(between) != " (" && seen.text(between) != "(") return nullptr;
  const auto& entry = seen.from.names.entry(seen.mentions[j].phrase);
  const instrument* named = entry.stands_alone() ? entry.meanings.front().instrument : nullptr;
  return named != nullptr && seen.may_call(seen.mentions[i].value, named->noun) ? named : nullptr;
}

/// Whether a name holds the noun as a word of its own: "Non-Proliferation Treaty", not "NPT".
bool spells_noun(const document_view& seen, std::string_view noun, std::string_view name) {
  const auto words = seen.from.language.nouns.find(noun);
  return words != seen.from.language.nouns.end() && std::ranges::any_of(words->second, [&](const std::string& word) {
           return name.find(word) != std::string_view::npos;
         });
}

/// Whether a sentence begins with the mention: "The Treaty complements".
bool begins_sentence(const document_view& seen, std::uint32_t i) {
  const std::string_view ahead = seen.before(seen.mentions[i].where.begin, i);
  return ahead.empty() || ahead.ends_with(". ");
}

/// "ties between the Treaty and the Non-Proliferation Treaty", "The Treaty complements the Non-Proliferation Treaty": what
/// is named in a row with it, or at length later in the sentence that it begins, is another.
bool is_named_beside(const document_view& seen, std::uint32_t i, const instrument* meant) {
  const mention& m = seen.mentions[i];
  if (meant == nullptr || m.marked) return false;
  for (std::uint32_t j = i + 1; j < seen.mentions.size() && seen.mentions[j].paragraph == m.paragraph; ++j) {
    const mention& other = seen.mentions[j];
    if (other.where.begin < m.where.end) continue;
    const auto between = seen.text({m.where.end, other.where.begin});
    if (seen.from.links.clause_end.match(between)) return false;
    if (other.kind != cite::mention_kind::name || seen.attachments[j].absorbed) continue;
    const auto& named = seen.from.names.entry(other.phrase);
    if (!named.stands_alone() || named.meanings.front().instrument != meant) continue;
    const bool in_a_row = j == i + 1 && seen.from.links.coordinate.match(between);
    return in_a_row || (begins_sentence(seen, i) && spells_noun(seen, m.value, seen.text(other.where)));
  }
  return false;
}

/// The treaty that the document is about, of those that the noun may call.
const instrument* home_called(const document_view& seen, const context& so_far, std::uint32_t i) {
  const std::string_view noun = seen.mentions[i].value;
  return so_far.course.home([&](const instrument& treaty) { return seen.may_call(noun, treaty.noun); });
}

/// The treaties that the document names as often as the one it names most, of those that the noun may call and that have
/// the provisions; of several those alone whose topics the passage speaks of, where it does.
std::vector<const instrument*> named_most(const document_view& seen, const context& so_far, std::uint32_t i,
                                          const instrument& home, const std::vector<provision>& wanted) {
  std::vector<const instrument*> found;
  const auto is_new = [&](const instrument& treaty) {
    return seen.may_call(seen.mentions[i].value, treaty.noun) && std::ranges::find(found, &treaty) == found.end();
  };
  for (const instrument* next = &home; next != nullptr; next = so_far.course.home(is_new)) {
    if (so_far.course.weight_of(*next) < so_far.course.weight_of(home)) break;
    found.push_back(next);
  }
  if (found.size() > 1) std::erase_if(found, [&](const instrument* entry) { return !has_all(entry, wanted); });
  // a note was written for what stands before it, though the text names more behind it
  const auto comes_later = [&](const instrument* entry) {
    const auto is_it = [&](const entity& e) { return e.entry == entry; };
    return so_far.course.in_earlier(0, seen.mentions[i].paragraph, false, is_it) == nullptr;
  };
  if (found.size() > 1 && seen.is_note(i) && !std::ranges::all_of(found, comes_later))
    std::erase_if(found, comes_later);
  const auto has_none = [&](const instrument* entry) { return !has_topic(seen, *entry, i); };
  if (found.size() > 1 && !std::ranges::all_of(found, has_none)) std::erase_if(found, has_none);
  return found;
}

/// Whether "the Treaty" may be that one, which the document speaks of most: a class, or a treaty that is but proposed, has
/// no provisions, and must be named before the mention.
bool is_introduced(const context& so_far, std::uint32_t i, const instrument& home,
                   const std::vector<provision>& wanted) {
  const auto is_it = [&](const entity& e) { return e.entry == &home; };
  return year_of(home) != 0 || (wanted.empty() && (so_far.in_paragraph(i, is_it) != nullptr ||
                                                   so_far.in_earlier(i, whole_document, is_it) != nullptr));
}

/// Adds what the noun calls, beyond its paragraph; where that is named beside it, the noun calls another.
bool take(const document_view& seen, context& so_far, std::uint32_t i, finding meant) {
  if (is_named_beside(seen, i, meant.entry)) {
    meant = seen.unresolved(meant.where, meant.kind, no_target::named_beside_it, resolved_by::noun);
  }
  so_far.findings[i].push_back(std::move(meant));
  return true;
}

bool take(const document_view& seen, context& so_far, std::uint32_t i, const instrument& meant) {
  return take(seen, so_far, i, of_entry(meant, seen.mentions[i].where, {}, via::anaphora));
}

constexpr std::uint32_t passage_reach = 4;  // paragraphs

}  // namespace

bool noun_in_name_of_group(const document_view& seen, context& so_far, std::uint32_t i) {
  const instrument* own = so_far.treaty_of_symbol;
  const mention& m = seen.mentions[i];
  if (own == nullptr || !seen.may_call(m.value, own->noun) || !seen.from.links.group_of_parties.is_set()) return false;
  if (!seen.from.links.group_of_parties.match(seen.before(m.where.begin, i))) return false;
  so_far.findings[i].push_back(of_entry(*own, m.where, {}, via::anaphora));
  return true;
}

bool noun_named_behind(const document_view& seen, context& so_far, std::uint32_t i) {
  const instrument* named = named_behind(seen, i);
  if (named == nullptr || !has_all(named, provisions_of(seen, i))) return false;
  so_far.findings[i].push_back(of_entry(*named, seen.mentions[i].where, {}, via::anaphora));
  return true;
}

bool noun_defined(const document_view& seen, context& so_far, std::uint32_t i) {
  const mention& m = seen.mentions[i];
  const entity* defined = so_far.course.defined(m.value);
  if (defined == nullptr || !has_all(defined->entry, provisions_of(seen, i))) return false;
  if (speaks_of_another(seen, so_far, i, *defined)) return false;
  so_far.findings[i].push_back(of_entity(*defined, m.where));
  return true;
}

bool noun_of_topic_before(const document_view& seen, context& so_far, std::uint32_t i) {
  const mention& m = seen.mentions[i];
  const auto wanted = provisions_of(seen, i);
  const instrument* home = home_called(seen, so_far, i);
  std::vector<const instrument*> others;  // that were looked at, for a passage names them again and again
  const auto is_topic = [&](const entity& e) {
    if (e.entry == nullptr || e.entry == home || std::ranges::find(others, e.entry) != others.end()) return false;
    const bool is_it =
        seen.may_call(m.value, e.entry->noun) && has_all(e.entry, wanted) && has_topic(seen, *e.entry, i);
    if (!is_it) others.push_back(e.entry);
    return is_it;
  };
  // a passage goes on about another treaty where its own words go on too
  const entity* e = so_far.in_earlier(i, passage_reach, is_topic);
  if (e != nullptr && (home == nullptr || !has_topic(seen, *home, i))) {
    return take(seen, so_far, i, of_entity(*e, m.where));
  }
  const instrument* other = home != nullptr ? nearest_topic(seen, so_far, i, *home, wanted) : nullptr;
  return other != nullptr && take(seen, so_far, i, *other);
}

bool noun_of_document(const document_view& seen, context& so_far, std::uint32_t i) {
  const auto wanted = provisions_of(seen, i);
  const instrument* home = home_called(seen, so_far, i);
  const auto most = home == nullptr ? std::vector<const instrument*>() : named_most(seen, so_far, i, *home, wanted);
  if (most.size() == 1 && has_all(most.front(), wanted) && is_introduced(so_far, i, *most.front(), wanted))
    return take(seen, so_far, i, *most.front());
  if (most.size() > 1) {  // it is about none of them before the others
    so_far.findings[i].push_back(seen.ambiguous(seen.mentions[i].where, most));
    so_far.findings[i].back().via = via::anaphora;
    return true;
  }
  const instrument* own = text_in_title(so_far, seen.mentions[i].value);
  return own != nullptr && has_all(own, wanted) && take(seen, so_far, i, *own);
}

bool noun_named_earlier(const document_view& seen, context& so_far, std::uint32_t i) {
  const mention& m = seen.mentions[i];
  const auto wanted = provisions_of(seen, i);
  const auto may_be = [&](const entity& named) {
    return named.entry != nullptr && seen.may_call(m.value, named.entry->noun) && !is_class(*named.entry) &&
           has_all(named.entry, wanted);
  };
  const entity* e = so_far.in_earlier(i, passage_reach, may_be);
  if (e == nullptr) return false;
  const auto rivals = rivals_of(seen, so_far, i, *e, rivals_in::row, may_be);
  if (rivals.empty()) return take(seen, so_far, i, of_entity(*e, m.where));
  so_far.findings[i].push_back(one_of_rivals(seen, i, *e, rivals));
  return true;
}

// who wrote "the Convention" may mean one that the catalogue lacks, but in a document of a series or an organ that it
// knows, or in one that speaks of several things that this one is about and is no law, which defines its own
bool noun_by_topic(const document_view& seen, context& so_far, std::uint32_t i) {
  const bool is_of_known = !seen.from.about.symbol.empty() || seen.from.about.organ != nullptr;
  if (!is_of_known && seen.is_in_articles()) return false;
  const instrument* only = by_topic(seen, so_far, i, provisions_of(seen, i));
  if (only == nullptr) return false;
  return (is_of_known || speaks_of_several(seen, *only, seen.from.document.text)) && take(seen, so_far, i, *only);
}

bool noun_alone(const document_view& seen, context& so_far, std::uint32_t i) {
  const instrument* entry = meant_alone(seen, so_far, i, provisions_of(seen, i));
  if (entry == nullptr) return false;
  so_far.findings[i].push_back(of_entry(*entry, seen.mentions[i].where, {}, via::anaphora));
  return true;
}

bool noun_unknown(const document_view& seen, context& so_far, std::uint32_t i) {
  const mention& m = seen.mentions[i];
  if (!m.marked) return false;
  so_far.findings[i].push_back(seen.unresolved(m.where, kind::treaty, no_target::nothing_named_before));
  return true;
}

}  // namespace recital::resolve
