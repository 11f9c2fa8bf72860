#include "resolve/rules/rules.hpp"

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

#include "grammar/spelling.hpp"
#include "resolve/query.hpp"
#include "resolve/rules/common_words.hpp"
#include "resolve/rules/homonyms.hpp"
#include "resolve/rules/narrowing.hpp"
#include "resolve/rules/query_around.hpp"
#include "resolve/rules/short_name.hpp"
#include "resolve/rules/topics.hpp"
#include "text/code_point.hpp"
#include "text/letters.hpp"
#include "text/normal_form.hpp"
#include "text/one_spelling.hpp"

namespace recital::resolve {
namespace {

using cite::mention;

/// "the Final Document of the 2010 Review Conference": each may mean several, both together one.
void resolve_with_attribute(const document_view& seen, context& so_far, std::uint32_t i,
                            std::vector<const instrument*>& found) {
  const auto attribute = seen.attachments[i].attribute;
  if (attribute == nothing || so_far.findings[attribute].empty() || found.size() < 2) return;
  finding& whole = so_far.findings[attribute].back();
  if (whole.status != status::ambiguous) return;
  std::vector<std::pair<const instrument*, std::string>> pairs;
  for (const auto* entry : found) {
    for (const auto& [relation, target] : entry->relations) {
      const bool may_be = std::find(whole.candidates.begin(), whole.candidates.end(), target) != whole.candidates.end();
      if (relation == relation::adopted_at && may_be) pairs.emplace_back(entry, target);
    }
  }
  if (pairs.size() != 1) return;
  found = {pairs.front().first};
  if (const instrument* conference = seen.known.find(pairs.front().second); conference != nullptr) {
    whole = of_entry(*conference, whole.where, resolved_by::adopter_of_such_a_text);
    so_far.remember(attribute, whole);
  }
}

/// "the Plan of Action adopted by the Summit": nobody knows which.
bool is_unresolved(const context& so_far, std::uint32_t attribute) {
  return attribute != nothing && so_far.findings[attribute].empty();
}

/// Two conferences of one year: those that were held where the words say, if any was.
void keep_held_there(const document_view& seen, std::string_view words, std::vector<const instrument*>& found) {
  const auto elsewhere = [&](const instrument* e) { return e->place.empty() || !name_place(seen, words, e->place); };
  if (found.size() > 1 && !std::ranges::all_of(found, elsewhere)) std::erase_if(found, elsewhere);
}

/// The one thing that a name with help means; nothing where it is a common noun after all.
std::optional<finding> choose(const document_view& seen, context& so_far, std::uint32_t i, const query& q, span where) {
  const mention& m = seen.mentions[i];
  const auto& entry = seen.from.names.entry(m.phrase);
  auto found = candidates(seen.known, entry.meanings, q, so_far.maker);
  keep_held_there(seen, q.beside, found);
  if (seen.is_heading(i) && !q.says_when()) return std::nullopt;  // what the document is called
  if (entry.meanings.front().of_several && !q.says_when()) return std::nullopt;
  const bool is_bare = seen.attachments[i].attribute == nothing && !seen.attachments[i].has_pinpoint;
  const bool is_other = is_bare && !q.says_when() && seen.from.links.other_after.match(seen.after(where.end, i));
  if (is_other || (is_bare && seen.from.links.of_one_party.match(seen.after(m.where.end, i)))) return std::nullopt;
  resolve_with_attribute(seen, so_far, i, found);
  const bool qualified = q.says_when() || q.of != nullptr || seen.attachments[i].attribute != nothing;
  const bool is_of_unknown = !q.says_when() && q.of == nullptr && is_unresolved(so_far, seen.attachments[i].attribute);
  if (!qualified || is_of_unknown) return choose_by_context(seen, so_far, i, std::move(found), where);
  if (found.size() > 1) narrow_by_context(seen, so_far, i, found);
  // "the first review conference", "the Thirteenth Meeting of States Parties" of a treaty that is not named is no one's
  const bool by_ordinal = q.year == 0 && q.ordinal != 0 && q.of == nullptr && found.size() == 1;
  const bool is_of_many = is_of_common_words(seen, i) || entry.meanings.size() > 1;
  if (by_ordinal && is_of_many && !found.front()->forum.empty() && !is_supported(seen, so_far, i, *found.front()))
    return std::nullopt;
  if (found.size() == 1) {
    return of_entry(*found.front(), where, q.says_when() ? resolved_by::name_and_date : resolved_by::name_and_owner);
  }
  if (found.size() > 1) return seen.ambiguous(where, found, resolved_by::name_and_date);
  if (!q.says_when() || seen.is_heading(i)) return std::nullopt;
  const auto what = entry.meanings.front().series != nullptr ? entry.meanings.front().series->model.kind
                                                             : entry.meanings.front().instrument->kind;
  return seen.unresolved(where, what, no_target::name_and_date_not_known, resolved_by::name_and_date);
}

void add_if_any(context& so_far, std::uint32_t i, std::optional<finding> f) {
  if (f) so_far.findings[i].push_back(std::move(*f));
}

/// What the mention's words may mean belongs to something else: the conferences of a treaty to it, a text to the
/// conference that adopted it.
struct belonging {
  std::vector<const instrument*> treaties;
  std::vector<const instrument*> conferences;
};

belonging belonging_of(const document_view& seen, std::uint32_t i) {
  belonging all;
  // where treaties have title marks, one without them is but a part of the name: 不扩散核武器条约缔约国审议大会
  const bool may_name_treaty = seen.from.language.title_marks.first.empty();
  const auto take = [&](const std::string& id, std::vector<const instrument*>& list) {
    if (const instrument* whole = id.empty() ? nullptr : seen.known.find(id)) list.push_back(whole);
  };
  for (const cite::meaning& what : seen.from.names.entry(seen.mentions[i].phrase).meanings) {
    if (may_name_treaty && what.series != nullptr) take(what.series->model.forum, all.treaties);
    if (what.instrument == nullptr) continue;
    if (may_name_treaty) take(what.instrument->forum, all.treaties);
    for (const auto& [relation, target] : what.instrument->relations) {
      if (relation == relation::adopted_at) take(target, all.conferences);
    }
  }
  return all;
}

/// Whether the words are no abbreviation: several words, or the title where the language has no blanks.
bool is_long_name(const document_view& seen, const cite::lexicon_entry& name, const instrument& meant) {
  if (!seen.from.language.unspaced) return name.any_case;
  const auto title = meant.title.find(seen.from.language.code);
  return title != meant.title.end() && text::one_spelling(text::plain_text(title->second)) == name.text;
}

/// Takes note of the treaty in the long name of a conference, wherever it stands, and of the conference at the end of the
/// name of a text: "Programme of Action of the International Conference on Population and Development", but not "2005
/// World Summit Outcome" or "NPT Review Conference".
void take_nested(const document_view& seen, context& so_far, std::uint32_t i) {
  const auto wholes = belonging_of(seen, i);
  if (wholes.treaties.empty() && wholes.conferences.empty()) return;
  const span where = seen.mentions[i].where;
  for (const auto& name : seen.from.names.names_in(seen.text(where))) {
    const cite::lexicon_entry& entry = seen.from.names.entry(name.phrase);
    const instrument* meant = entry.stands_alone() ? entry.meanings.front().instrument : nullptr;
    if (meant == nullptr || name.where.size() == where.size() || !is_long_name(seen, entry, *meant)) continue;
    const bool is_at_end = name.where.end == where.size() && std::ranges::count(wholes.conferences, meant) > 0;
    if (!is_at_end && std::ranges::count(wholes.treaties, meant) == 0) continue;
    so_far.nested.emplace(
        i, of_entry(*meant, {where.begin + name.where.begin, where.begin + name.where.end}, resolved_by::name));
    return;
  }
}

/// What a name that needs no help means; null where it needs help.
const instrument* standing_alone(const document_view& seen, std::uint32_t i) {
  const auto& entry = seen.from.names.entry(seen.mentions[i].phrase);
  return entry.stands_alone() ? entry.meanings.front().instrument : nullptr;
}

/// "Additional Protocol I to the Treaty of Tlatelolco": the treaty right behind a protocol's name, where that is the
/// protocol to another one. Null where there is none.
const instrument* whole_named_behind(const document_view& seen, std::uint32_t i, const instrument& meant) {
  const std::uint32_t j = i + 1;
  if (!is_protocol(meant) || j >= seen.mentions.size() || seen.mentions[j].paragraph != seen.mentions[i].paragraph ||
      seen.mentions[j].kind != cite::mention_kind::name || seen.mentions[j].where.begin < seen.mentions[i].where.end) {
    return nullptr;
  }
  const instrument* whole = standing_alone(seen, j);
  const bool is_another = whole != nullptr && whole->kind == kind::treaty && !is_protocol_to(meant, whole->id);
  const auto between = seen.text({seen.mentions[i].where.end, seen.mentions[j].where.begin});
  return is_another && !between.empty() && seen.from.links.host_after.match(between) ? whole : nullptr;
}

/// Adds what the mention means where it is one of those; false where there are none.
bool add_one_of(const document_view& seen, context& so_far, std::uint32_t i,
                const std::vector<const instrument*>& meant) {
  if (meant.empty()) return false;
  const span where = seen.mentions[i].where;
  so_far.findings[i].push_back(meant.size() == 1 ? of_entry(*meant.front(), where) : seen.ambiguous(where, meant));
  return true;
}

/// "the additional protocols": each is of one State, so that the class has no date.
bool is_class_of_protocols(const instrument& entry) { return year_of(entry) == 0 && is_protocol(entry); }

/// Whether the title or a name of the entry holds the words of the mention, in one of its cases; the first letter may be a
/// capital in one and not in the other.
bool holds_words(const document_view& seen, const instrument& entry, std::uint32_t i) {
  std::string_view words = seen.text(seen.mentions[i].where);
  words.remove_prefix(text::width_of(static_cast<unsigned char>(words.front())));
  const auto holds = [&](const std::string& name) {
    const auto forms = declined(text::one_spelling(text::plain_text(name)), seen.from.language.spelling);
    return std::ranges::any_of(forms, [&](const std::string& form) { return form.find(words) != std::string::npos; });
  };
  const auto title = entry.title.find(seen.from.language.code);
  if (title != entry.title.end() && holds(title->second)) return true;
  const auto names = entry.names.find(seen.from.language.code);
  return names != entry.names.end() && std::ranges::any_of(names->second, holds);
}

/// The protocols to that treaty which the mention's words call.
std::vector<const instrument*> protocols_called(const document_view& seen, std::uint32_t i, const instrument& whole) {
  std::vector<const instrument*> found;
  for (const instrument& entry : seen.known.instruments()) {
    if (is_protocol_to(entry, whole.id) && holds_words(seen, entry, i)) found.push_back(&entry);
  }
  return found;
}

/// "an additional protocol" in a law or the text of a treaty, which speaks nowhere of what the entry is about.
bool is_out_of_law(const document_view& seen, const context& so_far, const instrument& meant) {
  const bool is_law = seen.is_in_articles() || !so_far.own_nouns.empty();
  return is_law && meant.topics.contains(seen.from.language.code) && !speaks_of(seen, meant, seen.from.document.text);
}

/// Whether the words are of a script that tells no name from common words by its capitals.
bool has_no_case(std::string_view words) {
  const char32_t first = text::code_point_at(words, 0);
  return text::other_case(first) == first;
}

/// "业主大会议事规则": a text that has the name of the body that made it, which is but the end of another's.
bool is_of_longer_body(const document_view& seen, std::uint32_t i, const instrument& meant) {
  return seen.known.body_named(meant.forum) != nullptr &&
         seen.from.links.longer_body_before.match(seen.before(seen.mentions[i].where.begin, i));
}

/// Whether no word of them begins with a capital.
bool is_in_small(std::string_view words) {
  while (!words.empty()) {
    if (text::begins_capital(words)) return false;
    const std::size_t space = words.find(' ');
    words.remove_prefix(space == std::string_view::npos ? words.size() : space + 1);
  }
  return true;
}

/// "a non-proliferation treaty": one such treaty, whichever it will be, and not the one that was made.
bool is_any_such(const document_view& seen, std::uint32_t i, const instrument& meant) {
  const span where = seen.mentions[i].where;
  const pattern& indefinite = seen.from.links.indefinite_before;
  return meant.kind == kind::treaty && year_of(meant) != 0 && indefinite.is_set() && is_in_small(seen.text(where)) &&
         indefinite.match(seen.before(where.begin, i));
}

bool is_of_series(const document_view& seen, std::uint32_t i) {
  const auto& meanings = seen.from.names.entry(seen.mentions[i].phrase).meanings;
  return std::ranges::any_of(meanings, [](const cite::meaning& m) { return m.series != nullptr; });
}

/// "last year's Review Conference": the one of the document's year, or of so many years before or after.
std::optional<finding> choose_by_distance(const document_view& seen, context& so_far, std::uint32_t i, int years) {
  const span where = seen.mentions[i].where;
  if (seen.from.about.year == 0) {
    return seen.unresolved(where, kind::conference, no_target::year_not_known, resolved_by::name_and_date);
  }
  return choose(seen, so_far, i, query_of(seen, so_far, i, seen.from.about.year + years), where);
}

}  // namespace

bool common_words_of_another(const document_view& seen, context& so_far, std::uint32_t i) {
  const instrument* meant = standing_alone(seen, i);
  if (meant == nullptr) return false;
  if (is_any_such(seen, i, *meant) || is_of_longer_body(seen, i, *meant)) return true;
  if (is_class_of_protocols(*meant) && has_no_case(seen.text(seen.mentions[i].where)) &&
      is_out_of_law(seen, so_far, *meant)) {
    return true;
  }
  return is_of_common_words(seen, i) && (belongs_to_another(seen, i, *meant) || is_out_of_law(seen, so_far, *meant));
}

bool common_words_of_longer_name(const document_view& seen, context& so_far, std::uint32_t i) {
  const instrument* meant = standing_alone(seen, i);
  if (meant == nullptr || !is_of_common_words(seen, i)) return false;
  const span where = seen.mentions[i].where;
  if (const entity* other = longer_name_before(seen, so_far, i, *meant); other != nullptr) {
    so_far.findings[i].push_back(of_entity(*other, where));
  } else if (const instrument* protocol = protocol_joined(seen, so_far, i, *meant); protocol != nullptr) {
    so_far.findings[i].push_back(of_entry(*protocol, where, resolved_by::name_and_owner));
  }
  return !so_far.findings[i].empty();
}

bool protocol_of_another(const document_view& seen, context& so_far, std::uint32_t i) {
  const instrument* meant = standing_alone(seen, i);
  const instrument* whole = meant == nullptr ? nullptr : whole_named_behind(seen, i, *meant);
  if (whole == nullptr) return false;
  std::vector<const instrument*> protocols;
  for (const instrument& entry : seen.known.instruments()) {
    if (are_called_alike(entry, *meant) && is_protocol_to(entry, whole->id)) protocols.push_back(&entry);
  }
  return add_one_of(seen, so_far, i, protocols);
}

bool class_of_another_treaty(const document_view& seen, context& so_far, std::uint32_t i) {
  const instrument* meant = standing_alone(seen, i);
  if (meant == nullptr || !is_class_of_protocols(*meant) || has_topic(seen, *meant, i)) return false;
  const auto is_of_class = [&](const entity& e) { return e.target == meant->id || is_protocol_to(*meant, e.target); };
  if (so_far.in_paragraph(i, is_of_class) != nullptr || so_far.in_earlier(i, whole_document, is_of_class) != nullptr)
    return false;
  // of the treaties of the paragraph the last one that has such protocols
  std::vector<const instrument*> protocols;
  bool has_treaty = false;
  std::ignore = so_far.in_paragraph(i, [&](const entity& e) {
    if (e.kind != kind::treaty || e.entry == nullptr) return false;
    has_treaty = true;
    protocols = protocols_called(seen, i, *e.entry);
    return !protocols.empty();
  });
  const instrument* home = has_treaty ? nullptr : so_far.course.home();
  if (home != nullptr) protocols = protocols_called(seen, i, *home);
  return add_one_of(seen, so_far, i, protocols);
}

bool name_of_homonym(const document_view& seen, context& so_far, std::uint32_t i) {
  const instrument* meant = standing_alone(seen, i);
  if (meant == nullptr) return false;
  auto other = homonym(seen, so_far, i, *meant);
  if (other) so_far.findings[i].push_back(std::move(*other));
  return !so_far.findings[i].empty();
}

bool name_alone(const document_view& seen, context& so_far, std::uint32_t i) {
  const instrument* meant = standing_alone(seen, i);
  if (meant == nullptr) return false;
  const span where = seen.mentions[i].where;
  const auto& years = seen.attachments[i].years;
  take_nested(seen, so_far, i);
  // "1995 Review and Extension Conference"
  const bool dated = years.size() == 1 && years.front().year == year_of(*meant);
  so_far.findings[i].push_back(of_entry(*meant, dated ? hull(seen.attachments[i].where, where) : where));
  return true;
}

namespace {

/// "the outcome documents of the 1995, 2000 and 2010 Conferences": one text for each of them; none where one of them
/// adopted no text of that name.
std::vector<const instrument*> text_of_each(const document_view& seen, const context& so_far, std::uint32_t i) {
  const auto& conferences = so_far.findings[seen.attachments[i].attribute];
  const auto& meanings = seen.from.names.entry(seen.mentions[i].phrase).meanings;
  std::vector<const instrument*> texts;
  for (const finding& conference : conferences) {
    const std::pair wanted{relation::adopted_at, conference.target};
    const auto text = std::ranges::find_if(meanings, [&](const cite::meaning& m) {
      return m.instrument != nullptr && std::ranges::count(m.instrument->relations, wanted) > 0;
    });
    if (text == meanings.end()) return {};
    texts.push_back(text->instrument);
  }
  return texts;
}

/// The words beside one of the years of a name, which may say where: "in Oslo in" before 2013, or behind it in Chinese.
std::string_view words_beside(const document_view& seen, std::uint32_t i, std::size_t place) {
  const auto& years = seen.attachments[i].years;
  const span name = seen.mentions[i].where;
  if (years.front().where.begin > name.begin) {
    return seen.text({place == 0 ? name.end : years[place - 1].where.end, years[place].where.begin});
  }
  return seen.text({years[place].where.end, place + 1 == years.size() ? name.begin : years[place + 1].where.begin});
}

/// "the Conferences of 1995, 2000 and 2010": one for each year. The name stands with the year next to it.
void add_each_year(const document_view& seen, context& so_far, std::uint32_t i) {
  const attachment& a = seen.attachments[i];
  const span name = seen.mentions[i].where;
  const bool behind = a.years.front().where.begin > name.begin;
  const bool is_apart = behind && a.attribute != nothing && seen.mentions[a.attribute].where.begin > name.begin;
  const std::size_t next_to_name = behind ? 0 : a.years.size() - 1;
  for (std::size_t place = 0; place < a.years.size(); ++place) {
    const span year = a.years[place].where;
    const span with_name = is_apart ? name : hull(year, name);
    query q = query_of(seen, so_far, i, a.years[place].year);
    q.beside = words_beside(seen, i, place);
    add_if_any(so_far, i, choose(seen, so_far, i, q, place == next_to_name ? with_name : year));
  }
}

/// Whether the name is one of treaties, none of which has a place in a row: "Schedule I of the 1971 Convention". What is
/// called by an abbreviation may have successors of that name: "a third START".
bool is_of_treaties(const document_view& seen, std::uint32_t i) {
  const cite::lexicon_entry& named = seen.from.names.entry(seen.mentions[i].phrase);
  if (std::ranges::all_of(named.text, text::is_capital_ascii)) return false;
  return std::ranges::all_of(named.meanings, [](const cite::meaning& m) {
    return m.instrument != nullptr && m.instrument->kind == kind::treaty && m.instrument->ordinal == 0;
  });
}

}  // namespace

bool name_with_help(const document_view& seen, context& so_far, std::uint32_t i) {
  const mention& m = seen.mentions[i];
  const attachment& a = seen.attachments[i];
  take_nested(seen, so_far, i);
  if (a.attribute != nothing) resolve_mention(seen, so_far, a.attribute);
  if (const auto years = relative_year(seen, i); years && first_year(seen, i) == 0 && is_of_series(seen, i)) {
    add_if_any(so_far, i, choose_by_distance(seen, so_far, i, *years));
    return true;
  }
  if (a.attribute != nothing && a.years.empty() && so_far.findings[a.attribute].size() > 1) {
    const auto texts = text_of_each(seen, so_far, i);
    for (const instrument* text : texts) so_far.findings[i].push_back(of_entry(*text, m.where));
    if (!texts.empty()) return true;
  }
  if (a.ordinals.size() > 1) {
    const bool is_before = a.ordinals.front().where.begin <= m.where.begin;
    const bool is_behind = a.ordinals.front().where.begin >= m.where.end;  // else it stands within the name
    for (const auto& ordinal : a.ordinals) {
      query one = query_of(seen, so_far, i, 0);
      one.ordinal = ordinal.year;
      const bool beside = &ordinal == (is_before ? &a.ordinals.back() : &a.ordinals.front());
      const span with_name = is_behind ? m.where : hull(ordinal.where, m.where);
      add_if_any(so_far, i, choose(seen, so_far, i, one, beside ? with_name : ordinal.where));
    }
    return true;
  }
  if (a.years.size() < 2) {
    query q = query_of(seen, so_far, i, first_year(seen, i));
    q.beside = seen.text(hull(a.where, m.where));
    const bool is_beside_ordinal = a.ordinal != 0 && is_of_treaties(seen, i);
    if (is_beside_ordinal) q.ordinal = 0;
    add_if_any(so_far, i, choose(seen, so_far, i, q, is_beside_ordinal ? m.where : hull(a.where, m.where)));
    return true;
  }
  add_each_year(seen, so_far, i);
  return true;
}

}  // namespace recital::resolve
