#include "resolve/rules/rules.hpp"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <utility>

#include "cite/numbered.hpp"
#include "cite/numerals.hpp"
#include "resolve/query.hpp"
#include "resolve/rules/bodies.hpp"
#include "resolve/rules/number_list.hpp"
#include "resolve/rules/topics.hpp"
#include "text/code_point.hpp"
#include "text/letters.hpp"

namespace recital::resolve {
namespace {

using cite::mention;

constexpr int least_known_alone = 100;  // every meeting has a resolution 3

/// Whether a body is named for the number, so that it can be no other's.
bool is_bound(const document_view& seen, const mention& m, std::uint32_t i) {
  return !m.words.empty() || seen.attachments[i].body != nothing || body_of_lead(seen, i) != nullptr;
}

/// What is known of a number before its own digits are looked at.
struct number_context {
  std::string_view text_class;
  authority by;
  bool bound = false;     ///< a body is named for it
  bool initials = false;  ///< so are initials that nobody knows
  std::size_t count = 1;  ///< how many numbers the mention has
  bool of_list = false;   ///< the body is that of a number behind it in its list, which has a year or a session
};

/// The body that gives the number out, or why none is taken to.
struct giver {
  const body* by = nullptr;
  std::optional<resolved_by> how{};              ///< where there is one
  no_target reason = no_target::no_such_number;  ///< where there is none
};

/// "resolution 2758 of 1971": the one body whose numbers ran through sessions and which gave the number out that year;
/// null where none or several did.
const body* body_of_session(const document_view& seen, const number_context& c, const cite::member& member) {
  const body* only = nullptr;
  for (const body& each : seen.known.bodies()) {
    if (each.sessions.empty() || !gives(each, c.text_class, member)) continue;
    if (only != nullptr) return nullptr;
    only = &each;
  }
  return only;
}

/// Where no body is named, "resolution 2015/31" may be one of a ministry: that form is used by all the world.
bool is_of_anybody(const document_view& seen, const context& so_far, const body& by, std::string_view form) {
  return form == "year-number" && seen.from.about.symbol.empty() && !is_spoken_of(seen, so_far, &by);
}

/// "قرار رقم (226)": any authority may have given out a number alone that is cited so, where nothing speaks of the body.
bool is_cited_as_anybodys(const document_view& seen, const context& so_far, const body& by,
                          const cite::member& member) {
  constexpr std::uint32_t reach = 40;  // bytes
  const pattern& words = seen.from.links.anybodys_number;
  if (form_of(member) != "number" || !words.is_set() || !seen.from.about.symbol.empty() ||
      is_spoken_of(seen, so_far, &by)) {
    return false;
  }
  const std::string_view text = seen.from.document.text;
  const std::size_t begin = text::aligned(text, member.where.begin - std::min(member.where.begin, reach));
  return words.match(text.substr(begin, member.where.begin - begin));
}

/// A year and its month; 0 where it is not told.
struct stated_date {
  int year = 0;
  int month = 0;
};

/// A number, its place among those of its mention, and what is printed as the date of its adoption.
struct dated_number {
  cite::member member;
  std::size_t place = 0;
  stated_date date{};
};

/// Whether the body gives out such numbers, and may have done so at the date that is printed.
bool may_give(const body* by, const number_context& c, const dated_number& number) {
  return by != nullptr && gives(*by, c.text_class, number.member) &&
         (number.date.year == 0 || cite::may_be_dated(*by, number.member, number.date.year, number.date.month));
}

/// Whether a running number stands beside the year before its own, or the year after it: one of them is misprinted.
bool is_misprinted(const body& by, const cite::member& member) {
  const int year = form_of(member) == "number-year" ? cite::year_of_number(by, member.number) : 0;
  return year != 0 && std::abs(year - member.year) == 1;
}

/// The symbol of such a number, which readers look for as it is printed; "" where no number is misprinted.
std::string symbol_of_misprint(const document_view& seen, const number_context& c, const cite::member& member) {
  std::vector<const body*> may_be = c.by.bodies;
  if (!c.bound) may_be.push_back(cite::default_body(seen.known, c.text_class, form_of(member)));
  for (const body* by : may_be) {
    if (by == nullptr || !is_misprinted(*by, member)) continue;
    return cite::symbol_as_printed(*by, c.text_class, member).value_or(std::string());
  }
  return {};
}

/// Why a body that has numbers of that form did not give this one out.
no_target reason_against(const body& by, const number_context& c, const dated_number& number) {
  cite::member undated = number.member;
  if (form_of(undated) == "number-year" && (c.bound || is_misprinted(by, undated))) undated.year = 0;
  return gives(by, c.text_class, undated) ? no_target::other_date : no_target::no_such_number;
}

/// The body whose numbers have that form, where it gave this one out.
giver default_giver(const document_view& seen, const context& so_far, const number_context& c,
                    const dated_number& number) {
  const body* by = cite::default_body(seen.known, c.text_class, form_of(number.member));
  if (by == nullptr) return {.reason = no_target::no_such_number};
  const bool is_anybodys = is_of_anybody(seen, so_far, *by, form_of(number.member)) ||
                           is_cited_as_anybodys(seen, so_far, *by, number.member);
  if (is_anybodys) return {.reason = no_target::no_body_named};
  if (may_give(by, c, number)) return {.by = by, .how = resolved_by::form_of_number};
  const body* of_session = form_of(number.member) == "number-year" ? body_of_session(seen, c, number.member) : nullptr;
  if (of_session == nullptr) return {.reason = reason_against(*by, c, number)};
  by = of_session;
  return {.by = by, .how = resolved_by::form_of_number};
}

/// "General Assembly and Human Rights Council resolutions 73/175 and 37/22": where both give out such numbers, as many
/// numbers as bodies stand in the same order.
giver giver_in_row(const number_context& c, const dated_number& number) {
  if (c.count != c.by.row.size()) return {.reason = no_target::several_bodies};
  return {.by = c.by.row[number.place], .how = c.by.how};
}

giver giver_of(const document_view& seen, const context& so_far, const number_context& c, const dated_number& number) {
  const auto& named = c.by.bodies;
  const auto form = form_of(number.member);
  if (c.by.is_other) {
    const bool is_dated = c.initials && form == "number-year";
    return is_dated ? default_giver(seen, so_far, c, number) : giver{.reason = no_target::body_not_known};
  }
  const auto fits = [&](const body* by) { return may_give(by, c, number); };
  if (c.by.row.size() > 1 && std::ranges::all_of(c.by.row, fits)) return giver_in_row(c, number);
  const auto first = std::ranges::find_if(named, fits);
  if (first != named.end()) {
    const bool is_told = is_spoken_of(seen, so_far, *first);
    if (!is_told && std::any_of(first + 1, named.end(), fits)) {
      return {.reason = no_target::several_bodies};
    }
    // a name that several share is that of the one spoken of, even where nobody knows its numbers
    const bool is_of_another = named.front() != nullptr && is_spoken_of(seen, so_far, named.front());
    if (!is_told && is_of_another && named.front()->symbols.empty()) return {.reason = no_target::body_without_symbols};
    return {.by = *first, .how = c.by.how};
  }
  const auto gives_none = [](const body* each) { return each != nullptr && each->symbols.empty(); };
  if (!named.empty() && std::ranges::all_of(named, gives_none)) return {.reason = no_target::body_without_symbols};
  if (named.empty() && form == "number" && number.member.number < least_known_alone) {
    return {.reason = no_target::no_body_named};
  }
  const auto resolves_so = [&](const body* by) { return by != nullptr && gives(*by, "resolution", number.member); };
  const bool decides_unnumbered = c.text_class == "decision" && std::ranges::any_of(named, resolves_so);
  if (decides_unnumbered) return {.reason = no_target::body_without_symbols};
  if (!c.bound && !c.of_list) return default_giver(seen, so_far, c, number);
  const auto contradicts = [&](const body* by) {
    return by != nullptr && reason_against(*by, c, number) == no_target::other_date;
  };
  return {.reason = std::ranges::any_of(named, contradicts) ? no_target::other_date : no_target::no_such_number};
}

/// The first date in the words.
stated_date date_in(const document_view& seen, std::string_view words) {
  captures found;
  if (!seen.from.links.date.match(words, found)) return {};
  const auto month = found[group::month];
  const auto named = seen.from.language.months.find(month);
  const bool is_named = named != seen.from.language.months.end();
  return {cite::numeral(found[group::dated]).value_or(0), is_named ? named->second : cite::numeral(month).value_or(0)};
}

/// That year, with the month of the date in the words that ends in it.
stated_date with_month(const document_view& seen, int year, std::string_view words) {
  const stated_date date = date_in(seen, words);
  return {year, date.year == year ? date.month : 0};
}

/// The date that stands behind that place.
stated_date date_behind(const document_view& seen, std::uint32_t at) {
  constexpr std::size_t longest_date = 80;
  std::string_view behind = std::string_view(seen.from.document.text).substr(at, longest_date);
  if (behind.starts_with(", ")) behind.remove_prefix(1);
  captures found;
  if (!seen.from.links.year_behind.match(behind, found)) return {};
  const std::string_view printed = found[group::dated];
  const auto end = static_cast<std::size_t>(printed.data() + printed.size() - behind.data());
  return with_month(seen, cite::numeral(printed).value_or(0), behind.substr(0, end));
}

/// "resolutions 263 of 5 November 2013", "resolution 1514, adopted in 1960", "In 1947 the United Nations adopted
/// resolution 181": a number without its year takes that of its date. A date before it tells nothing where a body is
/// named that gave it out.
cite::member with_date(const document_view& seen, const number_context& c, cite::member member) {
  constexpr std::size_t longest_date = 80;      // bytes
  constexpr std::uint32_t longest_clause = 90;  // bytes from such a date to the number
  if (form_of(member) != "number") return member;
  const std::string_view text = seen.from.document.text;
  const std::size_t begin = text::aligned(text, member.where.begin - std::min(member.where.begin, longest_clause));
  const bool is_open = !c.bound && c.by.bodies.empty() && member.number >= least_known_alone;
  member.year = member.dated != 0 ? member.dated : date_behind(seen, member.where.end).year;
  captures found;
  const std::string_view behind = text.substr(member.where.end, longest_date);
  const bool is_dated =
      member.year == 0 &&
      (seen.from.links.adopted_behind.match(behind, found) ||
       (is_open && seen.from.links.number_dated.match(text.substr(begin, member.where.begin - begin), found)));
  if (is_dated) member.year = cite::numeral(found[group::dated]).value_or(0);
  return member;
}

/// Whether the number is one of a row that runs on from year to year, or from session to session.
bool runs_on(const cite::member& member) {
  const auto form = form_of(member);
  return form == "number" || form == "number-year" || form == "number-roman";
}

/// Whether several bodies count so, by session and number.
bool counts_by_session(const cite::member& member) {
  return form_of(member) == "session-number" && member.letter.empty();
}

/// The symbol of the resolution that a number alone stands for since it was cited in full: "resolution 194", behind
/// "resolution 194 (III)", and "resolution 60/251", behind "General Assembly resolution 60/251". Null where none was, or
/// two were.
const std::string* cited_in_full(const context& so_far, const number_context& c, const cite::member& member) {
  const bool is_alone = (form_of(member) == "number" || counts_by_session(member)) && !c.bound && !c.by.is_other;
  const bool is_told = c.by.how == resolved_by::acting_body || c.by.how == resolved_by::body_in_heading;
  if (!is_alone || c.text_class != "resolution" || is_told) return nullptr;
  const auto known = so_far.cited_in_full.find({member.session, member.number});
  return known == so_far.cited_in_full.end() || known->second.empty() ? nullptr : &known->second;
}

/// Keeps the symbol for later mentions of the number alone.
void keep_in_full(context& so_far, const number_context& c, const cite::member& member, const std::string& symbol) {
  const bool in_full =
      (runs_on(member) && (c.bound || form_of(member) != "number")) || (counts_by_session(member) && c.bound);
  if (!in_full || c.text_class != "resolution") return;
  const auto [known, is_new] = so_far.cited_in_full.emplace(std::pair(member.session, member.number), symbol);
  if (!is_new && known->second != symbol) known->second.clear();
}

/// A letter that is the beginning of a longer word is none: "القرار 194 (د-3) الفقرة 11", where ألف is the first letter.
cite::member without_torn_letter(const document_view& seen, cite::member member) {
  const std::string_view behind = std::string_view(seen.from.document.text).substr(member.where.end);
  if (member.letter.empty() || behind.empty() || !text::is_alphabetic(text::code_point_at(behind, 0))) return member;
  const std::string_view words = seen.text(member.where);
  if (const auto blank = words.rfind(' '); blank != std::string_view::npos) {
    member.where.end = member.where.begin + static_cast<std::uint32_t>(blank);
    member.letter = {};
  }
  return member;
}

/// The date that a number is given as that of its adoption, in its own words, behind it, or behind the body that follows:
/// "resolution 65/31 of the General Assembly, of 2 December 2010".
stated_date date_given(const document_view& seen, std::uint32_t i, const cite::member& member) {
  const mention& m = seen.mentions[i];
  if (member.dated != 0) return with_month(seen, member.dated, seen.text(member.where));
  if (const auto date = date_behind(seen, member.where.end); date.year != 0) return date;
  if (m.member_count != 1) return {};
  if (const auto date = date_in(seen, seen.text(hull(seen.attachments[i].where, m.where))); date.year != 0) return date;
  const std::uint32_t body = seen.attachments[i].body;
  const bool follows = body != nothing && seen.mentions[body].where.begin >= m.where.end;
  return follows ? date_behind(seen, seen.mentions[body].where.end) : stated_date{};
}

/// "resolution 1995 on the Middle East": a number that is the year of a resolution which is known by it, where its words
/// go on to what that is about, or the document is about the treaty whose conference adopted it.
const instrument* text_of_year(const document_view& seen, const context& so_far, const cite::member& member) {
  constexpr std::size_t reach = 100;  // bytes
  const std::string_view behind = std::string_view(seen.from.document.text).substr(member.where.end, reach);
  const instrument* home = so_far.course.home();
  const auto is_meant = [&](const instrument& entry) {
    if (entry.noun != "resolution" || entry.kind != kind::resolution || year_of(entry) != member.number) return false;
    return speaks_of(seen, entry, behind) || (home != nullptr && home->id == entry.forum);
  };
  const auto found = std::ranges::find_if(seen.known.instruments(), is_meant);
  return found == seen.known.instruments().end() ? nullptr : &*found;
}

/// "resolutions and decisions 70/1 and 70/518": of a body that counts its decisions apart the number tells which it is.
number_context of_class_told(number_context c, const cite::member& member) {
  const auto decides = [&](const body* by) { return by != nullptr && cite::must_be_decision(*by, member); };
  const auto resolves = [&](const body* by) { return by != nullptr && gives(*by, c.text_class, member); };
  const bool is_decision = std::ranges::any_of(c.by.bodies, decides) && std::ranges::none_of(c.by.bodies, resolves);
  if (is_decision) c.text_class = "decision";
  return c;
}

/// Whether a number stands alone and no body is named for it, though one may govern the numbers before it.
bool is_unbound(const number_context& c, const cite::member& member) {
  const bool is_open = c.by.bodies.empty() || c.of_list || c.by.how == resolved_by::body_of_numbers_before;
  return form_of(member) == "number" && c.text_class == "resolution" && !c.bound && !c.by.is_other && is_open;
}

/// "resolution 194": a number alone that an old text of another body is known by. Where the body that has given it out
/// since is spoken of, and the other is not, or its list is of that body, nobody knows. Nothing where no other body has
/// such a text.
std::optional<finding> one_known_alone(const document_view& seen, const context& so_far, const number_context& c,
                                       const dated_number& number, span where) {
  if (number.date.year != 0 || !is_unbound(c, number.member)) return std::nullopt;
  const giver usual = giver_of(seen, so_far, c, number);
  for (const body& other : seen.known.bodies()) {
    const auto symbol = other.known_alone.empty() ? std::nullopt : symbol_of(other, c.text_class, number.member);
    if (!symbol || std::ranges::find(other.known_alone, *symbol) == other.known_alone.end()) continue;
    finding known = seen.of_symbol(*symbol, kind::resolution, where, resolved_by::body_spoken_of);
    if (usual.by == nullptr || usual.by == &other) return known;
    const bool is_likelier = is_spoken_of(seen, so_far, &other) || !is_spoken_of(seen, so_far, usual.by);
    if (is_likelier && !c.of_list) return known;
    const auto usual_symbol = symbol_of(*usual.by, c.text_class, number.member);
    std::vector<std::string> both = {known.target, usual_symbol.value_or(std::string())};
    std::ranges::sort(both);
    return seen.ambiguous(where, kind::resolution, std::move(both), resolved_by::form_of_number);
  }
  return std::nullopt;
}

finding resolve_member(const document_view& seen, context& so_far, const number_context& said,
                       const cite::member& member, std::uint32_t i, std::size_t place, span where) {
  const number_context c = of_class_told(said, member);
  const auto what = c.text_class == "decision" ? kind::document : kind::resolution;
  if (form_of(member) == "number" && c.by.bodies.empty() && what == kind::resolution) {
    if (const instrument* text = text_of_year(seen, so_far, member))
      return of_entry(*text, where, resolved_by::year_known_by);
  }
  const cite::member dated = with_date(seen, c, without_torn_letter(seen, member));
  if (const std::string* symbol = cited_in_full(so_far, counts_by_session(dated) ? said : c, dated)) {
    return seen.of_symbol(*symbol, kind::resolution, where, resolved_by::last_of_name);
  }
  const dated_number number{dated, place, date_given(seen, i, dated)};
  if (auto known = one_known_alone(seen, so_far, c, number, where)) return *std::move(known);
  const giver found = giver_of(seen, so_far, c, number);
  if (found.by == nullptr) {
    finding f = seen.unresolved(where, what, found.reason, c.by.how);
    f.symbol = symbol_of_misprint(seen, c, dated);
    return f;
  }
  const auto symbol = symbol_of(*found.by, c.text_class, dated);
  if (!symbol) return seen.unresolved(where, what, no_target::no_such_number, found.how);
  keep_in_full(so_far, c, dated, *symbol);
  return seen.of_symbol(*symbol, what, where, found.how);
}

/// "resolutions 2253 and 2254 (ES-V)", "1718 and 1874 (2009)": where no body is named, a number alone is of the body that
/// gave out the next one in its list that has a year or a session.
number_context of_list(const document_view& seen, const context& so_far, number_context c, std::uint32_t i,
                       std::uint32_t k) {
  const mention& m = seen.mentions[i];
  const bool is_open = !c.bound && !c.by.is_other && c.text_class == "resolution" && c.by.row.empty();
  if (!is_open || form_of(seen.members[k]) != "number") return c;
  const auto end = seen.members.begin() + m.first_member + m.member_count;
  const auto later =
      std::find_if(seen.members.begin() + k, end, [](const cite::member& other) { return form_of(other) != "number"; });
  if (later == end || !runs_on(*later)) return c;
  const giver by = giver_of(seen, so_far, c, {*later});
  if (by.by == nullptr) return c;
  c.by.bodies = {by.by};
  c.by.how = by.how;
  c.of_list = true;
  return c;
}

/// "251/60", as a program writes 60/251 that takes its figures for words of a script that runs from the right.
std::optional<cite::member> turned(const document_view& seen, const context& so_far, const number_context& c,
                                   cite::member member) {
  if (seen.from.language.script != "Arab") return std::nullopt;
  std::swap(member.session, member.number);
  return giver_of(seen, so_far, c, {member}).by != nullptr ? std::optional(member) : std::nullopt;
}

/// The member itself, or what it means where its numbers are those of a body whose numbers run: "1540/2004".
std::vector<cite::member> read_member(const document_view& seen, const context& so_far, const number_context& c,
                                      const cite::member& member) {
  if (member.session == 0 || c.by.is_other || giver_of(seen, so_far, c, {member}).by != nullptr) return {member};
  std::vector<const body*> may_be = c.by.bodies;
  if (!c.bound) may_be.push_back(cite::default_body(seen.known, c.text_class, "number"));
  for (const body* by : may_be) {
    if (by == nullptr || c.text_class != "resolution") continue;
    if (auto parts = parts_at_stroke(*by, member, seen.from.document.text); !parts.empty()) return parts;
  }
  if (const auto other = turned(seen, so_far, c, member)) return {*other};
  return {member};
}

/// "resolution 1540, 2004": the second number is the year of the first.
bool is_year_of_last(const number_context& c, const cite::member& last, const cite::member& member) {
  return form_of(last) == "number" && form_of(member) == "number" &&
         std::ranges::any_of(c.by.bodies, [&](const body* by) {
           return by != nullptr && cite::year_of_number(*by, last.number) == member.number;
         });
}

}  // namespace

bool numbered_text(const document_view& seen, context& so_far, std::uint32_t i) {
  const mention& m = seen.mentions[i];
  const attachment& a = seen.attachments[i];
  const number_context told{m.value, authority_of(seen, so_far, i), is_bound(seen, m, i),
                            a.other == other_body::initials, m.member_count};
  const std::uint32_t end = m.first_member + m.member_count;
  for (std::uint32_t k = m.first_member; k < end; ++k) {
    if (k > m.first_member && is_year_of_last(told, seen.members[k - 1], seen.members[k])) continue;
    const auto parts = read_member(seen, so_far, told, seen.members[k]);
    for (const cite::member& part : parts) {
      span where = part.where;
      if (k == m.first_member && &part == &parts.front()) where = hull(where, {a.where.begin, where.begin});
      if (k + 1 == end && &part == &parts.back()) where = hull(where, {where.end, m.where.end});
      const number_context of_member = of_list(seen, so_far, told, i, k);
      so_far.findings[i].push_back(resolve_member(seen, so_far, of_member, part, i, k - m.first_member, where));
    }
  }
  if (!told.by.bodies.empty()) so_far.governing = {m.paragraph, told.by.bodies};
  return true;
}

bool listed_number(const document_view& seen, context& so_far, std::uint32_t i) {
  if (!is_in_list(seen, so_far, i)) return false;
  const mention& m = seen.mentions[i];
  const number_context told{so_far.list.value, {so_far.list.bodies, resolved_by::body_in_heading}};
  for (std::uint32_t k = m.first_member; k < m.first_member + m.member_count; ++k) {
    const cite::member& member = seen.members[k];
    so_far.findings[i].push_back(resolve_member(seen, so_far, told, member, i, k - m.first_member, member.where));
  }
  return true;
}

bool texts_in_general(const document_view& seen, context& so_far, std::uint32_t i) {
  const attachment& a = seen.attachments[i];
  const bool is_named_within = !seen.mentions[i].words.empty();
  if ((a.body == nothing && !is_named_within) || a.other == other_body::named) return false;
  const body* by = bodies_named(seen, so_far, is_named_within ? i : a.body).front();
  if (by == nullptr || by->unspecified.empty()) return false;
  finding f;
  f.where = a.where;
  f.kind = kind::resolution;
  f.target = by->unspecified;
  so_far.findings[i].push_back(std::move(f));
  return true;
}

}  // namespace recital::resolve
