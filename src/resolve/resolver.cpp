#include "resolve/resolver.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>

#include "cite/lexicon.hpp"
#include "resolve/attachment.hpp"
#include "resolve/definitions.hpp"
#include "resolve/discourse.hpp"
#include "resolve/note_mark.hpp"
#include "resolve/numbered.hpp"
#include "resolve/pinpoint.hpp"
#include "resolve/query.hpp"
#include "resolve/symbol.hpp"
#include "text/code_point.hpp"
#include "text/letters.hpp"

namespace recital::resolve {
namespace {

using cite::mention;
using cite::mention_kind;

/// What one mention, or one member of its list, turned out to mean.
struct finding {
  span where;                 ///< the words that say it
  const instrument* entry = nullptr;
  std::string target;
  std::string symbol;
  recital::kind kind = kind::document;
  recital::via via = via::explicit_;
  recital::status status = status::resolved;
  std::vector<std::string> candidates;
  std::string reason;
  std::string_view how;       ///< how the target was settled, for people who ask
  std::string noun;
};

class resolver {
 public:
  explicit resolver(const materials& from)
      : from_(from), known_(from.known),
        definitions_(take_definitions(from.document, from.mentions, from.names, from.links, from.language)), mentions_(from.mentions.mentions), members_(from.mentions.members),
        attachments_(attach(from.document, from.mentions, from.names, from.links, from.language)) {
    for (std::uint32_t p = 0; p < from.document.paragraphs.size(); ++p) {
      (from.document.paragraphs[p].kind == paragraph_kind::footnote ? notes_ : running_).push_back(p);
      if (from.document.paragraphs[p].kind == paragraph_kind::footnote) notes_by_label_.try_emplace(from.document.paragraphs[p].label, p);
    }
    findings_.resize(mentions_.size());
    state_.resize(mentions_.size(), state::open);
  }

  resolution run() {
    take_census();
    for (std::uint32_t i = 0; i < mentions_.size(); ++i) settle(i);
    for (std::uint32_t i = 0; i < mentions_.size(); ++i) emit(i);
    sort_references();
    return {std::move(references_), std::string(own_cycle())};
  }

 private:
  enum class state : std::uint8_t { open, busy, done };
  static constexpr std::uint32_t longest_chain = 32;  ///< mentions among which the provisions of one instrument stand

  // --- looking at the text -------------------------------------------------------------------------------------------

  [[nodiscard]] std::string_view text(span where) const {
    return std::string_view(from_.document.text).substr(where.begin, where.size());
  }
  [[nodiscard]] span bounds(std::uint32_t i) const { return from_.document.paragraphs[mentions_[i].paragraph].text; }
  [[nodiscard]] bool is_heading(std::uint32_t i) const {
    return from_.document.paragraphs[mentions_[i].paragraph].kind == paragraph_kind::heading;
  }
  [[nodiscard]] bool is_note(std::uint32_t i) const {
    return from_.document.paragraphs[mentions_[i].paragraph].kind == paragraph_kind::footnote;
  }
  [[nodiscard]] std::string_view before(std::uint32_t at, std::uint32_t i, std::uint32_t most = 80) const {
    std::uint32_t begin = std::max(bounds(i).begin, at > most ? at - most : 0);
    while (begin < at && (static_cast<unsigned char>(from_.document.text[begin]) & 0xC0) == 0x80) ++begin;
    return text({begin, at});
  }
  [[nodiscard]] std::string_view after(std::uint32_t at, std::uint32_t i, std::uint32_t most = 200) const {
    return text({at, std::min(bounds(i).end, at + most)});
  }
  /// The paragraph around a mention, as far as its words may tell what it is about.
  [[nodiscard]] std::string_view passage(std::uint32_t i) const {
    constexpr std::uint32_t reach = 2000;
    // the same for all mentions of a stretch, so that what was learnt of it can be kept
    const std::uint32_t stretch = mentions_[i].where.begin / reach * reach;
    const span whole = bounds(i);
    return text({std::max(whole.begin, stretch > reach ? stretch - reach : 0), std::min(whole.end, stretch + 2 * reach)});
  }
  [[nodiscard]] bool has_topic(const instrument& entry, std::uint32_t i) const {
    return speaks_of(entry, passage(i));
  }
  [[nodiscard]] bool speaks_of(const instrument& entry, std::string_view words) const {
    const auto found = entry.topics.find(from_.language.code);
    if (found == entry.topics.end()) return false;
    return std::any_of(found->second.begin(), found->second.end(),
                       [&](const std::string& topic) { return words.find(topic) != std::string_view::npos; });
  }

  /// The last entity that `fits` in the paragraphs before that of `i`, no more than so many of them, notes and running
  /// text each for itself.
  template <class F>
  [[nodiscard]] const entity* in_earlier(std::uint32_t i, std::uint32_t paragraphs, F&& fits) const {
    const auto& scope = is_note(i) ? notes_ : running_;
    const std::uint32_t here = mentions_[i].paragraph;
    const auto place = static_cast<std::uint32_t>(std::lower_bound(scope.begin(), scope.end(), here) - scope.begin());
    if (place == 0) return nullptr;
    return discourse_.in_earlier(scope[place > paragraphs ? place - paragraphs : 0], here, is_note(i), fits);
  }

  // --- findings ------------------------------------------------------------------------------------------------------

  static finding of_entry(const instrument& entry, span where, std::string_view how, recital::via via = via::explicit_) {
    finding f;
    f.where = where;
    f.entry = &entry;
    f.target = entry.id;
    f.symbol = entry.symbol;
    f.kind = entry.kind;
    f.via = via;
    f.how = how;
    f.noun = entry.noun;
    return f;
  }

  static finding of_entity(const entity& named, span where, std::string_view how) {
    finding f;
    f.where = where;
    f.entry = named.entry;
    f.target = named.target;
    f.symbol = named.symbol;
    f.kind = named.kind;
    f.via = via::anaphora;
    f.how = how;
    f.noun = named.noun;
    return f;
  }

  /// A symbol may be that of a catalogued text.
  [[nodiscard]] finding of_symbol(std::string symbol, recital::kind what, span where, std::string_view how) const {
    if (const instrument* entry = known_.by_symbol(symbol); entry != nullptr) return of_entry(*entry, where, how);
    finding f;
    f.where = where;
    f.kind = what;
    f.noun = name(what);
    f.how = how;
    f.target = std::move(symbol);
    return f;
  }

  /// What has neither an entry nor a symbol is named by its words.
  [[nodiscard]] finding unresolved(span where, recital::kind what, std::string reason, std::string_view how) const {
    finding f;
    f.where = where;
    f.kind = what;
    f.status = status::unresolved;
    f.reason = std::move(reason);
    f.how = how;
    f.target = "unresolved:";
    for (const char c : text(where)) {
      if (c != ' ') {
        f.target += c;
      } else if (!from_.language.unspaced) {
        f.target += '-';
      }
    }
    return f;
  }

  [[nodiscard]] finding ambiguous(span where, const std::vector<const instrument*>& all, std::string_view how) const {
    finding f = unresolved(where, all.front()->kind, {}, how);
    f.status = status::ambiguous;
    f.target.replace(0, std::string_view("unresolved").size(), "ambiguous");
    for (const auto* entry : all) f.candidates.push_back(entry->id);
    return f;
  }

  void remember(std::uint32_t i, const finding& f) {
    if (f.status != status::resolved) return;
    discourse_.add({f.where.begin, mentions_[i].paragraph, is_note(i), f.entry, f.target, f.symbol, f.noun, f.kind}, known_);
  }

  // --- what the document is about --------------------------------------------------------------------------------------

  /// Counts the treaties that are named outright, and those whose conferences are.
  void take_census() {
    constexpr int weight_of_heading = 3;
    for (std::uint32_t i = 0; i < mentions_.size(); ++i) {
      if (mentions_[i].kind == mention_kind::pinpoint && mentions_[i].value == "art" && attachments_[i].chain == i &&
          attachments_[i].host == nothing) {
        ++bare_articles_;
      }
      if (mentions_[i].kind != mention_kind::name) continue;
      const instrument* treaty = treaty_named_by(i);
      if (treaty != nullptr) discourse_.count(*treaty, is_heading(i) ? weight_of_heading : 1);
    }
  }

  [[nodiscard]] const instrument* treaty_named_by(std::uint32_t i) {
    const auto& entry = from_.names.entry(mentions_[i].phrase);
    const auto& first = entry.meanings.front();
    if (entry.stands_alone() && first.instrument != nullptr && first.instrument->kind == kind::treaty) return first.instrument;
    if (entry.stands_alone()) return nullptr;
    const int year = first_year(i);
    // "the action plan" alone may be anybody's, and cannot speak for itself
    if (year == 0 && first.series == nullptr && !mentions_[i].marked) return nullptr;
    const auto found = candidates(known_, entry.meanings, query_of(i, year), maker_);
    return found.size() == 1 ? known_.find(found.front()->forum) : nullptr;
  }

  [[nodiscard]] int first_year(std::uint32_t i) const {
    const attachment& a = attachments_[i];
    return !a.years.empty() ? a.years.front().year : a.year;
  }

  // --- settling --------------------------------------------------------------------------------------------------------

  void settle(std::uint32_t i) {
    if (state_[i] != state::open) return;
    follow_list(i);
    state_[i] = state::busy;
    switch (mentions_[i].kind) {
      case mention_kind::name: settle_name(i); break;
      case mention_kind::listed: settle_listed(i); break;
      case mention_kind::symbol: settle_symbol(i); break;
      case mention_kind::addition: settle_addition(i); break;
      case mention_kind::numbered: settle_numbered(i); break;
      case mention_kind::noun: settle_noun(i); break;
      case mention_kind::demonstrative: settle_demonstrative(i); break;
      case mention_kind::titled: settle_titled(i); break;
      case mention_kind::meeting: settle_meeting(i); break;
      case mention_kind::unspecified: settle_unspecified(i); break;
      case mention_kind::pinpoint: settle_pinpoint(i); break;
      case mention_kind::defined: settle_defined(i); break;
      case mention_kind::registered: settle_registered(i); break;
      case mention_kind::ibid: settle_ibid(i); break;
      case mention_kind::noted: settle_noted(i); break;
      case mention_kind::whole:
        if (attachments_[i].has_pinpoint) settle_whole(i);
        break;
      default: break;
    }
    state_[i] = state::done;
    for (const finding& f : findings_[i]) remember(i, f);
    const auto& nouns = definitions_.nouns;  // in order of their hosts
    auto d = std::lower_bound(nouns.begin(), nouns.end(), mentions_[i].where.begin,
                              [](const noun_definition& n, std::uint32_t begin) { return n.host < begin; });
    for (; d != nouns.end() && d->host == mentions_[i].where.begin && !findings_[i].empty(); ++d) {
      const finding& f = findings_[i].front();
      discourse_.define(d->noun, {f.where.begin, mentions_[i].paragraph, is_note(i), f.entry, f.target, f.symbol, f.noun, f.kind});
    }
  }

  void settle_defined(std::uint32_t i) {
    const std::uint32_t begin = definitions_.hosts[mentions_[i].phrase];
    auto host = std::lower_bound(mentions_.begin(), mentions_.end(), begin,
                                 [](const mention& m, std::uint32_t at) { return m.where.begin < at; });
    while (host != mentions_.end() && host->where.begin == begin && host->kind != mention_kind::name &&
           host->kind != mention_kind::titled) {
      ++host;
    }
    if (host == mentions_.end() || host->where.begin != begin) return;
    const auto index = static_cast<std::uint32_t>(host - mentions_.begin());
    settle(index);
    if (findings_[index].empty()) return;
    finding f = findings_[index].front();
    f.where = mentions_[i].where;
    f.how = "short form that the document defines";
    findings_[i].push_back(std::move(f));
  }

  void settle_name(std::uint32_t i) {
    const mention& m = mentions_[i];
    const auto& entry = from_.names.entry(m.phrase);
    if (entry.stands_alone()) {
      const instrument& meant = *entry.meanings.front().instrument;
      const auto& years = attachments_[i].years;
      const bool dated = years.size() == 1 && years.front().year == year_of(meant);  // "1995 Review and Extension Conference"
      findings_[i].push_back(of_entry(meant, dated ? hull(attachments_[i].where, m.where) : m.where, "name"));
      return;
    }
    const attachment& a = attachments_[i];
    if (a.attribute != nothing) settle(a.attribute);
    if (a.years.size() > 1) {
      const bool behind = a.years.front().where.begin > m.where.begin;  // "the Conferences of 1995, 2000 and 2010"
      for (const auto& year : a.years) {
        const bool beside = &year == (behind ? &a.years.front() : &a.years.back());
        const span where = beside ? hull(year.where, m.where) : year.where;
        add_if_any(i, choose(i, query_of(i, year.year), where));
      }
      return;
    }
    add_if_any(i, choose(i, query_of(i, first_year(i)), hull(a.where, m.where)));
  }

  void add_if_any(std::uint32_t i, std::optional<finding> f) {
    if (f) findings_[i].push_back(std::move(*f));
  }

  [[nodiscard]] query query_of(std::uint32_t i, int year) const {
    const attachment& a = attachments_[i];
    query q;
    q.year = year;
    if (year == a.year && a.years.empty()) {
      q.month = a.month;
      q.day = a.day;
    }
    q.ordinal = a.ordinal;
    if (a.attribute != nothing && !findings_[a.attribute].empty()) {
      q.of = findings_[a.attribute].front().entry;
      if (q.of != nullptr && q.of->kind == kind::conference) q.cycle = q.of->cycle;
    }
    if (q.cycle.empty()) q.cycle = own_cycle();
    return q;
  }

  /// The review cycle in which the document's own year lies, among those of the treaty it is about.
  [[nodiscard]] std::string_view own_cycle() const {
    const instrument* home = discourse_.home();
    if (home == nullptr || from_.about.year == 0) return {};
    for (const series& s : known_.all_series()) {
      if (s.model.forum != home->id) continue;
      for (const instrument& member : s.members) {
        if (year_of(member) == from_.about.year && !member.cycle.empty()) return member.cycle;
      }
    }
    return {};
  }

  /// The one thing that a name with help means; nothing where it is a common noun after all.
  [[nodiscard]] std::optional<finding> choose(std::uint32_t i, const query& q, span where) {
    const mention& m = mentions_[i];
    const auto& entry = from_.names.entry(m.phrase);
    auto found = candidates(known_, entry.meanings, q, maker_);
    if (is_heading(i) && !q.says_when()) return std::nullopt;  // what the document is called
    const bool is_plain = !q.says_when() && attachments_[i].attribute == nothing && !attachments_[i].has_pinpoint;
    const bool is_other = is_plain && from_.links.other_after.match(after(where.end, i));
    if (is_other) return std::nullopt;
    settle_with_attribute(i, found);
    const bool qualified = q.says_when() || q.of != nullptr || attachments_[i].attribute != nothing;
    if (!qualified) return choose_by_context(i, std::move(found), where);
    if (found.size() > 1) narrow_by_context(i, found);
    if (found.size() == 1) return of_entry(*found.front(), where, q.says_when() ? "name and date" : "name and what it belongs to");
    if (found.size() > 1) return ambiguous(where, found, "name and date");
    if (!q.says_when() || is_heading(i)) return std::nullopt;
    const auto what = entry.meanings.front().series != nullptr ? entry.meanings.front().series->model.kind
                                                               : entry.meanings.front().instrument->kind;
    return unresolved(where, what, "the catalogue knows none of that name and date", "name and date");
  }

  /// "the Final Document of the 2010 Review Conference": each may mean several, both together one.
  void settle_with_attribute(std::uint32_t i, std::vector<const instrument*>& found) {
    const auto attribute = attachments_[i].attribute;
    if (attribute == nothing || findings_[attribute].empty() || found.size() < 2) return;
    finding& whole = findings_[attribute].back();
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
    if (const instrument* conference = known_.find(pairs.front().second); conference != nullptr) {
      whole = of_entry(*conference, whole.where, "the one that adopted such a text");
      remember(attribute, whole);
    }
  }

  /// A short name without a date: what was named before, or what the document is about.
  [[nodiscard]] std::optional<finding> choose_by_context(std::uint32_t i, std::vector<const instrument*> found, span where) {
    const mention& m = mentions_[i];
    const auto& meanings = from_.names.entry(m.phrase).meanings;
    const bool definite = m.marked || is_definite(i);
    const auto may_mean = [&](const entity& e) { return e.entry != nullptr && is_meant(meanings, *e.entry); };
    const bool is_conference = meanings.front().series != nullptr || meanings.front().instrument->kind == kind::conference;
    if (from_.links.other_before.match(before(m.where.begin, i))) return std::nullopt;  // that of another conference
    const bool is_free = !is_conference && from_.links.free_before.match(before(m.where.begin, i));
    if (definite || is_free) {
      if (const entity* e = discourse_.last_before(m.where.begin, m.paragraph, may_mean); e != nullptr) {
        return of_entity(*e, where, "last of that name in the paragraph");
      }
    }
    // a name that nothing else bears needs no article where the document is about such texts
    const bool alone = is_free && meanings.size() == 1 && found.size() == 1 && is_supported(i, *found.front());
    if (is_heading(i) || (!definite && !alone)) return std::nullopt;
    if (const entity* e = in_earlier(i, 2, may_mean); e != nullptr && found.empty()) {
      return of_entity(*e, where, "last of that name");
    }
    if (found.empty()) return of_own_cycle(i, may_mean, where);  // a conference that nothing dates
    if (is_in_small_letters(m) && !attachments_[i].has_pinpoint) return std::nullopt;  // "the final document was not ready"
    narrow_by_context(i, found);
    if (found.size() == 1 && is_supported(i, *found.front())) {
      return of_entry(*found.front(), where, "short name in its context");
    }
    if (auto own = of_own_cycle(i, may_mean, where)) return own;
    if (const entity* e = in_earlier(i, 1000, may_mean); e != nullptr) {
      return of_entity(*e, where, "last of that name in the document");
    }
    // of conferences the catalogue has but a few: one that nothing speaks for may well be another
    const bool is_spelled_as_name = text::is_capital(text::code_point_at(text(m.where), 0)) || m.marked;
    const bool is_name = !is_conference && (is_spelled_as_name || attachments_[i].has_pinpoint);
    const auto speaks_for = [&](const instrument* e) { return !e->forum.empty() && is_supported(i, *e); };
    if (found.size() == 1 || (!is_name && std::none_of(found.begin(), found.end(), speaks_for))) return std::nullopt;
    return ambiguous(where, found, "short name");
  }

  /// Whether the words before a mention, or a provision of it, say that it is one that the reader knows.
  [[nodiscard]] bool is_definite(std::uint32_t i) const {
    return attachments_[i].has_pinpoint || from_.links.definite_before.match(before(mentions_[i].where.begin, i));
  }

  /// What was named before, anywhere in the document, of the review cycle that the document is of.
  template <class F>
  [[nodiscard]] std::optional<finding> of_own_cycle(std::uint32_t i, F&& may_mean, span where) {
    const std::string_view cycle = own_cycle();
    const auto fits = [&](const entity& e) { return may_mean(e) && !cycle.empty() && e.entry->cycle == cycle; };
    const entity* e = in_earlier(i, 1000, fits);
    if (e == nullptr) return std::nullopt;
    return of_entity(*e, where, "the one of the document's own review cycle");
  }

  /// Whether a name that is spelled with a capital is printed without: far from the name it is an ordinary word.
  [[nodiscard]] bool is_in_small_letters(const mention& m) const {
    const auto initial = [](std::string_view words) { return text::code_point_at(words, 0); };
    return text::is_capital(initial(from_.names.entry(m.phrase).text)) && !text::is_capital(initial(text(m.where)));
  }

  /// Whether anything in the document speaks for a text that a short name may mean.
  [[nodiscard]] bool is_supported(std::uint32_t i, const instrument& entry) const {
    if (has_topic(entry, i)) return true;
    if (entry.forum.empty()) return entry.kind != kind::conference;  // any number of conferences are called that
    const instrument* home = discourse_.home();
    if (home != nullptr && home->id == entry.forum) return true;
    const auto speaks_for = [&](const entity& e) {
      return e.target == entry.forum || (e.entry != nullptr && e.entry->forum == entry.forum);
    };
    const std::uint32_t at = mentions_[i].where.begin;
    return discourse_.last_before(at, mentions_[i].paragraph, speaks_for) != nullptr ||
           in_earlier(i, 1000, speaks_for) != nullptr;
  }

  [[nodiscard]] static bool is_meant(const std::vector<cite::meaning>& meanings, const instrument& entry) {
    return std::any_of(meanings.begin(), meanings.end(), [&](const cite::meaning& m) {
      return (m.instrument != nullptr && m.instrument->id == entry.id) || (m.series != nullptr && m.series->id == entry.series);
    });
  }

  /// Leaves out, step by step, what the context speaks against; a step that would leave nothing is not taken.
  void narrow_by_context(std::uint32_t i, std::vector<const instrument*>& found) {
    const auto keep = [&found](auto test) {
      if (found.size() < 2) return;
      std::vector<const instrument*> kept;
      std::copy_if(found.begin(), found.end(), std::back_inserter(kept), test);
      if (!kept.empty()) found = std::move(kept);
    };
    const mention& m = mentions_[i];
    const auto named_here = [&](std::string_view id) {
      return !id.empty() && discourse_.last_before(m.where.begin, m.paragraph,
                                                   [id](const entity& e) { return e.target == id; }) != nullptr;
    };
    keep([&](const instrument* e) { return named_here(e->id); });
    keep([&](const instrument* e) { return !e->place.empty() && is_place_beside(i, e->place); });
    keep([&](const instrument* e) {  // no text is cited before it was written
      return e->kind == kind::conference || from_.about.year == 0 || year_of(*e) <= from_.about.year;
    });
    keep([&](const instrument* e) { return has_topic(*e, i); });
    keep([&](const instrument* e) {
      return named_here(e->forum) || std::any_of(e->relations.begin(), e->relations.end(),
                                                 [&](const auto& r) { return named_here(r.second); });
    });
    if (const instrument* home = discourse_.home(); home != nullptr) {
      keep([&](const instrument* e) { return e->forum == home->id; });
    }
    keep([&](const instrument* e) { return !own_cycle().empty() && e->cycle == own_cycle(); });
  }

  /// Whether that place is named in the clause that a name stands in.
  [[nodiscard]] bool is_place_beside(std::uint32_t i, std::string_view id) const {
    constexpr std::uint32_t near = 4;
    for (std::uint32_t j = i > near ? i - near : 0; j < mentions_.size() && j <= i + near; ++j) {
      const mention& m = mentions_[j];
      if (m.kind != mention_kind::place || m.paragraph != mentions_[i].paragraph) continue;
      const span between = j < i ? span{m.where.end, mentions_[i].where.begin} : span{mentions_[i].where.end, m.where.begin};
      const bool is_near = between.begin <= between.end && between.size() < 80 && !from_.links.clause_end.match(text(between));
      if (is_near && from_.names.entry(m.phrase).meanings.front().place->id == id) return true;
    }
    return false;
  }

  void settle_symbol(std::uint32_t i) {
    const mention& m = mentions_[i];
    const auto what = kind_named(m.value).value_or(kind::document);
    const std::string printed = canonical_symbol(m.words);
    if (printed == from_.about.symbol) return;  // a page header, or the title block
    const bool is_known = known_.by_symbol(printed) != nullptr;
    finding f = of_symbol(is_known ? printed : std::string(first_symbol(printed)), what, m.where, "symbol");
    if (f.symbol.empty() && f.target != printed) f.symbol = printed;
    findings_[i].push_back(std::move(f));
  }

  /// "A/57/124 and Add.1-3": each addition is a document of its own.
  void settle_addition(std::uint32_t i) {
    const mention& m = mentions_[i];
    if (i == 0 || mentions_[i - 1].paragraph != m.paragraph || findings_[i - 1].empty()) return;
    const mention& whole = mentions_[i - 1];
    const bool follows = whole.kind == mention_kind::symbol || whole.kind == mention_kind::addition;
    if (!follows || !from_.links.coordinate.match(text({whole.where.end, m.where.begin}))) return;
    const finding& before = findings_[i - 1].back();
    const std::string_view symbol = before.symbol.empty() ? before.target : before.symbol;
    const std::string_view base = symbol.substr(0, symbol.find(fmt::format("/{}.", m.value)));
    for (std::uint32_t k = m.first_member; k < m.first_member + m.member_count; ++k) {
      const span where = m.member_count == 1 ? m.where : members_[k].where;
      findings_[i].push_back(of_symbol(fmt::format("{}/{}.{}", base, m.value, members_[k].number), before.kind, where, "addition to a symbol"));
    }
  }

  // --- numbers of resolutions and decisions ------------------------------------------------------------------------------

  void settle_numbered(std::uint32_t i) {
    const mention& m = mentions_[i];
    const attachment& a = attachments_[i];
    const auto [named, how] = body_of(i);
    for (std::uint32_t k = m.first_member; k < m.first_member + m.member_count; ++k) {
      const auto& member = members_[k];
      span where = member.where;
      if (k == m.first_member) where = hull(where, {a.where.begin, member.where.begin});
      if (k + 1 == m.first_member + m.member_count) where = hull(where, {member.where.end, m.where.end});
      findings_[i].push_back(settle_member(m, member, where, named, how));
    }
    if (!named.empty()) governing_ = {m.paragraph, named};
  }

  [[nodiscard]] finding settle_member(const mention& m, const cite::member& member, span where,
                                      const std::vector<const body*>& named, std::string_view how) const {
    const auto form = form_of(member);
    const auto fits = [&](const body* by) { return by != nullptr && gives(*by, m.value, form); };
    const body* by = nullptr;
    for (const body* candidate : named) {
      if (by == nullptr && fits(candidate)) by = candidate;
    }
    const auto gives_none = [](const body* each) { return each != nullptr && each->symbols.empty(); };
    if (by == nullptr && !named.empty() && std::all_of(named.begin(), named.end(), gives_none)) {
      return unresolved(where, m.value == "decision" ? kind::document : kind::resolution, "texts of this body have no symbols", how);
    }
    if (by == nullptr) {
      by = default_body(known_, m.value, form);
      how = "the body whose numbers have that form";
    }
    const auto symbol = by != nullptr ? symbol_of(*by, m.value, member) : std::nullopt;
    const auto what = m.value == "decision" ? kind::document : kind::resolution;
    if (!symbol) return unresolved(where, what, "no body that the catalogue knows gives out such a number", how);
    return of_symbol(*symbol, what, where, how);
  }

  /// "its resolution": the word that owns stands before the noun, or is written onto it.
  [[nodiscard]] bool is_own_text(std::uint32_t i) const {
    const mention& m = mentions_[i];
    const std::uint32_t number = m.member_count > 0 ? members_[m.first_member].where.begin : m.where.begin;
    return from_.links.own_text.match(before(m.where.begin, i)) || from_.links.own_text.match(before(number, i));
  }

  /// The bodies that a number may belong to, likeliest first: the one named beside it; for "its resolution" the one that
  /// speaks; the one that governs the numbers before it in the paragraph; the one that speaks.
  [[nodiscard]] std::pair<std::vector<const body*>, std::string_view> body_of(std::uint32_t i) const {
    const attachment& a = attachments_[i];
    if (!mentions_[i].words.empty()) return {bodies_named(i), "the body that is named with it"};
    if (a.body != nothing) {
      return {bodies_named(a.body), "the body that is named beside it"};
    }
    if (is_in_list(i)) return {list_.bodies, "the body in the heading of the list"};
    const body* own = from_.about.issuer;
    if (own != nullptr && is_own_text(i)) {
      return {{own}, "the body that speaks"};
    }
    if (const auto j = body_of_texts_before(i); j != nothing) {
      return {bodies_named(j), "the body whose texts are spoken of"};
    }
    if (governing_.paragraph == mentions_[i].paragraph && !governing_.bodies.empty()) {
      return {governing_.bodies, "the body of the numbers before it"};
    }
    if (own != nullptr) return {{own}, "the body that speaks"};
    return {};
  }

  [[nodiscard]] std::vector<const body*> bodies_named(std::uint32_t i) const {
    std::vector<const body*> named;
    for (const auto& meaning : from_.names.entry(mentions_[i].phrase).meanings) named.push_back(meaning.body);
    return named;
  }

  /// "Human Rights Council resolutions, including resolutions 23/9 and 29/11": the body whose texts in general were
  /// spoken of behind the last number.
  [[nodiscard]] std::uint32_t body_of_texts_before(std::uint32_t i) const {
    constexpr std::uint32_t reach = 24;
    for (std::uint32_t j = i; j-- > 0 && i - j <= reach && mentions_[j].paragraph == mentions_[i].paragraph;) {
      const mention& m = mentions_[j];
      if (m.kind == mention_kind::numbered) return nothing;
      if (m.kind != mention_kind::body) continue;
      if (from_.links.texts_after.match(after(m.where.end, j))) return j;
      if (from_.links.texts_before.match(before(m.where.begin, j))) return j;
    }
    return nothing;
  }

  /// Numbers alone, under the last heading that named a body and its texts.
  void settle_listed(std::uint32_t i) {
    if (!is_in_list(i)) return;
    const mention& m = mentions_[i];
    mention numbered = m;
    numbered.value = list_.value;
    for (std::uint32_t k = m.first_member; k < m.first_member + m.member_count; ++k) {
      findings_[i].push_back(settle_member(numbered, members_[k], members_[k].where, list_.bodies, "the body in the heading"));
    }
  }

  /// Whether a mention is all that its paragraph holds, under a heading of a list.
  [[nodiscard]] bool is_in_list(std::uint32_t i) const {
    constexpr std::uint32_t widest_gap = 6;  // paragraphs between two cells of a list, or the heading and the first
    const mention& m = mentions_[i];
    const auto rest = text({m.where.end, bounds(i).end});
    return !list_.bodies.empty() && m.paragraph > list_.heading && m.paragraph - list_.last <= widest_gap &&
           m.where.begin == bounds(i).begin && rest.find_first_not_of(" .;") == std::string_view::npos;
  }

  /// A list begins with a heading, a body and its texts in general and nothing else, and goes on from cell to cell.
  void follow_list(std::uint32_t i) {
    const mention& m = mentions_[i];
    if (m.kind != mention_kind::body) {
      if (is_in_list(i)) list_.last = m.paragraph;
      return;
    }
    const auto ahead = text({bounds(i).begin, m.where.begin});
    const auto behind = text({m.where.end, bounds(i).end});
    cite::captures found;
    const bool is_heading =
        (ahead.empty() && from_.links.texts_after.match(behind, found) && found.whole.size() == behind.size()) ||
        (behind.empty() && from_.links.texts_before.match(ahead, found) && found.whole.size() == ahead.size());
    if (is_heading) list_ = {m.paragraph, m.paragraph, bodies_named(i), class_of_texts(text(bounds(i)))};
  }

  /// "decision" where words speak of decisions alone, by the leads of the rules that read numbers.
  [[nodiscard]] std::string_view class_of_texts(std::string_view words) const {
    const auto names = [&](std::string_view value) {
      return std::any_of(from_.language.rules.begin(), from_.language.rules.end(), [&](const grammar_rule& rule) {
        return rule.makes == "numbered" && std::any_of(rule.leads.begin(), rule.leads.end(), [&](const auto& lead) {
                 return lead.first == value && words.find(lead.second) != std::string_view::npos;
               });
      });
    };
    return names("decision") && !names("resolution") ? "decision" : "resolution";
  }

  void settle_registered(std::uint32_t i) {
    const mention& m = mentions_[i];
    for (std::uint32_t k = m.first_member; k < m.first_member + m.member_count; ++k) {
      const span where = m.member_count == 1 ? m.where : members_[k].where;
      const instrument* entry = known_.by_registration(members_[k].number);
      constexpr std::string_view how = "number in the Treaty Series";
      findings_[i].push_back(entry != nullptr ? of_entry(*entry, where, how)
                                              : unresolved(where, kind::treaty, "no treaty of that number is in the catalogue", how));
    }
  }

  /// "paragraph 28 thereof": of the text that was cited last in the paragraph.
  void settle_whole(std::uint32_t i) {
    const auto has_provisions = [](const entity& e) { return e.kind != kind::conference; };
    const entity* e = discourse_.last_before(mentions_[i].where.begin, mentions_[i].paragraph, has_provisions);
    if (e != nullptr) findings_[i].push_back(of_entity(*e, mentions_[i].where, "the text cited just before"));
  }

  /// "see footnote 5 above", "op. cit., note 5": what that note cites, where it is one thing.
  void settle_noted(std::uint32_t i) {
    const mention& m = mentions_[i];
    if (m.member_count != 1) return;
    const auto note = notes_by_label_.find(fmt::format("fn{}", members_[m.first_member].number));
    if (note == notes_by_label_.end() || note->second >= m.paragraph) return;
    const auto any = [](const entity&) { return true; };
    const entity* e = discourse_.in_earlier(note->second, note->second + 1, true, any);
    const auto other = [&](const entity& named) { return named.target != e->target; };
    if (e == nullptr || discourse_.in_earlier(note->second, note->second + 1, true, other) != nullptr) return;
    findings_[i].push_back(of_entity(*e, m.where, "what that note cites"));
  }

  /// What was cited last in the paragraph; at the beginning of a note, what the note before it cites, where that is one
  /// thing. A note that cites nothing known must not lend an older one's.
  void settle_ibid(std::uint32_t i) {
    const mention& m = mentions_[i];
    const auto any = [](const entity&) { return true; };
    const entity* e = discourse_.last_before(m.where.begin, m.paragraph, any);
    if (e == nullptr && is_note(i)) {
      e = in_earlier(i, 1, any);
      const auto other = [&](const entity& named) { return named.target != e->target; };
      if (e != nullptr && in_earlier(i, 1, other) != nullptr) e = nullptr;
    }
    if (e != nullptr) findings_[i].push_back(of_entity(*e, m.where, "what was cited just before"));
  }

  void settle_unspecified(std::uint32_t i) {
    const attachment& a = attachments_[i];
    const bool is_named_within = !mentions_[i].words.empty();
    if (a.body == nothing && !is_named_within) return;
    const body* by = bodies_named(is_named_within ? i : a.body).front();
    if (by == nullptr || by->unspecified.empty()) return;
    finding f;
    f.where = a.where;
    f.kind = kind::resolution;
    f.target = by->unspecified;
    f.how = "texts of a body in general";
    findings_[i].push_back(std::move(f));
  }

  // --- words that lean on something ---------------------------------------------------------------------------------------

  /// The provisions that hang on a mention: its antecedent must have them.
  [[nodiscard]] std::vector<provision> provisions_of(std::uint32_t i) const {
    std::vector<provision> all;
    for (std::uint32_t j = i > 8 ? i - 8 : 0; j < mentions_.size() && j < i + 9; ++j) {
      if (mentions_[j].kind != mention_kind::pinpoint || attachments_[j].chain != j || attachments_[j].host != i) continue;
      const auto found = join(chain_of(j), members_);
      all.insert(all.end(), found.begin(), found.end());
    }
    return all;
  }

  [[nodiscard]] std::vector<const mention*> chain_of(std::uint32_t first) const {
    std::vector<const mention*> chain;
    const auto end = std::min<std::size_t>(mentions_.size(), first + longest_chain);
    for (std::uint32_t j = first; j < end; ++j) {
      if (mentions_[j].kind == mention_kind::pinpoint && attachments_[j].chain == first) chain.push_back(&mentions_[j]);
    }
    return chain;
  }

  [[nodiscard]] static bool has_all(const instrument* entry, const std::vector<provision>& wanted) {
    if (entry == nullptr) return true;
    return std::none_of(wanted.begin(), wanted.end(), [&](const provision& p) {
      return provision_of(*entry, p.unit, p.number) == has_provision::no;
    });
  }

  /// The instrument that a noun calls when `e` was named: itself, or the one protocol or amendment it has.
  [[nodiscard]] const instrument* called(std::string_view noun, const entity& e) const {
    if (e.entry == nullptr) return nullptr;
    if (e.entry->noun == noun) return e.entry;
    if (noun != "protocol" && noun != "amendment") return nullptr;
    const instrument* only = nullptr;
    for (const instrument& candidate : known_.instruments()) {
      if (candidate.noun != noun) continue;
      const bool belongs = std::any_of(candidate.relations.begin(), candidate.relations.end(), [&](const auto& r) {
        return (r.first == relation::protocol_to || r.first == relation::amends) && r.second == e.entry->id;
      });
      if (belongs && only != nullptr) return nullptr;
      if (belongs) only = &candidate;
    }
    return only;
  }

  void settle_noun(std::uint32_t i) {
    const mention& m = mentions_[i];
    const auto wanted = provisions_of(i);
    const entity* d = discourse_.defined(m.value);
    if (d != nullptr && has_all(d->entry, wanted) && !speaks_of_another(i, *d)) {
      findings_[i].push_back(of_entity(*d, m.where, "short form that the document defines"));
      return;
    }
    if (lean_on_paragraph(i, wanted)) return;
    const instrument* home = discourse_.home(m.value);
    const auto fits = [&](const entity& e) {
      return e.entry != nullptr && e.entry->noun == m.value && has_all(e.entry, wanted);
    };
    // a passage goes on about another treaty where its own words go on too
    const entity* passage = in_earlier(i, 4, [&](const entity& e) {
      return fits(e) && e.entry != home && has_topic(*e.entry, i);
    });
    if (passage != nullptr && (home == nullptr || !has_topic(*home, i))) {
      findings_[i].push_back(of_entity(*passage, m.where, "what the passage goes on about"));
      return;
    }
    const entity* last = in_earlier(i, 4, fits);
    if (home != nullptr && has_all(home, wanted)) {
      findings_[i].push_back(of_entry(*home, m.where, "what the document is about", via::anaphora));
      return;
    }
    if (last != nullptr) {
      findings_[i].push_back(of_entity(*last, m.where, "last of that kind in the document"));
      return;
    }
    if (const instrument* only = by_topic(i, wanted); only != nullptr) {
      findings_[i].push_back(of_entry(*only, m.where, "the one of that kind that the passage is about", via::anaphora));
      return;
    }
    if (m.marked) findings_[i].push_back(unresolved(m.where, kind::treaty, "nothing of that kind is named before it", "noun"));
  }

  /// Whether the paragraph has turned to another instrument of that noun, and its words with it.
  [[nodiscard]] bool speaks_of_another(std::uint32_t i, const entity& meant) const {
    const mention& m = mentions_[i];
    const entity* e = discourse_.last_before(m.where.begin, m.paragraph, [&](const entity& named) {
      return named.entry != nullptr && named.entry->noun == m.value;
    });
    return e != nullptr && e->target != meant.target && has_topic(*e->entry, i) &&
           (meant.entry == nullptr || !has_topic(*meant.entry, i));
  }

  /// The one instrument of the catalogue that the noun may call and of which the paragraph's words speak.
  [[nodiscard]] const instrument* by_topic(std::uint32_t i, const std::vector<provision>& wanted) {
    const instrument* only = only_of_passage(i);
    if (only == nullptr) {
      const auto [known, is_new] = of_document_.try_emplace(std::string(mentions_[i].value), nullptr);
      if (is_new) known->second = only_of_topic(mentions_[i].value, from_.document.text);
      only = known->second;
    }
    return has_all(only, wanted) ? only : nullptr;
  }

  /// The same question is asked for many mentions of one passage.
  [[nodiscard]] const instrument* only_of_passage(std::uint32_t i) {
    const auto words = passage(i);
    if (words.data() != asked_.words.data() || mentions_[i].value != asked_.noun) {
      asked_ = {words, mentions_[i].value, only_of_topic(mentions_[i].value, words)};
    }
    return asked_.only;
  }

  [[nodiscard]] const instrument* only_of_topic(std::string_view noun, std::string_view words) const {
    const instrument* only = nullptr;
    for (const instrument& entry : known_.instruments()) {
      if (entry.noun != noun || !speaks_of(entry, words)) continue;
      if (only != nullptr) return nullptr;
      only = &entry;
    }
    return only;
  }

  /// The last thing in the paragraph that the noun may call.
  bool lean_on_paragraph(std::uint32_t i, const std::vector<provision>& wanted) {
    const mention& m = mentions_[i];
    const instrument* meant = nullptr;
    const entity* e = discourse_.last_before(m.where.begin, m.paragraph, [&](const entity& named) {
      const instrument* c = called(m.value, named);
      if (c == nullptr || !has_all(c, wanted)) return false;
      meant = c;
      return true;
    });
    if (e == nullptr) return false;
    findings_[i].push_back(of_entry(*meant, m.where, "last of that kind in the paragraph", via::anaphora));
    return true;
  }

  void settle_demonstrative(std::uint32_t i) {
    const mention& m = mentions_[i];
    const auto wanted = provisions_of(i);
    if (m.value == name(kind::conference)) {
      settle_conference(i);
      return;
    }
    if (lean_on_paragraph(i, wanted)) return;
    const auto fits = [&](const entity& e) {
      if (e.entry != nullptr && !has_all(e.entry, wanted)) return false;
      return e.noun == m.value || name(e.kind) == m.value;
    };
    if (const entity* e = discourse_.last_before(m.where.begin, m.paragraph, fits); e != nullptr) {
      findings_[i].push_back(of_entity(*e, m.where, "last of that kind in the paragraph"));
    } else if (const entity* earlier = in_earlier(i, 1, fits); earlier != nullptr) {
      findings_[i].push_back(of_entity(*earlier, m.where, "last of that kind in the paragraph before"));
    }
  }

  /// "the Conference": the last one spoken of; before the conferences of the treaty that the document is about, which
  /// it takes for granted, one of another kind.
  void settle_conference(std::uint32_t i) {
    const mention& m = mentions_[i];
    const instrument* home = discourse_.home();
    const auto any = [](const entity& e) { return e.kind == kind::conference; };
    const auto other = [&](const entity& e) {
      return any(e) && (home == nullptr || e.entry == nullptr || e.entry->forum != home->id || e.entry->series.empty());
    };
    const entity* e = discourse_.last_before(m.where.begin, m.paragraph, other);
    if (e == nullptr) e = in_earlier(i, 1, other);
    if (e == nullptr) e = discourse_.last_before(m.where.begin, m.paragraph, any);
    if (e != nullptr) findings_[i].push_back(of_entity(*e, m.where, "last conference spoken of"));
  }

  void settle_titled(std::uint32_t i) {
    const mention& m = mentions_[i];
    if (m.kind != mention_kind::titled || is_heading(i)) return;
    if (const instrument* entry = entry_of_symbol_behind(i); entry != nullptr) {
      findings_[i].push_back(of_entry(*entry, m.where, "title and symbol"));
      return;
    }
    const auto what = kind_named(m.value);
    if (!what) return;
    if (const auto symbol = symbol_in_brackets(i); symbol != nothing) {
      titled_.insert_or_assign(text(m.where), symbol);  // the symbol is the reference
    } else if (const auto noted = symbol_in_note(i); noted != nothing) {
      titled_.insert_or_assign(text(m.where), noted);
      lend(noted, i, "symbol in the note", via::explicit_);
    } else if (const auto known = titled_.find(text(m.where)); known != titled_.end()) {
      lend(known->second, i, "last document of that title", via::anaphora);
    } else if (m.marked || !m.title.empty() || is_definite(i)) {
      auto f = unresolved(m.where, *what, "no text of that title is in the catalogue", "title");
      if (!m.words.empty()) f.target = "unresolved:" + std::string(m.words);
      findings_[i].push_back(std::move(f));
    }
  }

  /// Mention `i` means what the symbol `j` does.
  void lend(std::uint32_t j, std::uint32_t i, std::string_view how, recital::via via) {
    if (findings_[j].empty()) return;
    finding f = findings_[j].front();
    f.where = mentions_[i].where;
    f.how = how;
    f.via = via;
    findings_[i].push_back(std::move(f));
  }

  /// "the report of the Warden of 3 May 1970 (S/12 and Add.1)": the symbol in the first brackets of the clause.
  [[nodiscard]] std::uint32_t symbol_in_brackets(std::uint32_t i) {
    const std::uint32_t j = i + 1;
    if (j >= mentions_.size() || mentions_[j].paragraph != mentions_[i].paragraph || mentions_[j].kind != mention_kind::symbol) return nothing;
    const auto between = text({mentions_[i].where.end, std::max(mentions_[i].where.end, mentions_[j].where.begin)});
    constexpr std::size_t longest = 150;
    constexpr std::size_t longest_word = 16;  // "(see "
    const auto bracket = between.find_first_of(".;(");
    if (between.size() > longest || bracket == std::string_view::npos || between[bracket] != '(') return nothing;
    if (between.size() - bracket > longest_word) return nothing;
    settle(j);
    return j;
  }

  /// The one symbol in the note whose mark stands in the clause behind the mention.
  [[nodiscard]] std::uint32_t symbol_in_note(std::uint32_t i) {
    const auto mark = note_mark_behind(after(mentions_[i].where.end, i));
    if (mark.empty() || is_note(i)) return nothing;
    const auto note = notes_by_label_.find("fn" + std::string(mark));
    if (note == notes_by_label_.end()) return nothing;
    const auto in_note = [&](const mention& m) { return m.paragraph == note->second && m.kind == mention_kind::symbol; };
    const auto from = std::lower_bound(mentions_.begin(), mentions_.end(), note->second,
                                       [](const mention& m, std::uint32_t p) { return m.paragraph < p; });
    const auto first = std::find_if(from, mentions_.end(), [&](const mention& m) { return m.paragraph != note->second || in_note(m); });
    if (first == mentions_.end() || !in_note(*first)) return nothing;
    const auto j = static_cast<std::uint32_t>(first - mentions_.begin());
    if (j + 1 < mentions_.size() && in_note(mentions_[j + 1])) return nothing;
    settle(j);
    return j;
  }

  /// 《…》(INFCIRC/869): the symbol says what the title means.
  [[nodiscard]] const instrument* entry_of_symbol_behind(std::uint32_t i) {
    if (i + 1 >= mentions_.size() || mentions_[i + 1].kind != mention_kind::symbol) return nullptr;
    if (mentions_[i + 1].where.begin > mentions_[i].where.end + 2) return nullptr;
    settle(i + 1);
    return findings_[i + 1].front().entry;
  }

  void settle_meeting(std::uint32_t i) {
    const mention& m = mentions_[i];
    std::vector<const instrument*> found;
    const std::string date = m.day != 0 ? iso_date(m.year, m.month, m.day) : std::to_string(m.year);
    for (const instrument& entry : known_.instruments()) {
      if (entry.kind == kind::conference && entry.date.starts_with(date) && was_held_at(entry, m)) found.push_back(&entry);
    }
    if (found.size() > 1) narrow_by_context(i, found);
    if (found.size() == 1) {
      findings_[i].push_back(of_entry(*found.front(), m.where, "date and place"));
    } else if (found.size() > 1) {
      findings_[i].push_back(ambiguous(m.where, found, "date and place"));
    } else if (m.value.empty() && !m.title.empty()) {
      findings_[i].push_back(unresolved(m.where, kind::conference, "the catalogue knows no conference of that date and place", "date and place"));
    }
  }

  /// Whether a conference was held where the mention says; a year alone needs the place, a day can do without.
  [[nodiscard]] bool was_held_at(const instrument& entry, const mention& m) const {
    const bool at_place = !m.words.empty() && is_place(entry.place, m.words);
    return at_place || (m.day != 0 && (m.words.empty() || entry.place.empty()));
  }

  [[nodiscard]] bool is_place(std::string_view id, std::string_view words) const {
    for (const place_entry& place : known_.places()) {
      if (place.id != id) continue;
      const auto found = place.names.find(from_.language.code);
      if (found == place.names.end()) return false;
      return std::any_of(found->second.begin(), found->second.end(),
                         [&](const std::string& name) { return words.find(name) != std::string_view::npos; });
    }
    return false;
  }

  /// A provision without its instrument beside it.
  /// "article 2 of the Lakes Act": it belongs to what is named behind it, though nobody knows that.
  [[nodiscard]] bool has_foreign_host(std::uint32_t i) const {
    const std::string_view rest = after(mentions_[i].where.end, i, 60);
    cite::captures found;
    if (!from_.links.host_begins.match(rest, found) || found.whole.size() >= rest.size()) return false;
    const char32_t next = text::code_point_at(rest, found.whole.size());
    return text::is_capital(next);
  }

  /// Whether so many provisions stand without an instrument that they must be those of the document's own: a law that
  /// names a treaty once has a hundred articles of its own.
  [[nodiscard]] bool has_own_articles() const {
    constexpr int own_for_each_naming = 8;
    return bare_articles_ > own_for_each_naming * std::max(1, discourse_.weight_of_home());
  }

  void settle_pinpoint(std::uint32_t i) {
    const attachment& a = attachments_[i];
    if (a.chain != i) return;
    if (a.host != nothing) {
      settle(a.host);
      if (!findings_[a.host].empty()) return;
    }
    if (has_foreign_host(i)) return;
    const auto all = join(chain_of(i), members_);
    if (all.empty() || all.front().unit == "para" || all.front().unit == "sect" || all.front().unit == "part") return;
    const mention& m = mentions_[i];
    const auto has = [&](const instrument* entry) {
      return entry != nullptr && provision_of(*entry, all.front().unit, all.front().number) == has_provision::yes;
    };
    const auto has_it = [&](const entity& named) { return has(named.entry); };
    const auto* e = has_own_articles() ? nullptr : discourse_.last_before(m.where.begin, m.paragraph, has_it);
    if (e == nullptr && !has(discourse_.home()) && !has_own_articles()) e = in_earlier(i, 3, has_it);
    const instrument* home = discourse_.home();
    const bool possessive = from_.links.own_text.match(before(m.where.begin, i));  // "its article 41"
    if (e != nullptr && (possessive || !has(home))) {
      findings_[i].push_back(of_entity(*e, m.where, "last that has such a provision"));
    } else if (has(home) && !has_own_articles()) {
      findings_[i].push_back(of_entry(*home, m.where, "what the document is about", via::anaphora));
    } else if (const instrument* text = text_of_forum(home, has); text != nullptr) {
      findings_[i].push_back(of_entry(*text, m.where, "the one text of that treaty's conferences that has such a provision", via::anaphora));
    }
  }

  template <class F>
  [[nodiscard]] const instrument* text_of_forum(const instrument* home, F&& has) const {
    const instrument* only = nullptr;
    for (const instrument& entry : known_.instruments()) {
      if (home == nullptr || entry.forum != home->id || !has(&entry)) continue;
      if (only != nullptr) return nullptr;
      only = &entry;
    }
    return only;
  }

  // --- references ------------------------------------------------------------------------------------------------------

  void emit(std::uint32_t i) {
    const mention& m = mentions_[i];
    follow_verb(i);
    if (m.kind == mention_kind::pinpoint) {
      emit_pinpoint(i);
      return;
    }
    if (attachments_[i].absorbed || attachments_[i].has_pinpoint) return;
    for (const finding& f : findings_[i]) {
      if (f.target != from_.about.symbol) add(i, f, {}, f.where);  // a page's head is no reference
    }
  }

  void emit_pinpoint(std::uint32_t i) {
    const attachment& a = attachments_[i];
    if (a.chain != i) return;
    const bool hosted = a.host != nothing && !findings_[a.host].empty();
    const auto& found = findings_[hosted ? a.host : i];
    if (found.empty()) return;
    const bool leads = hosted && mentions_[a.host].where.begin < mentions_[i].where.begin;
    const finding& f = leads ? found.back() : found.front();
    const auto all = join(chain_of(i), members_);
    for (std::size_t k = 0; k < all.size(); ++k) {
      span where = all[k].where;
      if (hosted && leads && k == 0 && first_pinpoint_of(a.host) == i) where = hull(f.where, where);
      if (hosted && !leads && k + 1 == all.size()) where = hull(where, f.where);
      add(i, f, f.entry != nullptr ? in_units_of(*f.entry, all[k].id) : all[k].id, where);
    }
    if (!hosted) return;
    // the other members of a list that a provision of one of them stands beside
    if (first_pinpoint_of(a.host) != i) return;
    for (const finding& other : found) {
      if (&other != &f) add(a.host, other, {}, other.where);
    }
  }

  [[nodiscard]] std::uint32_t first_pinpoint_of(std::uint32_t host) const {
    const auto end = std::min<std::size_t>(mentions_.size(), host + longest_chain);
    for (std::uint32_t j = host > longest_chain ? host - longest_chain : 0; j < end; ++j) {
      if (attachments_[j].host == host && attachments_[j].chain == j) return j;
    }
    return nothing;
  }

  void add(std::uint32_t i, const finding& f, std::string pinpoint, span where) {
    const mention& m = mentions_[i];
    reference r;
    r.paragraph = m.paragraph;
    r.kind = f.kind;
    r.via = f.via;
    r.status = f.status;
    r.target = f.target;
    r.pinpoint = std::move(pinpoint);
    r.symbol = f.symbol;
    r.surface = from_.document.map.printed(where, from_.document.text, from_.source);
    r.source = from_.document.map.home(where);
    r.words = where;
    r.verb = verb_;
    r.rule = m.rule != nullptr ? m.rule->id : "name";
    r.resolution_rule = f.how;
    r.candidates = f.candidates;
    r.reason = f.reason;
    references_.push_back(std::move(r));
  }

  /// Keeps the reporting verb of the clause that the mention stands in.
  void follow_verb(std::uint32_t i) {
    const mention& m = mentions_[i];
    if (m.paragraph != clause_paragraph_) {
      clause_paragraph_ = m.paragraph;
      checked_ = bounds(i).begin;
      verb_ = {};
    }
    if (m.where.begin > checked_) {
      if (from_.links.clause_end.match(text({checked_, m.where.begin}))) verb_ = {};
      checked_ = m.where.begin;
    }
    if (m.kind == mention_kind::verb) verb_ = m.value;
  }

  void sort_references() {
    const auto earlier = [](const reference& a, const reference& b) {
      return a.source.begin != b.source.begin ? a.source.begin < b.source.begin : a.source.end < b.source.end;
    };
    if (!std::is_sorted(references_.begin(), references_.end(), earlier)) {
      std::stable_sort(references_.begin(), references_.end(), earlier);
    }
  }

  const materials& from_;
  const catalogue& known_;
  definitions definitions_;  // before what looks at the mentions, since it adds to them
  const std::vector<mention>& mentions_;
  const std::vector<cite::member>& members_;
  std::vector<attachment> attachments_;
  std::vector<std::vector<finding>> findings_;
  std::vector<state> state_;
  struct {
    std::uint32_t heading = 0;
    std::uint32_t last = 0;  ///< the paragraph of the heading, or of the last cell under it that holds a reference alone
    std::vector<const body*> bodies;
    std::string_view value;
  } list_;
  discourse discourse_;
  int bare_articles_ = 0;  ///< articles with no instrument beside them
  std::vector<std::uint32_t> notes_, running_;  ///< paragraphs: footnotes, and all others
  member_maker maker_;
  struct {
    std::uint32_t paragraph = nothing;
    std::vector<const body*> bodies;
  } governing_;
  struct {
    std::string_view words;
    std::string_view noun;
    const instrument* only = nullptr;
  } asked_;  ///< the last passage that was asked for the one instrument it speaks of
  std::map<std::string_view, std::uint32_t> notes_by_label_;  ///< paragraphs
  std::map<std::string_view, std::uint32_t> titled_;  ///< by the words: the mention of the symbol that they meant last
  std::map<std::string, const instrument*, std::less<>> of_document_;  ///< by noun: the one the whole document speaks of
  std::vector<reference> references_;
  std::uint32_t clause_paragraph_ = nothing;
  std::uint32_t checked_ = 0;
  std::string_view verb_;
};

}  // namespace

resolution resolve(const materials& from) { return resolver(from).run(); }

}  // namespace recital::resolve
