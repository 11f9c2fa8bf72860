#include "resolve/rules/rules.hpp"

#include <algorithm>
#include <string>

#include "cite/numerals.hpp"
#include "resolve/main_subject.hpp"
#include "resolve/query.hpp"
#include "resolve/rules/narrowing.hpp"
#include "resolve/rules/provisions.hpp"
#include "resolve/rules/rivals.hpp"
#include "resolve/rules/topics.hpp"
#include "text/code_point.hpp"
#include "text/letters.hpp"
#include "text/lines.hpp"

namespace recital::resolve {
namespace {

using cite::mention;

/// Whether it is a session that prepares a conference, which nobody calls "the Conference".
bool is_session(const document_view& seen, std::string_view target) {
  return std::ranges::any_of(seen.known.processes(), [&](const process& each) {
    return std::ranges::any_of(each.cycles, [&](const review_cycle& cycle) {
      return std::ranges::find(cycle.sessions, target) != cycle.sessions.end();
    });
  });
}

/// What a heading of the document begins with, of what `fits`; null where none begins with such.
template <class F>
const instrument* named_in_heading(const document_view& seen, const context& so_far, F&& fits) {
  for (std::uint32_t i = 0; i < seen.mentions.size() && seen.is_heading(i); ++i) {
    const bool leads = seen.attachments[i].where.begin == seen.bounds(i).begin && !so_far.findings[i].empty();
    const instrument* named = leads ? so_far.findings[i].front().entry : nullptr;
    if (named != nullptr && fits(*named)) return named;
  }
  return nullptr;
}

const instrument* conference_in_heading(const document_view& seen, const context& so_far) {
  return named_in_heading(seen, so_far, [](const instrument& e) { return e.kind == kind::conference; });
}

/// The treaty of that noun whose own text the document is.
const instrument* treaty_in_heading(const document_view& seen, const context& so_far, std::string_view noun) {
  return named_in_heading(seen, so_far,
                          [&](const instrument& e) { return e.kind == kind::treaty && seen.may_call(noun, e.noun); });
}

/// Whether a mention stands in the opening words of the document, before any stop: a file may not say that they are its
/// title.
bool is_in_opening(const document_view& seen, std::uint32_t j) {
  constexpr std::uint32_t longest = 400;  // bytes
  const std::uint32_t begin = seen.mentions[j].where.begin;
  return begin <= longest && seen.text({0, begin}).find_first_of(".,;\n") == std::string_view::npos;
}

/// The treaty that the noun may call and that the last title before the mention names: a heading, or the opening words of
/// the document. Null where no title names one.
const instrument* treaty_of_title(const document_view& seen, const context& so_far, std::uint32_t i) {
  for (std::uint32_t j = i; j-- > 0;) {
    const bool is_title = seen.is_heading(j) || is_in_opening(seen, j);
    const bool is_name = seen.mentions[j].kind == cite::mention_kind::name && !so_far.findings[j].empty();
    const instrument* named = is_title && is_name ? so_far.findings[j].front().entry : nullptr;
    const bool may_be = named != nullptr && named->kind == kind::treaty && !seen.attachments[j].absorbed &&
                        seen.may_call(seen.mentions[i].value, named->noun);
    if (may_be) return named;
  }
  return nullptr;
}

/// The conference whose document it is, by the document's symbol or by its heading; null where neither says.
const instrument* own_conference(const document_view& seen, const context& so_far) {
  for (const process& each : seen.known.processes()) {
    const review_cycle* cycle = cycle_of_symbol(each, seen.from.about.symbol);
    if (cycle != nullptr) return seen.known.find(cycle->conference);
  }
  return conference_in_heading(seen, so_far);
}

/// "adopted by the Conference on 11 May 1995": the year that is said right behind the mention; 0 where none is.
int year_right_behind(const document_view& seen, std::uint32_t i) {
  constexpr std::size_t reach = 5;  // bytes: " on "
  const std::string_view words = seen.after(seen.mentions[i].where.end, i);
  captures found;
  if (!seen.from.links.date.match(words, found)) return 0;
  return found.whole.data() <= words.data() + reach ? cite::numeral(found[group::dated]).value_or(0) : 0;
}

/// "the Facilitator and the convenors of the Conference": another conference that the same cycle asked for, of whose
/// matters the paragraph speaks; null where it speaks of none's.
const instrument* spoken_of_beside(const document_view& seen, const instrument* own, std::uint32_t i) {
  if (own == nullptr || own->cycle.empty()) return nullptr;
  const std::string_view paragraph = seen.text(seen.bounds(i));
  const auto is_it = [&](const instrument& entry) {
    return entry.kind == kind::conference && entry.id != own->id && entry.forum == own->forum &&
           entry.cycle == own->cycle && speaks_of(seen, entry, paragraph);
  };
  const auto found = std::ranges::find_if(seen.known.instruments(), is_it);
  return found == seen.known.instruments().end() ? nullptr : &*found;
}

/// Of the conferences of the same process, the one of that year; null where there is none.
const instrument* held_in(const document_view& seen, const instrument& conference, int year) {
  for (const process& each : seen.known.processes()) {
    const auto is_of = [](std::string_view id) { return [id](const review_cycle& c) { return c.conference == id; }; };
    if (!std::ranges::any_of(each.cycles, is_of(conference.id))) continue;
    for (const review_cycle& cycle : each.cycles) {
      const instrument* held = seen.known.find(cycle.conference);
      if (held != nullptr && year_of(*held) == year) return held;
    }
  }
  return nullptr;
}

/// The beginning of a symbol that one meeting has: "A/CONF.226/" of "A/CONF.226/PC.2/3", whose second part ends in a
/// number behind a stop; "" where it has none.
std::string_view series_of_meeting(std::string_view symbol) {
  const std::size_t first = symbol.find('/');
  const std::size_t second = first == std::string_view::npos ? first : symbol.find('/', first + 1);
  if (second == std::string_view::npos) return {};
  const std::string_view part = symbol.substr(first, second - first);
  const std::size_t number = part.rfind('.') + 1;  // 0 where there is no stop
  return number == 0 || !cite::digits(part.substr(number)) ? std::string_view() : symbol.substr(0, second + 1);
}

/// The conference whose report is a document of the same series as this one; null where none is. One of a review cycle is
/// known by its cycle, and may have been called for by a document of another.
const instrument* conference_of_series(const document_view& seen) {
  const std::string_view series = series_of_meeting(seen.from.about.symbol);
  if (series.empty()) return nullptr;
  const auto is_it = [&](const instrument& entry) {
    return entry.kind == kind::conference && entry.cycle.empty() && entry.source.starts_with(series);
  };
  const auto found = std::ranges::find_if(seen.known.instruments(), is_it);
  return found == seen.known.instruments().end() ? nullptr : &*found;
}

bool ends_with_capital_word(std::string_view words) {
  const std::size_t blank = words.rfind(' ');
  return text::is_capital(text::code_point_at(words, blank == std::string_view::npos ? 0 : blank + 1));
}

bool is_conference(const document_view& seen, std::uint32_t i) {
  return seen.mentions[i].value == name(kind::conference);
}

/// The last conference of the paragraph that "the Conference" may call.
const entity* conference_in_paragraph(const document_view& seen, const context& so_far, std::uint32_t i) {
  return so_far.in_paragraph(
      i, [&](const entity& e) { return e.kind == kind::conference && !is_session(seen, e.target); });
}

bool take(const document_view& seen, context& so_far, std::uint32_t i, const entity* e) {
  if (e != nullptr) so_far.findings[i].push_back(of_entity(*e, seen.mentions[i].where));
  return e != nullptr;
}

/// The mention before `i` in its paragraph that holds that place; `nothing` where none does.
std::uint32_t mention_at(const document_view& seen, std::uint32_t i, std::uint32_t place) {
  for (std::uint32_t j = i; j-- > 0 && seen.mentions[j].paragraph == seen.mentions[i].paragraph;) {
    if (seen.mentions[j].where.begin <= place && place < seen.mentions[j].where.end) return j;
  }
  return nothing;
}

/// Whether a demonstrative may call it: by its noun or its kind, and it has the provisions named with it.
auto may_be_called(const document_view& seen, std::uint32_t i) {
  return [&seen, wanted = provisions_of(seen, i), called = seen.mentions[i].value](const entity& e) {
    if (e.entry != nullptr && !has_all(e.entry, wanted)) return false;
    // "that treaty" may be a convention, but not the additional protocols, a class without a date
    const bool is_one = e.entry == nullptr || e.kind != kind::treaty || year_of(*e.entry) != 0;
    return seen.may_call(called, e.noun) || (is_one && name(e.kind) == called);
  };
}

/// Whether the words hold a name of the entry, long or short.
bool hold_name(const document_view& seen, std::string_view words, const instrument& entry) {
  if (hold_long_name(seen, words, entry)) return true;
  const auto shorts = entry.shorts.find(seen.from.language.code);
  return shorts != entry.shorts.end() && std::ranges::any_of(shorts->second, [&](const std::string& name) {
           return words.find(name) != std::string_view::npos;
         });
}

/// The treaty by which the mention names a conference: "the 2015 NPT Review Conference", and "the Review Conference of the
/// Parties to the NPT", which nothing dates. Null where it names none.
const instrument* treaty_in_name(const document_view& seen, const context& so_far, std::uint32_t j) {
  for (const finding& f : so_far.findings[j]) {
    const bool is_conference = f.kind == kind::conference && f.entry != nullptr;
    const instrument* treaty = is_conference ? seen.known.find(f.entry->forum) : nullptr;
    if (treaty != nullptr && hold_name(seen, seen.text(f.where), *treaty)) return treaty;
  }
  if (seen.mentions[j].kind != cite::mention_kind::name) return nullptr;
  const auto& named = seen.from.names.entry(seen.mentions[j].phrase);
  if (named.stands_alone()) return seen.attachments[j].absorbed ? named.meanings.front().instrument : nullptr;
  const series* of = named.meanings.front().series;
  const instrument* treaty = of == nullptr ? nullptr : seen.known.find(of->model.forum);
  return treaty != nullptr && hold_name(seen, seen.text(seen.mentions[j].where), *treaty) ? treaty : nullptr;
}

/// "In its resolution 1977 (2011), the Council": whether what begins there opens a sentence.
bool opens_sentence(const document_view& seen, std::uint32_t paragraph, std::uint32_t at) {
  return seen.from.links.number_opens.is_set() && seen.from.links.number_opens.match(seen.before_in(paragraph, at));
}

/// The one conference of the treaty that the document is about which goes by that year; null where none does.
const instrument* conference_of_year(const document_view& seen, const context& so_far, int year) {
  const instrument* home = so_far.course.home();
  if (home == nullptr) return nullptr;
  for (const series& each : seen.known.all_series()) {
    if (each.model.forum != home->id || each.model.kind != kind::conference) continue;
    const auto goes_by = [&](const instrument& member) {
      return year_of(member) == year || std::ranges::find(member.other_years, year) != member.other_years.end();
    };
    const auto found = std::ranges::find_if(
        each.members, [&](const instrument& member) { return goes_by(member) && !is_session(seen, member.id); });
    if (found != each.members.end()) return seen.known.find(found->id);
  }
  return nullptr;
}

}  // namespace

bool own_treaty_called(const document_view& seen, context& so_far, std::uint32_t i) {
  const mention& m = seen.mentions[i];
  const bool is_own = so_far.own_nouns.contains(m.value);
  // "the Convention" in the text of a protocol is the one that the protocol's title names
  const bool is_whole = m.kind == cite::mention_kind::noun && m.value == "convention" &&
                        std::ranges::any_of(so_far.own_nouns, calls_protocols);
  if (!is_own && !is_whole) return false;
  const instrument* own = treaty_of_title(seen, so_far, i);
  if (own != nullptr && has_all(own, provisions_of(seen, i)))
    so_far.findings[i].push_back(of_entry(*own, seen.mentions[i].where, {}, via::anaphora));
  return true;
}

bool one_of_several(const document_view& seen, context& so_far, std::uint32_t i) {
  if (is_conference(seen, i)) return false;
  const auto may_be = may_be_called(seen, i);
  const entity* last = so_far.in_paragraph(i, may_be);
  if (last == nullptr) last = so_far.in_earlier(i, 1, may_be);
  if (last == nullptr) return false;
  const auto rivals = rivals_of(seen, so_far, i, *last, rivals_in::sentence, may_be);
  if (rivals.empty()) return false;
  const instrument* own = text_in_title(so_far, seen.mentions[i].value);
  const auto is_own = [&](const entity* e) { return own != nullptr && e->target == own->id; };
  if (is_own(last) || std::ranges::any_of(rivals, is_own)) return false;
  so_far.findings[i].push_back(one_of_rivals(seen, i, *last, rivals));
  return true;
}

bool treaty_of_conference(const document_view& seen, context& so_far, std::uint32_t i) {
  const mention& m = seen.mentions[i];
  const auto wanted = provisions_of(seen, i);
  for (std::uint32_t j = i; j-- > 0 && seen.mentions[j].paragraph == m.paragraph;) {
    const instrument* treaty = treaty_in_name(seen, so_far, j);
    const bool is_meant = treaty != nullptr && treaty->kind == kind::treaty && seen.may_call(m.value, treaty->noun) &&
                          has_all(treaty, wanted);
    if (is_meant) {
      so_far.findings[i].push_back(of_entry(*treaty, m.where, {}, via::anaphora));
      return true;
    }
    const bool is_other = std::ranges::any_of(so_far.findings[j], [&](const finding& f) {
      return f.entry != nullptr && seen.may_call(m.value, f.entry->noun);
    });
    if (is_other) return false;
  }
  return false;
}

namespace {

/// Whether the words beside a year hold a name that is no month: "in Seoul in March 2012".
bool says_where(const document_view& seen, std::string_view words) {
  while (!words.empty()) {
    const auto word = words.substr(0, words.find(' '));
    if (text::begins_capital(word) && !seen.from.language.months.contains(word)) return true;
    words.remove_prefix(std::min(word.size() + 1, words.size()));
  }
  return false;
}

/// Of the members of the mention, each a year and what stands beside it, the conferences of that series.
std::vector<finding> those_of_series(const document_view& seen, std::uint32_t i, std::string_view series) {
  const mention& m = seen.mentions[i];
  std::vector<finding> found;
  for (std::uint32_t k = m.first_member; k < m.first_member + m.member_count; ++k) {
    const cite::member& one = seen.members[k];
    std::vector<const instrument*> held;
    for (const instrument& entry : seen.known.instruments()) {
      if (entry.series == series && year_of(entry) == one.year) held.push_back(&entry);
    }
    const auto is_elsewhere = [&](const instrument* e) { return !name_place(seen, seen.text(one.where), e->place); };
    if (held.size() > 1 || says_where(seen, seen.text(one.where))) std::erase_if(held, is_elsewhere);
    if (held.size() == 1) found.push_back(of_entry(*held.front(), one.where));
  }
  return found;
}

/// The conferences of the treaty that the document is about, one for each year; none where it had none in one of them.
std::vector<finding> those_of_treaty(const document_view& seen, const context& so_far, std::uint32_t i) {
  const mention& m = seen.mentions[i];
  std::vector<finding> found;
  for (std::uint32_t k = m.first_member; k < m.first_member + m.member_count; ++k) {
    const cite::member& one = seen.members[k];
    const instrument* meant = conference_of_year(seen, so_far, one.year);
    if (meant == nullptr || says_where(seen, seen.text(one.where))) return {};
    found.push_back(of_entry(*meant, one.where));
  }
  return found;
}

}  // namespace

bool conferences_in_row(const document_view& seen, context& so_far, std::uint32_t i) {
  const mention& m = seen.mentions[i];
  if (!is_conference(seen, i) || m.member_count == 0) return false;
  const auto is_of_series = [](const entity& e) {
    return e.kind == kind::conference && e.entry != nullptr && !e.entry->series.empty();
  };
  const entity* last = so_far.in_paragraph(i, is_of_series);
  if (last == nullptr) last = so_far.in_earlier(i, 1, is_of_series);
  if (last != nullptr) so_far.findings[i] = those_of_series(seen, i, last->entry->series);
  if (so_far.findings[i].empty()) so_far.findings[i] = those_of_treaty(seen, so_far, i);
  return true;
}

bool conference_by_year(const document_view& seen, context& so_far, std::uint32_t i) {
  const mention& m = seen.mentions[i];
  if (!is_conference(seen, i) || m.year == 0) return false;
  const instrument* meant = conference_of_year(seen, so_far, m.year);
  if (meant != nullptr) so_far.findings[i].push_back(of_entry(*meant, m.where));
  return true;
}

bool text_that_opens(const document_view& seen, context& so_far, std::uint32_t i) {
  const mention& m = seen.mentions[i];
  if (is_conference(seen, i) || !opens_sentence(seen, m.paragraph, m.where.begin)) return false;
  const auto may_be = may_be_called(seen, i);
  const auto opens = [&](const entity& e) { return may_be(e) && opens_sentence(seen, e.paragraph, e.at); };
  const entity* e = so_far.in_paragraph(i, opens);
  if (e == nullptr) e = so_far.in_earlier(i, 1, opens);
  if (e == nullptr) return false;
  // "By its resolutions 1540 (2004) and 1887 (2009), the Council": no one of them opens it
  const auto is_beside = [&](const entity& other) {
    return other.paragraph == e->paragraph && other.at >= e->at && other.target != e->target && may_be(other) &&
           are_in_row(seen, *e, other);
  };
  const bool is_one_of_row =
      so_far.in_paragraph(i, is_beside) != nullptr || so_far.in_earlier(i, 1, is_beside) != nullptr;
  return !is_one_of_row && take(seen, so_far, i, e);
}

bool conference_introduced(const document_view& seen, context& so_far, std::uint32_t i) {
  const mention& m = seen.mentions[i];
  if (!is_conference(seen, i)) return false;
  const std::string_view words = seen.text(m.where);
  const std::string_view noun = words.substr(words.rfind(' ') + 1);  // npos + 1 == 0
  if (!text::begins_lower_case(noun)) return false;
  const std::uint32_t begin = seen.bounds(i).begin;
  const std::string_view ahead = seen.text({begin, m.where.begin});
  const finding* introduced = nullptr;
  for (std::size_t at = ahead.find(noun); at != std::string_view::npos; at = ahead.find(noun, at + noun.size())) {
    const bool begins = at > 0 && ahead[at - 1] == ' ';
    const bool ends = ahead.substr(at + noun.size()).starts_with(' ');
    if (!begins || !ends) continue;
    const std::uint32_t j = mention_at(seen, i, begin + static_cast<std::uint32_t>(at));
    if (j == nothing) return true;
    const bool is_one = !so_far.findings[j].empty() && so_far.findings[j].front().kind == kind::conference;
    if (is_one && so_far.findings[j].front().entry != nullptr) introduced = &so_far.findings[j].front();
  }
  if (introduced == nullptr) return false;
  so_far.findings[i].push_back(of_entry(*introduced->entry, m.where, {}, via::anaphora));
  return true;
}

bool conference_of_symbol(const document_view& seen, context& so_far, std::uint32_t i) {
  if (!is_conference(seen, i) || !ends_with_capital_word(seen.text(seen.mentions[i].where))) return false;
  const instrument* own = conference_of_series(seen);
  if (own != nullptr) so_far.findings[i].push_back(of_entry(*own, seen.mentions[i].where, {}, via::anaphora));
  return own != nullptr;
}

bool conference_of_another_kind(const document_view& seen, context& so_far, std::uint32_t i) {
  if (!is_conference(seen, i)) return false;
  const instrument* home = so_far.course.home();
  const auto other = [&](const entity& e) {
    return e.kind == kind::conference && !is_session(seen, e.target) &&
           (home == nullptr || e.entry == nullptr || e.entry->forum != home->id || e.entry->series.empty());
  };
  const entity* e = so_far.in_paragraph(i, other);
  return take(seen, so_far, i, e != nullptr ? e : so_far.in_earlier(i, 1, other));
}

bool conference_of_document(const document_view& seen, context& so_far, std::uint32_t i) {
  if (!is_conference(seen, i) || !ends_with_capital_word(seen.text(seen.mentions[i].where))) return false;
  const instrument* own = own_conference(seen, so_far);
  if (const instrument* other = spoken_of_beside(seen, own, i); other != nullptr) own = other;
  const int year = year_right_behind(seen, i);
  if (own != nullptr && year != 0 && year < year_of(*own)) own = held_in(seen, *own, year);
  if (own != nullptr) so_far.findings[i].push_back(of_entry(*own, seen.mentions[i].where, {}, via::anaphora));
  return own != nullptr;
}

bool conference_last_named(const document_view& seen, context& so_far, std::uint32_t i) {
  if (!is_conference(seen, i)) return false;
  take(seen, so_far, i, conference_in_paragraph(seen, so_far, i));
  return true;
}

bool last_called_in_paragraph(const document_view& seen, context& so_far, std::uint32_t i) {
  return take(seen, so_far, i, so_far.in_paragraph(i, may_be_called(seen, i)));
}

bool text_in_own_title(const document_view& seen, context& so_far, std::uint32_t i) {
  const std::string_view noun = seen.mentions[i].value;
  const instrument* own = text_in_title(so_far, noun);
  if (own == nullptr) own = treaty_in_heading(seen, so_far, noun);
  if (own == nullptr || !has_all(own, provisions_of(seen, i))) return false;
  so_far.findings[i].push_back(of_entry(*own, seen.mentions[i].where, {}, via::anaphora));
  return true;
}

bool last_called_before(const document_view& seen, context& so_far, std::uint32_t i) {
  return take(seen, so_far, i, so_far.in_earlier(i, 1, may_be_called(seen, i)));
}

}  // namespace recital::resolve
