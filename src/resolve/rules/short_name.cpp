#include "resolve/rules/short_name.hpp"

#include <algorithm>
#include <utility>

#include "resolve/main_subject.hpp"
#include "resolve/rules/narrowing.hpp"
#include "resolve/rules/rivals.hpp"
#include "resolve/rules/topics.hpp"
#include "text/code_point.hpp"
#include "text/letters.hpp"

namespace recital::resolve {
namespace {

using cite::mention;

constexpr std::uint32_t anywhere = 1000;  // paragraphs: as far back as a short name may reach

bool is_meant(const std::vector<cite::meaning>& meanings, const instrument& entry) {
  return std::any_of(meanings.begin(), meanings.end(), [&](const cite::meaning& m) {
    return (m.instrument != nullptr && m.instrument->id == entry.id) ||
           (m.series != nullptr && m.series->id == entry.series);
  });
}

/// Whether a name that is spelled with a capital is printed without: far from the name it is an ordinary word.
bool is_in_small_letters(const document_view& seen, const mention& m) {
  const auto initial = [](std::string_view words) { return text::code_point_at(words, 0); };
  return text::is_capital(initial(seen.from.names.entry(m.phrase).text)) &&
         !text::is_capital(initial(seen.text(m.where)));
}

/// A document of a session may be of the year after.
bool is_yet_to_be_written(const document_view& seen, const instrument& entry) {
  return entry.kind == kind::document && seen.from.about.year != 0 && year_of(entry) > seen.from.about.year + 1;
}

/// Whether the catalogue says more of the passages that such a text is named in than the treaty they are about.
bool has_surroundings(const document_view& seen, const instrument& entry) {
  const bool is_of_treaty = seen.known.find(entry.forum) != nullptr;
  return entry.topics.find(seen.from.language.code) != entry.topics.end() ||
         (!is_of_treaty && !entry.relations.empty());
}

/// Whether what the text belongs to, such as the conference that adopted it, was named before.
bool is_related_named(const context& so_far, std::uint32_t i, const instrument& entry) {
  const auto is_related = [&](const entity& e) {
    return std::ranges::any_of(entry.relations, [&](const auto& r) { return r.second == e.target; });
  };
  return so_far.in_paragraph(i, is_related) != nullptr || so_far.in_earlier(i, anywhere, is_related) != nullptr;
}

/// Whether nothing of what such a text is named beside is there: any number of texts are called that.
bool is_out_of_place(const document_view& seen, const context& so_far, std::uint32_t i, const instrument& entry) {
  return entry.kind == kind::document && has_surroundings(seen, entry) && !has_topic(seen, entry, i) &&
         !is_related_named(so_far, i, entry);
}

/// Whether the document is about the treaty to which the entry is a protocol.
bool is_of_home(const context& so_far, const instrument& entry) {
  const instrument* home = so_far.course.home();
  return home != nullptr && is_protocol_to(entry, home->id);
}

}  // namespace

namespace {

/// "the provisional rules of procedure" where the Council was the last body named, in a document of no other's.
bool is_of_body_named(const document_view& seen, const context& so_far, const instrument& entry) {
  const body* organ = seen.from.about.organ;
  return !so_far.named_bodies.empty() && so_far.named_bodies.front()->id == entry.forum &&
         (organ == nullptr || organ->id == entry.forum);
}

}  // namespace

bool is_supported(const document_view& seen, const context& so_far, std::uint32_t i, const instrument& entry) {
  if (has_topic(seen, entry, i)) return true;
  if (entry.kind == kind::document && has_surroundings(seen, entry)) return !is_out_of_place(seen, so_far, i, entry);
  if (is_protocol(entry)) return is_of_home(so_far, entry) || is_related_named(so_far, i, entry);
  if (entry.forum.empty()) return entry.kind != kind::conference;  // any number of conferences are called that
  const instrument* home = so_far.course.home();
  if (home != nullptr && home->id == entry.forum) return true;
  if (is_of_body_named(seen, so_far, entry)) return true;
  const auto speaks_for = [&](const entity& e) {
    return e.target == entry.forum || (e.entry != nullptr && e.entry->forum == entry.forum);
  };
  return so_far.in_paragraph(i, speaks_for) != nullptr || so_far.in_earlier(i, anywhere, speaks_for) != nullptr;
}

namespace {

/// What was named before, anywhere in the document, of the review cycle that the document is of.
template <class F>
std::optional<finding> of_own_cycle(const document_view& seen, const context& so_far, std::uint32_t i, F&& may_mean,
                                    span where) {
  const std::string_view cycle = own_cycle(seen, so_far);
  const auto fits = [&](const entity& e) { return may_mean(e) && !cycle.empty() && e.entry->cycle == cycle; };
  const entity* e = so_far.in_earlier(i, anywhere, fits);
  if (e == nullptr) return std::nullopt;
  return of_entity(*e, where, resolved_by::own_review_cycle);
}

bool is_conference(const cite::meaning& m) { return m.series != nullptr || m.instrument->kind == kind::conference; }

/// Whether a short name must mean one of those. Of conferences the catalogue has but a few: one that nothing speaks for
/// may well be another.
bool is_one_of(const document_view& seen, const context& so_far, std::uint32_t i,
               const std::vector<const instrument*>& found) {
  const mention& m = seen.mentions[i];
  const bool is_spelled_as_name = text::is_capital(text::code_point_at(seen.text(m.where), 0)) || m.marked;
  const bool is_name = is_spelled_as_name || seen.attachments[i].has_pinpoint;
  if (is_name && !is_conference(seen.from.names.entry(m.phrase).meanings.front())) return true;
  return std::any_of(found.begin(), found.end(),
                     [&](const instrument* e) { return !e->forum.empty() && is_supported(seen, so_far, i, *e); });
}

/// "the Optional Protocol", where there is an "Optional Protocol to the Covenant" and a "Second Optional Protocol to the
/// Covenant": the one of the same treaty whose title begins with those words. Null where not one alone does.
const instrument* first_of_numbered(const document_view& seen, std::uint32_t i,
                                    const std::vector<const instrument*>& found) {
  const std::string_view words = seen.from.names.entry(seen.mentions[i].phrase).text;
  const auto& relations = found.front()->relations;
  const bool of_one_treaty = std::ranges::all_of(found, [&](const instrument* entry) {
    return std::ranges::any_of(entry->relations, [&](const auto& r) {
      return r.first == relation::protocol_to && std::ranges::find(relations, r) != relations.end();
    });
  });
  if (!of_one_treaty) return nullptr;
  const instrument* only = nullptr;
  for (const instrument* entry : found) {
    const auto title = entry->title.find(seen.from.language.code);
    if (title == entry->title.end() || !title->second.starts_with(words)) continue;
    if (only != nullptr) return nullptr;
    only = entry;
  }
  return only;
}

/// Whether the title or a name of the entry has that word.
bool has_word_in_name(const document_view& seen, const instrument& entry, std::string_view word) {
  const auto has = [&](const std::string& name) {
    for (std::size_t at = name.find(word); at != std::string::npos; at = name.find(word, at + word.size())) {
      const std::string_view behind = std::string_view(name).substr(at + word.size());
      if (behind.empty() || !text::is_alphabetic(text::code_point_at(behind, 0)) || seen.from.language.unspaced)
        return true;
    }
    return false;
  };
  const auto title = entry.title.find(seen.from.language.code);
  if (title != entry.title.end() && has(title->second)) return true;
  const auto names = entry.names.find(seen.from.language.code);
  return names != entry.names.end() && std::ranges::any_of(names->second, has);
}

/// Whether the words are no more than a noun, which a text is called by whose name holds it: "the Pact", behind the Pact
/// of Bogotá.
bool is_called_by_noun(const document_view& seen, std::uint32_t i, const entity& e) {
  const std::string_view words = seen.text(seen.mentions[i].where);
  if (e.kind != kind::treaty || e.entry == nullptr) return false;
  // "the Covenant" is not the "Optional Protocol to the Covenant" that was named last
  const bool is_noun = std::ranges::any_of(seen.from.language.nouns, [&](const auto& noun) {
    return (calls_protocols(noun.first) || !is_protocol(*e.entry)) &&
           std::ranges::find(noun.second, words) != noun.second.end();
  });
  return is_noun && has_word_in_name(seen, *e.entry, words);
}

/// What the same words meant since, where nobody knew; null where they were not said since.
const finding* left_open(const context& so_far, const document_view& seen, std::uint32_t i, const entity& last) {
  for (std::uint32_t j = i; j-- > 0 && seen.mentions[j].where.begin > last.at;) {
    const bool is_same =
        seen.mentions[j].kind == seen.mentions[i].kind && seen.mentions[j].phrase == seen.mentions[i].phrase;
    if (!is_same || so_far.findings[j].empty()) continue;
    const finding& f = so_far.findings[j].back();
    return f.status == status::ambiguous ? &f : nullptr;
  }
  return nullptr;
}

/// What a treaty's short name means, or that nobody knows: where the last that goes by it was named in a row with others,
/// and its topics are no more spoken of than theirs.
template <class F>
finding one_of_row(const document_view& seen, const context& so_far, std::uint32_t i, finding meant, const entity& last,
                   F&& goes_by_it) {
  if (last.kind != kind::treaty || has_topic(seen, *last.entry, i)) return meant;
  if (const finding* unknown = left_open(so_far, seen, i, last); unknown != nullptr)
    return seen.ambiguous(meant.where, last.kind, unknown->candidates, resolved_by::short_name);
  // in another paragraph the document goes on to several things; what it hardly names is none of them
  const bool is_far = last.paragraph != seen.mentions[i].paragraph;
  auto rivals = rivals_of(seen, so_far, i, last, is_far ? rivals_in::paragraph : rivals_in::row, goes_by_it);
  std::erase_if(rivals, [&](const entity* e) {
    return e->entry == nullptr || 2 * so_far.course.weight_of(*e->entry) < so_far.course.weight_of(*last.entry);
  });
  const auto is_topic = [&](const entity* e) { return has_topic(seen, *e->entry, i); };
  const auto spoken_of = std::ranges::find_if(rivals, is_topic);
  if (spoken_of != rivals.end()) return of_entity(**spoken_of, meant.where, resolved_by::short_name_in_context);
  return rivals.empty() ? meant : one_of_rivals(seen, i, last, rivals);
}

/// Initials: capitals alone, or with the ending of a plural.
bool is_initials(std::string_view words) {
  if (words.ends_with('s')) words.remove_suffix(1);
  return words.size() > 1 && std::ranges::all_of(words, text::is_capital_ascii);
}

/// "the DO and the CSA": the initials of a class, which has no date, may be anybody's where the document has none of its
/// names in full.
bool may_be_of_another(const document_view& seen, std::uint32_t i, const instrument& entry) {
  if (year_of(entry) != 0 || !is_initials(seen.text(seen.mentions[i].where))) return false;
  const std::string_view document = seen.from.document.text;
  const auto has_one_of = [&](const words_by_language& words) {
    const auto list = words.find(seen.from.language.code);
    return list != words.end() && std::ranges::any_of(list->second, [&](const std::string& name) {
             return !is_initials(name) && document.find(name) != std::string_view::npos;
           });
  };
  return entry.forum.empty() && !has_one_of(entry.names) && !has_one_of(entry.shorts) &&
         !speaks_of(seen, entry, document);
}

/// Whether it is a text of the treaty that the document is about.
bool is_of_home_treaty(const context& so_far, const entity& e) {
  const instrument* home = so_far.course.home();
  return home != nullptr && e.entry != nullptr && e.entry->forum == home->id;
}

/// What a short name means of the things that the catalogue knows by it.
template <class F>
std::optional<finding> choose_among(const document_view& seen, const context& so_far, std::uint32_t i,
                                    std::vector<const instrument*> found, F&& may_mean, span where) {
  const bool is_common = is_in_small_letters(seen, seen.mentions[i]);  // "the final document was not ready"
  if (is_common && !seen.attachments[i].has_pinpoint) return std::nullopt;
  std::erase_if(found,
                [&](const instrument* e) { return e->kind == kind::document && !is_supported(seen, so_far, i, *e); });
  std::erase_if(found, [&](const instrument* e) { return may_be_of_another(seen, i, *e); });
  narrow_by_context(seen, so_far, i, found);
  const bool is_clear = found.size() == 1 && is_supported(seen, so_far, i, *found.front());
  if (is_clear) {
    // what the passage alone speaks for, and the document names nowhere, yields to a text of the treaty that it is about
    const entity* named = so_far.in_earlier(i, anywhere, may_mean);
    if (named == nullptr || !is_of_home_treaty(so_far, *named) ||
        hold_long_name(seen, seen.from.document.text, *found.front()))
      return of_entry(*found.front(), where, resolved_by::short_name_in_context);
  }
  if (auto own = of_own_cycle(seen, so_far, i, may_mean, where)) return own;
  // "article 2 of the Optional Protocol to the Convention on Lakes": not the one that was named pages before
  const bool goes_on = seen.from.links.other_after.match(seen.after(where.end, i));
  const entity* e = goes_on ? nullptr : so_far.in_earlier(i, anywhere, may_mean);
  if (e != nullptr)
    return one_of_row(seen, so_far, i, of_entity(*e, where, resolved_by::last_of_name_in_document), *e, may_mean);
  if (found.size() < 2 || !is_one_of(seen, so_far, i, found)) return std::nullopt;
  if (const instrument* first = first_of_numbered(seen, i, found); first != nullptr) {
    return of_entry(*first, where, resolved_by::short_name_in_context);
  }
  return seen.ambiguous(where, found, resolved_by::short_name);
}

/// Whether the last word of a name is a Roman number.
bool ends_with_number(std::string_view name) {
  const std::size_t blank = name.rfind(' ');
  return blank != std::string_view::npos && name.find_first_not_of("IVX", blank + 1) == std::string_view::npos;
}

/// "Protocol I", without an article, as one of a row of parts: that of what the paragraph or the document is about.
/// Null where more than one may be meant, or none.
const instrument* numbered_part(const document_view& seen, const context& so_far, std::uint32_t i,
                                const std::vector<const instrument*>& found) {
  if (!ends_with_number(seen.text(seen.mentions[i].where))) return nullptr;
  const instrument* home = so_far.course.home();
  const instrument* only = nullptr;
  for (const instrument* entry : found) {
    const bool belongs = std::ranges::any_of(entry->relations, [&](const auto& r) {
      const auto is_whole = [&](const entity& e) { return e.target == r.second; };
      return (home != nullptr && home->id == r.second) || so_far.in_paragraph(i, is_whole) != nullptr;
    });
    if (belongs && only != nullptr) return nullptr;
    if (belongs) only = entry;
  }
  return only;
}

/// "the Convention and its Optional Protocol": one to the treaty named last in the paragraph. Nothing where the words are
/// no possessive's or no protocol's.
std::optional<finding> protocol_of_last(const document_view& seen, const context& so_far, std::uint32_t i,
                                        std::vector<const instrument*> found, span where) {
  if (!seen.from.links.own_text.match(seen.before(where.begin, i))) return std::nullopt;
  if (found.empty() || !std::ranges::all_of(found, [](const instrument* e) { return is_protocol(*e); }))
    return std::nullopt;
  const entity* last = so_far.in_paragraph(i, [](const entity& e) { return e.kind == kind::treaty; });
  if (last == nullptr) return std::nullopt;
  std::erase_if(found, [&](const instrument* e) { return !is_protocol_to(*e, last->target); });
  if (found.empty()) return std::nullopt;
  return found.size() == 1 ? of_entry(*found.front(), where, resolved_by::short_name_in_context)
                           : seen.ambiguous(where, found, resolved_by::short_name);
}

}  // namespace

bool is_part_of_name(const document_view& seen, std::uint32_t i, const entity& e) {
  if (e.entry == nullptr || e.kind == kind::conference) return false;
  const std::string_view words = seen.text(seen.mentions[i].where);
  const auto holds_them = [&](const std::string& name) { return name.find(words) != std::string::npos; };
  const auto title = e.entry->title.find(seen.from.language.code);
  if (title != e.entry->title.end() && holds_them(title->second)) return true;
  const auto names = e.entry->names.find(seen.from.language.code);
  return names != e.entry->names.end() && std::ranges::any_of(names->second, holds_them);
}

bool is_definite(const document_view& seen, std::uint32_t i) {
  return seen.attachments[i].has_pinpoint ||
         seen.from.links.definite_before.match(seen.before(seen.mentions[i].where.begin, i));
}

std::optional<finding> choose_by_context(const document_view& seen, const context& so_far, std::uint32_t i,
                                         std::vector<const instrument*> found, span where) {
  const mention& m = seen.mentions[i];
  const auto& meanings = seen.from.names.entry(m.phrase).meanings;
  std::erase_if(found, [&](const instrument* entry) { return is_yet_to_be_written(seen, *entry); });
  if (auto protocol = protocol_of_last(seen, so_far, i, found, where)) return protocol;
  const auto is_one = [&](const entity& e) { return e.entry != nullptr && is_meant(meanings, *e.entry); };
  const auto may_mean = [&](const entity& e) { return is_one(e) || is_called_by_noun(seen, i, e); };
  const std::string_view ahead = seen.before(m.where.begin, i);
  if (seen.from.links.other_before.match(ahead)) return std::nullopt;  // that of another conference
  const bool definite = m.marked || is_definite(seen, i);
  const bool is_free = !is_conference(meanings.front()) && seen.from.links.free_before.match(ahead);
  const auto goes_by_it = [&](const entity& e) {
    return may_mean(e) || (e.kind == kind::document && is_part_of_name(seen, i, e));
  };
  if (definite || is_free) {
    if (const entity* e = so_far.in_paragraph(i, goes_by_it); e != nullptr) {
      return one_of_row(seen, so_far, i, of_entity(*e, where, resolved_by::last_of_name_in_paragraph), *e, goes_by_it);
    }
  }
  if (!definite && !seen.is_heading(i)) {
    if (const instrument* part = numbered_part(seen, so_far, i, found))
      return of_entry(*part, where, resolved_by::short_name_in_context);
  }
  // a name that nothing else bears needs no article where the document is about such texts
  const bool alone =
      is_free && meanings.size() == 1 && found.size() == 1 && is_supported(seen, so_far, i, *found.front());
  if ((seen.is_heading(i) && !seen.attachments[i].has_pinpoint) || (!definite && !alone)) return std::nullopt;
  if (!found.empty()) return choose_among(seen, so_far, i, std::move(found), may_mean, where);
  if (const entity* e = so_far.in_earlier(i, 2, may_mean); e != nullptr)
    return of_entity(*e, where, resolved_by::last_of_name);
  return of_own_cycle(seen, so_far, i, may_mean, where);  // a conference that nothing dates
}

}  // namespace recital::resolve
