#include "resolve/attachment.hpp"

#include <algorithm>

#include "cite/numerals.hpp"
#include "cite/run.hpp"
#include "resolve/discourse.hpp"
#include "resolve/pinpoint.hpp"
#include "text/code_point.hpp"
#include "text/letters.hpp"

namespace recital::resolve {
namespace {

using cite::mention;
using cite::mention_kind;

constexpr std::uint32_t widest_gap = 120;  // bytes between two mentions that may belong together
constexpr std::uint32_t window = 240;      // bytes that a qualifier may take up
constexpr int most_qualifiers = 8;
constexpr std::uint32_t most_context = 32;  // verbs, bodies and places between two mentions that may belong together

bool is_context(mention_kind kind) {
  return kind == mention_kind::verb || kind == mention_kind::body || kind == mention_kind::place;
}

/// Whether provisions can be provisions of it.
bool is_host_kind(mention_kind kind) {
  switch (kind) {
    case mention_kind::name:
    case mention_kind::numbered:
    case mention_kind::symbol:
    case mention_kind::noun:
    case mention_kind::demonstrative:
    case mention_kind::own:
    case mention_kind::addition:
    case mention_kind::registered:
    case mention_kind::ibid:
    case mention_kind::noted:
    case mention_kind::whole:
    case mention_kind::defined:
    case mention_kind::titled: return true;
    default: return false;
  }
}

class attacher {
 public:
  attacher(const text::document& document, const cite::mention_list& list, const cite::finder& names,
           const connectors& links, const language_grammar& language)
      : document_(document), list_(list), names_(names), links_(links), language_(language) {
    made_.resize(list.mentions.size());
    for (std::size_t i = 0; i < made_.size(); ++i) made_[i].where = list.mentions[i].where;
  }

  std::vector<attachment> attach() {
    const auto count = static_cast<std::uint32_t>(made_.size());
    for (std::uint32_t i = 0; i < count; ++i) look_around_body(i);
    for (std::uint32_t i = 0; i < count; ++i) look_behind_treaty(i);
    for (std::uint32_t i = 0; i < count; ++i) attach_before(i);
    for (std::uint32_t i = 0; i < count; ++i) attach_behind(i);
    for (std::uint32_t i = count; i-- > 0;) share_in_row(i);
    for (std::uint32_t i = 0; i < count; ++i) attach_pinpoint(i);
    for (std::uint32_t i = 0; i < count; ++i) part_from_gathering(i);
    for (std::uint32_t i = 0; i < count; ++i) absorb(i);
    return std::move(made_);
  }

 private:
  [[nodiscard]] const mention& at(std::uint32_t i) const { return list_.mentions[i]; }
  [[nodiscard]] std::string_view text(std::uint32_t begin, std::uint32_t end) const {
    return std::string_view(document_.text).substr(begin, end - begin);
  }
  [[nodiscard]] span bounds(std::uint32_t i) const { return document_.paragraphs[at(i).paragraph].text; }
  [[nodiscard]] bool is_weak_name(std::uint32_t i) const {
    return at(i).kind == mention_kind::name && !names_.entry(at(i).phrase).stands_alone();
  }
  [[nodiscard]] bool is_conference(std::uint32_t i) const {
    if (at(i).kind != mention_kind::name) return false;
    const auto& first = names_.entry(at(i).phrase).meanings.front();
    const kind what = first.series != nullptr ? first.series->model.kind : first.instrument->kind;
    return what == kind::conference;
  }
  /// "the 1995 Conference", "that Conference": what meets has no provisions, only the texts that it adopts have.
  [[nodiscard]] bool is_gathering(std::uint32_t i) const {
    return is_conference(i) || (at(i).kind == mention_kind::demonstrative && at(i).value == name(kind::conference));
  }
  [[nodiscard]] bool is_treaty(std::uint32_t i) const {
    if (at(i).kind != mention_kind::name) return false;
    const auto& first = names_.entry(at(i).phrase).meanings.front();
    return first.instrument != nullptr && first.instrument->kind == kind::treaty;
  }

  [[nodiscard]] bool may_host(std::uint32_t i) const { return is_host_kind(at(i).kind) && !made_[i].is_law; }

  /// The neighbour of `i` in its paragraph that `wanted` asks for, no context in between; `nothing` where none is.
  template <class F>
  [[nodiscard]] std::uint32_t before(std::uint32_t i, F&& wanted) const {
    for (std::uint32_t j = i; j-- > 0 && at(j).paragraph == at(i).paragraph && i - j <= most_context;) {
      if (wanted(at(j).kind)) return j;
      if (!is_context(at(j).kind)) return nothing;
    }
    return nothing;
  }
  template <class F>
  [[nodiscard]] std::uint32_t behind(std::uint32_t i, F&& wanted) const {
    for (std::uint32_t j = i + 1;
         j < list_.mentions.size() && at(j).paragraph == at(i).paragraph && j - i <= most_context; ++j) {
      if (wanted(at(j).kind)) return j;
      if (!is_context(at(j).kind)) return nothing;
    }
    return nothing;
  }

  /// Whether the text between two places is what the link wants.
  [[nodiscard]] bool linked(std::uint32_t from, std::uint32_t to, const pattern& link) const {
    return from <= to && to - from <= widest_gap && link.match(text(from, to));
  }

  void attach_before(std::uint32_t i) {
    const auto kind = at(i).kind;
    if (kind == mention_kind::numbered || kind == mention_kind::unspecified) attach_body(i);
    if (is_weak_name(i) || is_conference(i)) attach_qualifiers(i);
  }

  /// "the National Security Council", "the Council of Ministers": another body, which the catalogue does not know.
  void look_around_body(std::uint32_t i) {
    if (at(i).kind != mention_kind::body) return;
    const bool is_longer = links_.longer_body_before.match(ahead(i, at(i).where.begin)) ||
                           links_.longer_body_after.match(behind_text(i, at(i).where.end));
    if (is_longer) made_[i].other = other_body::named;
  }

  /// "the Charter of the United Nations (Sanctions) Act": a law, whose sections are not the treaty's.
  void look_behind_treaty(std::uint32_t i) {
    if (!links_.law_behind.is_set() || !is_treaty(i) || at(i).marked) return;
    made_[i].is_law = links_.law_behind.match(behind_text(i, at(i).where.end));
  }

  /// The words of the paragraph before an offset, or behind it, as far as a name may reach.
  [[nodiscard]] std::string_view ahead(std::uint32_t i, std::uint32_t offset) const {
    return text(aligned(std::max(bounds(i).begin, offset > window ? offset - window : 0)), offset);
  }
  [[nodiscard]] std::string_view behind_text(std::uint32_t i, std::uint32_t offset) const {
    return text(offset, std::min(bounds(i).end, offset + window));
  }

  /// "Senate resolution 1540", "la résolution 31 du conseil municipal": no body that is known has such numbers.
  [[nodiscard]] other_body other_body_beside(std::uint32_t i) const {
    const auto before_it = up_to_number(i);
    const auto behind_it = behind_text(i, at(i).where.end);
    if (links_.other_body_before.match(before_it) || links_.other_body_after.match(behind_it)) return other_body::named;
    const bool has_initials = links_.initials_before.match(before_it) || links_.initials_after.match(behind_it);
    return has_initials ? other_body::initials : other_body::none;
  }

  [[nodiscard]] std::string_view up_to_number(std::uint32_t i) const {
    const auto& m = at(i);
    return ahead(i, m.member_count > 0 ? list_.members[m.first_member].where.begin : m.where.begin);
  }

  void attach_body(std::uint32_t i) {
    const auto is_body = [](mention_kind k) { return k == mention_kind::body; };
    const auto j = before(i, is_body);
    const auto k = behind(i, is_body);
    const bool is_behind = k != nothing && linked(at(i).where.end, at(k).where.begin, links_.body_after);
    const bool is_ahead = j != nothing && linked(at(j).where.end, at(i).where.begin, links_.body_before);
    // "Res. 1540 of the Council, Res. 70/1 of the Assembly": a comma parts the number from the body before it
    const bool is_parted = is_ahead && is_behind && text(at(j).where.end, at(i).where.begin).starts_with(',');
    if (is_ahead && !is_parted) {
      made_[i].body = j;
      made_[i].where.begin = at(j).where.begin;
    } else if (is_behind) {
      made_[i].body = k;
    }
    const std::uint32_t found = made_[i].body;
    if (found != nothing) {
      // "its Council resolution No. 7": the Council of an organization that the text is about; a body behind the number
      // says whose it is
      const bool is_another = found < i && links_.other_body_before.match(up_to_number(i));
      made_[i].other = is_another ? other_body::named : made_[found].other;
    } else if (at(i).kind == mention_kind::numbered && at(i).words.empty()) {
      made_[i].other = other_body_beside(i);
    }
  }

  /// Walks to the left of a name that needs help: years, dates, ordinals, and the treaty or conference it belongs to.
  void attach_qualifiers(std::uint32_t i) {
    attachment& a = made_[i];
    std::uint32_t edge = at(i).where.begin;
    std::uint32_t neighbour = before(i, [](mention_kind k) { return !is_context(k); });
    const bool shared = yields_date(i);
    for (int step = 0; step < most_qualifiers; ++step) {
      if (neighbour != nothing && linked(made_[neighbour].where.end, edge, links_.attribute_before)) {
        if (!take_attribute(i, neighbour)) break;
        edge = made_[neighbour].where.begin;
        a.where.begin = edge;
        neighbour = before(neighbour, [](mention_kind k) { return !is_context(k); });
        continue;
      }
      if (const std::uint32_t place = place_that_ends_at(i, edge); place != nothing) {
        edge = at(place).where.begin;
        continue;
      }
      captures found;
      const std::uint32_t from = std::max(bounds(i).begin, edge > window ? edge - window : 0);
      if (neighbour != nothing && made_[neighbour].where.end > edge) break;
      const std::uint32_t limit = neighbour != nothing ? std::max(from, made_[neighbour].where.end) : from;
      if (!links_.qualifier_before.match(text(aligned(limit), edge), found) || found.whole.empty()) break;
      if (shared && !found[group::day].empty()) break;
      edge -= static_cast<std::uint32_t>(found.whole.size());
      if (read_qualifier(found, a)) a.where.begin = edge;
    }
    while (a.where.begin < at(i).where.begin && document_.text[a.where.begin] == ' ') ++a.where.begin;
  }

  /// "2014年海牙核安全峰会": the place stands between the year and the name.
  [[nodiscard]] std::uint32_t place_that_ends_at(std::uint32_t i, std::uint32_t edge) const {
    for (std::uint32_t j = i; j-- > 0 && at(j).paragraph == at(i).paragraph && at(j).where.end + window > edge;) {
      const std::uint32_t end = at(j).where.end;
      const bool is_beside = end == edge || (end + 1 == edge && document_.text[end] == ' ');
      if (at(j).kind == mention_kind::place && is_beside) return j;
    }
    return nothing;
  }

  [[nodiscard]] std::uint32_t aligned(std::uint32_t offset) const {
    return static_cast<std::uint32_t>(text::aligned(document_.text, offset));
  }

  /// A conference whose preparatory committee follows at once leaves the date to the committee.
  [[nodiscard]] bool yields_date(std::uint32_t i) const {
    return i + 1 < list_.mentions.size() && at(i + 1).where.begin == at(i).where.end && is_conference(i) &&
           is_conference(i + 1);
  }

  /// Takes `j` as the attribute of `i`; gives whether what stands before `j` may still qualify `i`.
  bool take_attribute(std::uint32_t i, std::uint32_t j) {
    if (at(j).kind != mention_kind::name && at(j).kind != mention_kind::noun && at(j).kind != mention_kind::titled)
      return false;
    // a conference belongs to a treaty or another conference; a text before it belongs to it
    if (is_conference(i) && at(j).kind == mention_kind::name && !is_treaty(j) && !is_conference(j)) return false;
    made_[i].attribute = j;
    const bool adjacent = made_[j].where.end + 1 >= at(i).where.begin;
    const bool unqualified = is_conference(j) && !made_[j].is_qualified();
    if (adjacent && is_conference(i) && (is_treaty(j) || unqualified)) {
      made_[j].absorbed = !at(j).marked;  // in title marks of its own it is a name of its own
      return true;
    }
    return false;
  }

  /// Adds what a qualifier says; gives whether it says anything.
  bool read_qualifier(const captures& found, attachment& a) {
    if (!found[group::ordinal].empty() && a.ordinal == 0) {
      read_ordinals(found[group::ordinal], a);
      return a.ordinal != 0;
    }
    if (!found[group::dated].empty() && a.year == 0) {
      a.year = cite::numeral(found[group::dated]).value_or(0);
      a.day = cite::numeral(found[group::day]).value_or(0);
      const auto month = found[group::month];
      const auto named = language_.months.find(month);
      a.month = named != language_.months.end() ? named->second : cite::numeral(month).value_or(0);
      return true;
    }
    if (!found[group::run].empty() && a.years.empty()) {
      read_years(found[group::run], a);
      return !a.years.empty();
    }
    return false;
  }

  /// One ordinal, or the words of a list that are ordinals.
  void read_ordinals(std::string_view run, attachment& a) const {
    a.ordinal = cite::read_number(run, language_);
    if (a.ordinal != 0 && run.find(',') == std::string_view::npos) return;  // "vingt et unième"
    std::vector<year_member> row;
    for (std::size_t at = 0; at < run.size();) {
      const auto [value, bytes] = ordinal_at(run, at);
      const auto begin = static_cast<std::uint32_t>(run.data() + at - document_.text.data());
      if (value != 0) row.push_back({value, {begin, begin + static_cast<std::uint32_t>(bytes)}});
      at += bytes;
    }
    if (row.empty()) return;
    a.ordinal = row.back().year;
    if (row.size() > 1) a.ordinals = row;
  }

  /// The longest number that begins there, without the ending that the language may give it, and how many bytes it takes;
  /// 0 and those of what is none. Where words are not set apart, or others are written onto their beginning, it may begin
  /// within one.
  [[nodiscard]] std::pair<int, std::size_t> ordinal_at(std::string_view run, std::size_t at) const {
    constexpr std::string_view between = " ,;";
    const bool within_words = language_.unspaced || !language_.spelling.clitics.empty();
    const std::size_t word_end = std::min(run.find_first_of(between, at), run.size());
    const std::size_t width = text::width_of(static_cast<unsigned char>(run[at]));
    const std::size_t shortest = language_.unspaced ? width : 2 * width;
    for (std::size_t end = within_words ? run.size() : word_end; end >= at + shortest; --end) {
      if (end != text::aligned(run, end)) continue;
      if (const int value = cite::read_number(run.substr(at, end - at), language_); value != 0)
        return {value, end - at};
    }
    return {0, within_words ? width : word_end - at + 1};
  }

  /// Every four digits of a list of years.
  void read_years(std::string_view run, attachment& a) const {
    const auto base = static_cast<std::uint32_t>(run.data() - document_.text.data());
    for (std::size_t i = 0; i + 4 <= run.size();) {
      std::size_t bytes = 4;
      auto year = cite::digits(run.substr(i, bytes));
      if (!year && static_cast<unsigned char>(run[i]) >= 0xE3) {
        bytes = 12;  // four ideographs
        year = cite::han(run.substr(i, bytes));
      }
      if (year && *year > 1000) {
        const auto begin = base + static_cast<std::uint32_t>(i);
        a.years.push_back({*year, {begin, begin + static_cast<std::uint32_t>(bytes)}});
        i += bytes;
      } else {
        ++i;
      }
    }
  }

  void attach_behind(std::uint32_t i) {
    if (!is_weak_name(i)) return;
    attachment& a = made_[i];
    captures found;
    const std::uint32_t end = at(i).where.end;
    if (links_.qualifier_after.match(text(end, std::min(bounds(i).end, end + window)), found) && !found.whole.empty()) {
      // "the Committee for the 2010 Conference held its first session": what has a year is in no session's row
      const bool is_of_another = !a.years.empty() && !found[group::ordinal].empty();
      if (!is_of_another && read_qualifier(found, a) && found[group::dated].empty()) {
        a.where.end = end + static_cast<std::uint32_t>(found.whole.size());
      }
    }
    const bool says_when = !a.years.empty() || a.year != 0 || a.ordinal != 0;
    if (!says_when) read_within(i, a);
    const auto next = behind(i, [](mention_kind k) { return !is_context(k); });
    if (next == nothing || !links_.attribute_after.is_set()) return;
    if (!linked(a.where.end, made_[next].where.begin, links_.attribute_after) || a.attribute != nothing) return;
    a.attribute = next;
    const bool leaves_date = is_treaty(next) || (is_conference(next) && made_[next].is_qualified());
    if (!says_when && is_conference(i) && leaves_date) read_behind_attribute(a);
  }

  /// "Conférence de 1995 chargée d'examiner ...", "缔约国第二次会议": what stands between the parts of the name.
  void read_within(std::uint32_t i, attachment& a) const {
    read_years(text(at(i).where.begin, at(i).where.end), a);
    if (a.years.empty() && !at(i).words.empty()) read_ordinals(at(i).words, a);
  }

  /// "Review Conference of the Lake Treaty held in 2006", "sessions of the Committee for the 2010 Conference held in 2008
  /// and 2009", "the Committee for the 2010 Conference of the Parties to the Treaty held its second session": when they
  /// met stands behind the name of what they belong to.
  void read_behind_attribute(attachment& a) {
    captures found;
    const std::uint32_t treaty = is_conference(a.attribute) ? treaty_behind(a.attribute) : nothing;
    for (const std::uint32_t name : {a.attribute, treaty}) {
      if (name == nothing) continue;
      const std::uint32_t end = at(name).where.end;
      const auto words = text(end, std::min(bounds(name).end, end + window));
      if (!links_.qualifier_after.match(words, found)) continue;
      if (!found[group::run].empty()) return read_years(found[group::run], a);
      if (!found[group::ordinal].empty()) return read_ordinals(found[group::ordinal], a);
    }
  }

  /// The treaty right behind the conference of its parties; `nothing` where none is.
  [[nodiscard]] std::uint32_t treaty_behind(std::uint32_t conference) const {
    const auto next = behind(conference, [](mention_kind k) { return !is_context(k); });
    const bool is_owner = next != nothing && is_treaty(next) &&
                          linked(at(conference).where.end, at(next).where.begin, links_.attribute_after);
    return is_owner ? next : nothing;
  }

  /// "decisions 1 and 2 of the 1995 Conference": what stands beside the last name of a row belongs to all of it. Of
  /// "decisions 1 and 2 and the resolution on lakes adopted by the Conference" the conference belongs to all.
  void share_in_row(std::uint32_t i) {
    if (at(i).kind != mention_kind::name || at(i).rule == nullptr || made_[i].is_qualified()) return;
    const auto next = behind(i, [](mention_kind k) { return !is_context(k); });
    if (next == nothing) return;
    if (at(next).rule != at(i).rule) {
      const std::uint32_t owner = at(next).kind == mention_kind::name ? made_[next].attribute : nothing;
      const bool is_joined = linked(at(i).where.end, at(next).where.begin, links_.coordinate);
      if (is_joined && owner != nothing && is_conference(owner)) made_[i].attribute = owner;
      return;
    }
    made_[i].attribute = made_[next].attribute;
    made_[i].years = made_[next].years;
    made_[i].year = made_[next].year;
    made_[i].month = made_[next].month;
    made_[i].day = made_[next].day;
  }

  void attach_pinpoint(std::uint32_t i) {
    if (at(i).kind != mention_kind::pinpoint) return;
    attachment& a = made_[i];
    a.chain = i;
    const auto before_it = before(i, [](mention_kind k) { return !is_context(k); });
    if (before_it != nothing && at(before_it).kind == mention_kind::pinpoint) {
      const bool nests = rank_of_unit(at(before_it).value) != rank_of_unit(at(i).value);
      if (nests && linked(at(before_it).where.end, at(i).where.begin, links_.chain)) {
        a.chain = made_[before_it].chain;
      } else if (linked(at(before_it).where.end, at(i).where.begin, links_.coordinate)) {
        const auto chain = made_[before_it].chain;
        if (!nests && chain != before_it) {
          a.chain = chain;  // "article III, paragraph 1 and paragraph 2": both of the article
        } else if (!is_own(i)) {
          a.host = made_[chain].host;  // "article III and article IV of the Treaty" is settled behind
        }
      }
    } else if (before_it != nothing && !is_own(i) && !is_of_another_behind(i, before_it)) {
      a.host = host_ahead(i, before_it);
    }
    const auto next = behind(i, [](mention_kind k) { return !is_context(k); });
    const bool is_led =
        next != nothing && may_host(next) && links_.host_after.is_set() && leads_to_host(i, next);
    if (is_led) give_host(i, text_around(i, next));
    else if (a.host != nothing) nest_behind_host(i);
    const std::uint32_t host = made_[a.chain].host;
    if (host != nothing && !is_gathering(host)) made_[host].has_pinpoint = true;
  }

  /// A conference is no host, but tells whose text it may be: "action 5 of the 2010 Review Conference".
  void part_from_gathering(std::uint32_t i) {
    attachment& a = made_[i];
    if (at(i).kind != mention_kind::pinpoint || a.host == nothing || !is_gathering(a.host)) return;
    a.conference = a.host;
    a.host = nothing;
  }

  /// "article 8 of the Rome Statute (paragraph 2 (b))": the paragraph behind the text is one of the article before it.
  void nest_behind_host(std::uint32_t i) {
    const auto earlier = before(made_[i].host, [](mention_kind k) { return !is_context(k); });
    if (earlier == nothing || at(earlier).kind != mention_kind::pinpoint) return;
    const std::uint32_t chain = made_[earlier].chain;
    if (made_[chain].host != made_[i].host || rank_of_unit(at(chain).value) >= rank_of_unit(at(i).value)) return;
    if (!text(at(made_[i].host).where.end, at(i).where.begin).ends_with('(')) return;
    made_[i].chain = chain;
    made_[i].host = nothing;
  }

  /// What a provision beside `named` is one of. Of "decision 2 of the 1995 Conference of the Parties to the Treaty,
  /// paragraph 4" that is the decision, and of "the 2010 Conference Final Document" the document; the conference itself
  /// where it stands alone.
  [[nodiscard]] std::uint32_t text_around(std::uint32_t pinpoint, std::uint32_t named) const {
    if (is_treaty(named) && !has_surely(named, pinpoint)) {
      const std::uint32_t whole = owned_by(named);
      if (whole != nothing && is_conference(whole)) named = whole;
    }
    if (!is_conference(named)) return named;
    const std::uint32_t text = owned_by(named);
    return text != nothing && may_host(text) ? text : named;
  }

  /// The name that `named` belongs to: the conference of "Conference of the Parties to the Treaty" for the treaty.
  [[nodiscard]] std::uint32_t owned_by(std::uint32_t named) const {
    const auto last = std::min<std::size_t>(made_.size(), named + most_context);
    for (std::uint32_t j = named > most_context ? named - most_context : 0; j < last; ++j) {
      if (made_[j].attribute == named && at(j).paragraph == at(named).paragraph) return j;
    }
    return nothing;
  }

  /// Whether the catalogue knows that the treaty has the provision.
  [[nodiscard]] bool has_surely(std::uint32_t treaty, std::uint32_t pinpoint) const {
    const instrument& entry = *names_.entry(at(treaty).phrase).meanings.front().instrument;
    const auto& p = at(pinpoint);
    const int number = p.member_count > 0 ? list_.members[p.first_member].number : 0;
    return provision_of(entry, p.value, number) == has_provision::yes;
  }

  /// "the Treaty (action 10)": actions and steps are those of a plan, unless the catalogue knows them of the treaty.
  [[nodiscard]] bool has_no_such(std::uint32_t host, std::uint32_t pinpoint) const {
    const std::string_view unit = at(pinpoint).value;
    if (unit != "action" && unit != "step") return false;
    return at(host).kind == mention_kind::noun || (is_treaty(host) && !has_surely(host, pinpoint));
  }

  /// What the pinpoint stands behind; of "S.C. Res. 1373, supra note 1, para. 6" the text that is named, not the note.
  [[nodiscard]] std::uint32_t host_ahead(std::uint32_t i, std::uint32_t before_it) const {
    const auto is_host = [&](std::uint32_t j) {
      if (j == nothing || !may_host(j) || has_no_such(j, i)) return false;
      return linked(made_[j].where.end, at(i).where.begin, links_.host_before) ||
             linked(end_of_body(j), at(i).where.begin, links_.host_before);
    };
    if (at(before_it).kind == mention_kind::noted) {
      const auto named = before(before_it, [](mention_kind k) { return !is_context(k); });
      if (is_host(named)) return named;
    }
    return is_host(before_it) ? text_around(i, before_it) : nothing;
  }

  /// "paragraph 6 of resolution 1390 (2002) and paragraph 7 above": the latter is the document's own.
  [[nodiscard]] bool is_own(std::uint32_t i) const {
    return at(i).value == "para" && links_.own_behind.is_set() &&
           links_.own_behind.match(behind_text(i, at(i).where.end));
  }

  /// "Article 6 of the Covenant and Article 2 of the Lakes Act": in a row with what is named before, and a provision of
  /// what is named behind, though nobody knows that.
  [[nodiscard]] bool is_of_another_behind(std::uint32_t i, std::uint32_t before_it) const {
    const std::string_view behind_it = behind_text(i, at(i).where.end);
    if (links_.foreign_host.match(behind_it)) return true;
    captures found;
    if (!linked(made_[before_it].where.end, at(i).where.begin, links_.coordinate)) return false;
    if (!links_.host_begins.match(behind_it, found) || found.whole.size() >= behind_it.size()) return false;
    const auto name = at(i).where.end + static_cast<std::uint32_t>(found.whole.size());
    const bool is_known = i + 1 < list_.mentions.size() && at(i + 1).where.begin <= name;
    return !is_known && text::is_capital(text::code_point_at(document_.text, name));
  }

  /// "resolution 1540 (2004) of the Council (para. 2)": where the body that stands behind the number ends.
  [[nodiscard]] std::uint32_t end_of_body(std::uint32_t j) const {
    const std::uint32_t body = made_[j].body;
    return body == nothing ? made_[j].where.end : std::max(made_[j].where.end, at(body).where.end);
  }

  [[nodiscard]] bool leads_to_host(std::uint32_t i, std::uint32_t next) const {
    if (linked(at(i).where.end, made_[next].where.begin, links_.host_after)) return true;
    if (at(next).kind != mention_kind::whole) return false;
    const auto between = text(at(i).where.end, std::max(at(i).where.end, at(next).where.begin));
    return between.find_first_not_of(", ") == std::string_view::npos;
  }

  /// The instrument behind a chain belongs to all of it, and to the chains it is coordinated with.
  void give_host(std::uint32_t i, std::uint32_t host) {
    made_[made_[i].chain].host = host;
    std::uint32_t first = made_[i].chain;
    while (true) {
      const auto earlier = before(first, [](mention_kind k) { return !is_context(k); });
      if (earlier == nothing || at(earlier).kind != mention_kind::pinpoint) return;
      const auto chain = made_[earlier].chain;
      if (made_[chain].host != nothing || !linked(at(earlier).where.end, at(first).where.begin, links_.coordinate))
        return;
      made_[chain].host = host;
      first = chain;
    }
  }

  /// A treaty's name that another name goes on from.
  void absorb(std::uint32_t i) {
    if (!is_treaty(i) || at(i).marked || made_[i].has_pinpoint || made_[i].absorbed) return;
    const std::uint32_t end = at(i).where.end;
    const std::uint32_t begin = at(i).where.begin;
    const bool goes_on = links_.absorbed_after.match(text(end, std::min(bounds(i).end, end + 60)));
    const std::uint32_t from = aligned(std::max(bounds(i).begin, begin > 60 ? begin - 60 : 0));
    const auto ahead = text(from, begin);
    const bool is_long = names_.entry(at(i).phrase).any_case;
    made_[i].absorbed = made_[i].is_law || goes_on || links_.absorbed_before.match(ahead) ||
                        (!is_long && links_.abbreviated_before.is_set() && links_.abbreviated_before.match(ahead));
  }

  const text::document& document_;
  const cite::mention_list& list_;
  const cite::finder& names_;
  const connectors& links_;
  const language_grammar& language_;
  std::vector<attachment> made_;
};

}  // namespace

std::vector<attachment> attach(const text::document& document, const cite::mention_list& list,
                               const cite::finder& names, const connectors& links, const language_grammar& language) {
  return attacher(document, list, names, links, language).attach();
}

}  // namespace recital::resolve
