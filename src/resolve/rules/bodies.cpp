#include "resolve/rules/bodies.hpp"

#include <algorithm>
#include <iterator>

#include "cite/numbered.hpp"
#include "resolve/rules/number_list.hpp"
#include "resolve/rules/rules.hpp"

namespace recital::resolve {
namespace {

using cite::mention;
using cite::mention_kind;

/// "its resolution": the word that owns stands before the noun, or is written onto it.
bool is_own_text(const document_view& seen, std::uint32_t i) {
  const mention& m = seen.mentions[i];
  const std::uint32_t number = m.member_count > 0 ? seen.members[m.first_member].where.begin : m.where.begin;
  return seen.from.links.own_text.match(seen.before(m.where.begin, i)) ||
         seen.from.links.own_text.match(seen.before(number, i));
}

/// "Human Rights Council resolutions, including resolutions 23/9 and 29/11": the body whose texts in general were
/// spoken of behind the last number.
std::uint32_t body_of_texts_before(const document_view& seen, std::uint32_t i) {
  constexpr std::uint32_t reach = 24;
  for (std::uint32_t j = i; j-- > 0 && i - j <= reach && seen.mentions[j].paragraph == seen.mentions[i].paragraph;) {
    const mention& m = seen.mentions[j];
    if (m.kind == mention_kind::numbered) return nothing;
    if (m.kind != mention_kind::body) continue;
    if (seen.from.links.texts_after.match(seen.after(m.where.end, j))) return j;
    if (seen.from.links.texts_before.match(seen.before(m.where.begin, j))) return j;
  }
  return nothing;
}

constexpr std::uint32_t longest_clause = 240;  // bytes between a body and a number that it acts by

bool is_body(const document_view& seen, std::uint32_t i) { return seen.mentions[i].kind == mention_kind::body; }

/// The body named last before the number and before the mention `behind`, if it stands in the number's clause.
std::uint32_t body_before(const document_view& seen, std::uint32_t i, std::uint32_t behind) {
  for (std::uint32_t j = behind; j-- > 0 && seen.mentions[j].paragraph == seen.mentions[i].paragraph;) {
    const span where = seen.mentions[j].where;
    if (where.end + longest_clause < seen.mentions[i].where.begin) return nothing;
    if (is_body(seen, j) && where.end <= seen.mentions[i].where.begin) return j;
  }
  return nothing;
}

std::uint32_t body_behind(const document_view& seen, std::uint32_t i) {
  for (std::uint32_t j = i + 1; j < seen.mentions.size() && seen.mentions[j].paragraph == seen.mentions[i].paragraph;
       ++j) {
    const span where = seen.mentions[j].where;
    if (where.begin > seen.mentions[i].where.end + longest_clause) return nothing;
    if (is_body(seen, j) && where.begin >= seen.mentions[i].where.end) return j;
  }
  return nothing;
}

/// "The Assembly endorsed, in resolution 71/258": the body that acts, where it has such numbers or none at all.
std::uint32_t acting_body(const document_view& seen, const context& so_far, std::uint32_t i) {
  const mention& m = seen.mentions[i];
  const auto gives_such = [&](std::uint32_t j) {
    return m.member_count > 0 && std::ranges::any_of(bodies_named(seen, so_far, j), [&](const body* by) {
             return by != nullptr && gives(*by, m.value, seen.members[m.first_member]);
           });
  };
  const auto names_one = [&](std::uint32_t j) {
    const auto named = bodies_named(seen, so_far, j);
    return named.size() == 1 || is_spoken_of(seen, so_far, named.front());
  };
  const auto between = [&](std::uint32_t j) { return seen.text({seen.mentions[j].where.end, m.where.begin}); };
  const auto last = body_before(seen, i, i);
  if (last != nothing && names_one(last) && seen.from.links.body_adopts.match(between(last))) return last;
  // "The Council established the Commission by its resolution 9 (I)": the one that has such numbers
  for (auto j = last; j != nothing; j = body_before(seen, i, j)) {
    if (names_one(j) && gives_such(j) && seen.from.links.body_acts.match(between(j))) return j;
  }
  if (!seen.from.links.number_opens.match(seen.before(m.where.begin, i))) return nothing;
  const auto k = body_behind(seen, i);
  if (k == nothing || !names_one(k)) return nothing;
  return seen.from.links.body_follows.match(seen.text({m.where.end, seen.mentions[k].where.begin})) ? k : nothing;
}

/// "resolution 2735 (2024)", where a body speaks whose texts have no symbols: so numbers a body that all cite.
bool is_of_dated_series(const document_view& seen, std::uint32_t i, const body& own) {
  const mention& m = seen.mentions[i];
  return own.symbols.empty() && m.member_count > 0 && form_of(seen.members[m.first_member]) == "number-year";
}

/// "The Council of the Union adopted Decision 2016/849, in view of Resolution 2270 (2016)": the number before it is of a
/// body whose texts have no symbols, and this one has the year in which a body that all cite gave it out.
bool is_of_another_series(const document_view& seen, std::uint32_t i, const governing_bodies& governing) {
  const body* by = governing.bodies.front();
  if (by == nullptr || !is_of_dated_series(seen, i, *by)) return false;
  const cite::member& first = seen.members[seen.mentions[i].first_member];
  const body* usual = cite::default_body(seen.known, seen.mentions[i].value, form_of(first));
  return usual != nullptr && gives(*usual, seen.mentions[i].value, first);
}

/// "resolution 1820": a number alone, and a body that has numbered its texts by session for long when the document was
/// written, though it gave out such a number once.
bool has_left_such_numbers(const document_view& seen, std::uint32_t i, const body* by) {
  const mention& m = seen.mentions[i];
  if (by == nullptr || by->least_session == 0 || m.member_count == 0) return false;
  const int year = seen.from.about.year;
  return form_of(seen.members[m.first_member]) == "number" &&
         (year == 0 || year > by->session_zero + by->least_session);
}

/// Whether a text of that body stands by its symbol in the row of the number: "resolutions 75/40 and GC(64)/RES/11".
bool is_cited_by_symbol(const document_view& seen, std::uint32_t number, const body& by) {
  const auto is_of_body = [&](std::uint32_t j) {
    return seen.mentions[j].kind == mention_kind::symbol &&
           std::ranges::any_of(by.document_symbols,
                               [&](const auto& start) { return seen.text(seen.mentions[j].where).starts_with(start); });
  };
  const auto joined = [&](std::uint32_t first, std::uint32_t second) {
    const span gap{seen.mentions[first].where.end, seen.mentions[second].where.begin};
    return gap.begin < gap.end && seen.from.links.coordinate.match(seen.text(gap));
  };
  const bool behind = number + 1 < seen.mentions.size() && is_of_body(number + 1) && joined(number, number + 1);
  return behind || (number > 0 && is_of_body(number - 1) && joined(number - 1, number));
}

/// "General Assembly and Security Council resolutions": the body that is named, and the one beside it. One whose texts
/// are cited by symbol in the same row needs no number.
authority with_coordinate(const document_view& seen, const context& so_far, std::uint32_t number, std::uint32_t i) {
  authority made{bodies_named(seen, so_far, i), resolved_by::body_beside_it};
  const auto take_beside = [&](std::uint32_t first, std::uint32_t second, std::uint32_t other) {
    const span gap{seen.mentions[first].where.end, seen.mentions[second].where.begin};
    const bool joined = is_body(seen, other) && seen.mentions[other].paragraph == seen.mentions[i].paragraph &&
                        gap.begin < gap.end && seen.from.links.coordinate.match(seen.text(gap));
    if (!joined) return;
    const auto beside = bodies_named(seen, so_far, other);
    if (beside.front() == made.bodies.front()) return;
    made.row = {made.bodies.front(), beside.front()};
    if (other < i) std::ranges::reverse(made.row);
    std::ranges::copy(beside, std::back_inserter(made.bodies));
  };
  if (i > 0) take_beside(i - 1, i, i - 1);
  if (i + 1 < seen.mentions.size() && made.row.empty()) take_beside(i, i + 1, i + 1);
  const auto needs_none = [&](const body* by) { return by != nullptr && is_cited_by_symbol(seen, number, *by); };
  if (!made.row.empty() && !std::ranges::all_of(made.row, needs_none)) {
    std::erase_if(made.bodies, needs_none);
    std::erase_if(made.row, needs_none);
  }
  return made;
}

}  // namespace

bool is_spoken_of(const document_view& seen, const context& so_far, const body* by) {
  return by == seen.from.about.issuer || std::ranges::find(so_far.named_bodies, by) != so_far.named_bodies.end();
}

bool body_named(const document_view& seen, context& so_far, std::uint32_t i) {
  const auto& meanings = seen.from.names.entry(seen.mentions[i].phrase).meanings;
  if (meanings.size() != 1) return true;
  std::erase(so_far.named_bodies, meanings.front().body);
  so_far.named_bodies.insert(so_far.named_bodies.begin(), meanings.front().body);
  return true;
}

std::vector<const body*> bodies_named(const document_view& seen, const context& so_far, std::uint32_t i) {
  std::vector<const body*> named;
  for (const auto& meaning : seen.from.names.entry(seen.mentions[i].phrase).meanings) named.push_back(meaning.body);
  const auto rank = [&](const body* by) {
    const auto last = std::ranges::find(so_far.named_bodies, by);
    return last != so_far.named_bodies.end() || by != seen.from.about.issuer ? last - so_far.named_bodies.begin() : -1;
  };
  if (named.size() > 1) std::ranges::stable_sort(named, {}, rank);
  return named;
}

const body* body_of_lead(const document_view& seen, std::uint32_t i) {
  const grammar_rule* rule = seen.mentions[i].rule;
  return rule == nullptr || rule->body.empty() ? nullptr : seen.known.body_named(rule->body);
}

authority authority_of(const document_view& seen, const context& so_far, std::uint32_t i) {
  constexpr auto named_with_it = resolved_by::body_with_it;
  const attachment& a = seen.attachments[i];
  if (const body* by = body_of_lead(seen, i); by != nullptr) return {{by}, named_with_it};
  if (!seen.mentions[i].words.empty()) return {bodies_named(seen, so_far, i), named_with_it};
  if (a.other == other_body::named) return {{}, named_with_it, true};
  if (a.body != nothing) return with_coordinate(seen, so_far, i, a.body);
  if (a.other == other_body::initials) return {{}, named_with_it, true};
  if (is_in_list(seen, so_far, i)) return {so_far.list.bodies, resolved_by::body_in_heading_of_list};
  if (const auto j = acting_body(seen, so_far, i); j != nothing) {
    constexpr auto how = resolved_by::acting_body;
    if (seen.attachments[j].other == other_body::named) return {{}, how, true};
    return {bodies_named(seen, so_far, j), how};
  }
  const body* own = seen.from.about.issuer;
  if (own != nullptr && is_own_text(seen, i)) return {{own}, resolved_by::speaking_body};
  if (const auto j = body_of_texts_before(seen, i); j != nothing) {
    return {bodies_named(seen, so_far, j), resolved_by::body_spoken_of};
  }
  const auto has_left = [&](const body* by) { return has_left_such_numbers(seen, i, by); };
  const auto& governing = so_far.governing;
  const bool governs = governing.paragraph == seen.mentions[i].paragraph &&
                       !std::ranges::all_of(governing.bodies, has_left) && !is_of_another_series(seen, i, governing);
  if (governs) return {governing.bodies, resolved_by::body_of_numbers_before};
  if (own != nullptr && !is_of_dated_series(seen, i, *own) && !has_left(own))
    return {{own}, resolved_by::speaking_body};
  return {};
}

}  // namespace recital::resolve
