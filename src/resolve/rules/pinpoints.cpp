#include "resolve/rules/rules.hpp"

#include <algorithm>
#include <tuple>

#include "resolve/rules/provisions.hpp"
#include "text/code_point.hpp"
#include "text/letters.hpp"

namespace recital::resolve {
namespace {

using cite::mention;
using cite::mention_kind;

constexpr std::uint32_t longest_law = 200;  // bytes that the name of a law takes up

/// What stands behind a provision. Of "paragraph 4 of article 15 of the Constitution" the last part stands before it.
std::string_view rest_behind(const document_view& seen, std::uint32_t i) {
  std::uint32_t end = seen.mentions[i].where.end;
  for (const mention* part : chain_of(seen, i)) end = std::max(end, part->where.end);
  return seen.after(end, i, 80);
}

/// "article 2 of the law": a text of a kind that is no instrument stands beside it.
bool is_of_law(const document_view& seen, context& so_far, std::uint32_t i) {
  return so_far.of_law.get(i, [&] {
    return seen.from.links.foreign_host.match(rest_behind(seen, i)) ||
           seen.from.links.foreign_host_before.match(seen.before(seen.mentions[i].where.begin, i, longest_law));
  });
}

/// "article 2 of the Lakes Act": it belongs to what is named behind it, though nobody knows that.
bool has_foreign_host(const document_view& seen, context& so_far, std::uint32_t i) {
  if (is_of_law(seen, so_far, i)) return true;
  const std::string_view rest = rest_behind(seen, i);
  captures found;
  if (!seen.from.links.host_begins.match(rest, found) || found.whole.size() >= rest.size()) return false;
  const char32_t next = text::code_point_at(rest, found.whole.size());
  return text::is_capital(next);
}

/// Where a word stands last in words, as a word of its own; npos where it does not.
std::size_t last_word(std::string_view words, std::string_view word) {
  const std::size_t at = words.rfind(word);
  if (at == std::string_view::npos) return at;
  const std::string_view behind = words.substr(at + word.size());
  const bool begins = at == 0 || !text::is_alphabetic(text::last_code_point(words.substr(0, at)));
  const bool ends = behind.empty() || !text::is_alphabetic(text::code_point_at(behind, 0));
  return begins && ends ? at : std::string_view::npos;
}

/// Whether the words hold a noun that treaties have.
bool holds_noun_of_treaty(const document_view& seen, std::string_view words) {
  return std::ranges::any_of(seen.from.language.nouns, [&](const auto& noun) {
    return noun.first != name(kind::conference) && noun.first != name(kind::resolution) &&
           std::ranges::any_of(noun.second,
                               [&](const auto& word) { return last_word(words, word) != std::string_view::npos; });
  });
}

/// Whether something is named at that place, or between it and the mention `i`.
bool is_named(const document_view& seen, const context& so_far, std::uint32_t i, std::uint32_t place) {
  if (i == 0 || seen.mentions[i - 1].paragraph != seen.mentions[i].paragraph) return false;
  return seen.mentions[i - 1].where.end > place && !so_far.findings[i - 1].empty();
}

/// "The Court acts under its Statute (art. 53)", "the Charter of the club (art. 6)": the noun of a text that nobody named
/// stands right before it.
bool follows_unnamed_text(const document_view& seen, const context& so_far, std::uint32_t i) {
  constexpr std::string_view between = " (,:";
  constexpr std::string_view stops = ".,;:()";
  if (seen.mentions[i].value != "art") return false;
  const std::uint32_t begin = seen.mentions[i].where.begin;
  std::string_view ahead = seen.before(begin, i);
  const std::size_t last = ahead.find_last_not_of(between);
  if (last == std::string_view::npos || last + 1 == ahead.size()) return false;
  const bool in_brackets = ahead.ends_with("(");
  const auto place_of = [&](std::size_t at) { return begin - static_cast<std::uint32_t>(ahead.size() - at); };
  const auto stands_there = [&](const std::string& noun) {
    const std::string_view words = ahead.substr(0, last + 1);
    const std::size_t at = last_word(words, noun);
    if (at == std::string_view::npos || is_named(seen, so_far, i, place_of(at))) return false;
    const std::string_view rest = words.substr(at + noun.size());
    return rest.empty() || (in_brackets && rest.find_first_of(stops) == std::string_view::npos);
  };
  return std::ranges::any_of(seen.from.language.nouns, [&](const auto& noun) {
    return noun.first != name(kind::conference) && std::ranges::any_of(noun.second, stands_there);
  });
}

/// "(article 53 of the Statute). Article 53 was applied": the same provision, before it in the paragraph, was that of a
/// text that nobody knows.
bool was_of_another(const document_view& seen, context& so_far, std::uint32_t i) {
  const mention& m = seen.mentions[i];
  if (m.member_count == 0) return false;
  const cite::member& number = seen.members[m.first_member];
  const auto has_number = [&](const mention& earlier) {
    if (earlier.member_count == 0) return false;
    const cite::member& other = seen.members[earlier.first_member];
    return number.number != 0 ? other.number == number.number : !number.text.empty() && other.text == number.text;
  };
  for (std::uint32_t j = i; j-- > 0 && seen.mentions[j].paragraph == m.paragraph;) {
    const mention& earlier = seen.mentions[j];
    if (earlier.kind != mention_kind::pinpoint || earlier.value != m.value || !has_number(earlier)) continue;
    const std::uint32_t chain = seen.attachments[j].chain;
    const std::uint32_t host = seen.attachments[chain].host;
    if (host != nothing) return so_far.findings[host].empty();
    const bool is_foreign = m.value == "art" ? has_foreign_host(seen, so_far, chain) : is_of_law(seen, so_far, chain);
    return is_foreign || follows_unnamed_text(seen, so_far, chain);
  }
  return false;
}

/// "article 27 and section 8 of annex IV of the Regulations": the provision in a row behind it, which no instrument stands
/// beside, is of a text that nobody knows.
bool is_in_row_of_another(const document_view& seen, context& so_far, std::uint32_t i) {
  const std::uint32_t next = i + 1;
  if (next >= seen.mentions.size() || seen.mentions[next].kind != mention_kind::pinpoint) return false;
  if (seen.mentions[next].paragraph != seen.mentions[i].paragraph) return false;
  const std::uint32_t chain = seen.attachments[next].chain;
  const span between{seen.mentions[i].where.end, seen.mentions[next].where.begin};
  if (chain != next || seen.attachments[next].host != nothing || between.begin > between.end) return false;
  return seen.from.links.coordinate.match(seen.text(between)) && has_foreign_host(seen, so_far, next);
}

/// "its article 41"
bool is_possessive(const document_view& seen, std::uint32_t i) {
  return seen.from.links.own_text.match(seen.before(seen.mentions[i].where.begin, i));
}

/// What a law that has articles has as well.
bool is_unit_of_laws(std::string_view unit) { return unit == "art" || unit == "chap" || unit == "annex"; }

/// "Article 9 of the Constitution, and its article 41": the law of the provision before it, with nothing named between.
bool is_its_of_law(const document_view& seen, context& so_far, std::uint32_t i) {
  const mention& m = seen.mentions[i];
  if (!is_possessive(seen, i)) return false;
  for (std::uint32_t j = i; j-- > 0 && seen.mentions[j].paragraph == m.paragraph;) {
    if (!so_far.findings[j].empty()) return false;
    if (seen.mentions[j].kind != mention_kind::pinpoint) continue;
    const std::uint32_t chain = seen.attachments[j].chain;
    return seen.attachments[chain].host == nothing && has_foreign_host(seen, so_far, chain);
  }
  return false;
}

/// "the Treaty on Boundaries of 1881, under its Article V", "the Defence Act, as amended, in its article 33": behind all
/// that is known, the clause names a text that nobody knows.
bool is_its_of_unknown(const document_view& seen, const context& so_far, std::uint32_t i) {
  const mention& m = seen.mentions[i];
  if (!is_unit_of_laws(m.value) || !is_possessive(seen, i)) return false;
  std::string_view words = seen.before(m.where.begin, i, longest_law);
  for (std::uint32_t j = i; j-- > 0 && seen.mentions[j].paragraph == m.paragraph;) {
    if (so_far.findings[j].empty()) continue;
    const std::uint32_t end = std::min(so_far.findings[j].back().where.end, m.where.begin);
    words = words.substr(words.size() - std::min<std::size_t>(words.size(), m.where.begin - end));
    break;
  }
  captures stop;
  while (seen.from.links.clause_end.match(words, stop)) {
    words.remove_prefix(static_cast<std::size_t>(stop.whole.data() + stop.whole.size() - words.data()));
  }
  return seen.from.links.law.match(words) || holds_noun_of_treaty(seen, words);
}

/// Whether so many provisions stand without an instrument that they must be those of the document's own: a law that
/// names a treaty once has a hundred articles of its own.
bool has_own_articles(const document_view& seen, const context& so_far) {
  constexpr int own_for_each_naming = 8;
  if (seen.from.about.is_foreign || so_far.is_law) return true;
  if (seen.is_in_articles() || !so_far.own_nouns.empty()) return true;
  return so_far.bare_articles > own_for_each_naming * std::max(1, so_far.course.weight_of_home());
}

/// Whether the catalogue knows that it has the first of them, and of none that it has not.
bool surely_has(const instrument* entry, const std::vector<provision>& all) {
  return entry != nullptr && has_all(entry, all) &&
         provision_of(*entry, all.front().unit, all.front().number) == has_provision::yes;
}

const instrument* text_of_forum(const document_view& seen, const instrument* home, const std::vector<provision>& all) {
  const instrument* only = nullptr;
  for (const instrument& entry : seen.known.instruments()) {
    if (home == nullptr || entry.forum != home->id || !surely_has(&entry, all)) continue;
    if (only != nullptr) return nullptr;
    only = &entry;
  }
  return only;
}

/// The one text that a conference adopted and that surely has them; null where several have them, or none.
const instrument* text_adopted_at(const document_view& seen, std::string_view conference,
                                  const std::vector<provision>& all) {
  const instrument* only = nullptr;
  for (const instrument& entry : seen.known.instruments()) {
    const bool is_of_it = std::ranges::any_of(
        entry.relations, [&](const auto& r) { return r.first == relation::adopted_at && r.second == conference; });
    if (!is_of_it || !surely_has(&entry, all)) continue;
    if (only != nullptr) return nullptr;
    only = &entry;
  }
  return only;
}

/// Whether the document names several treaties equally often, and none more: it is about none before the others.
bool is_about_several(const context& so_far) {
  const instrument* home = so_far.course.home();
  const instrument* other = so_far.course.home([&](const instrument& treaty) { return &treaty != home; });
  return other != nullptr && so_far.course.weight_of(*other) == so_far.course.weight_of_home();
}

/// What the document is about, where that has them; null where it is about several.
const instrument* subject_with(const context& so_far, const std::vector<provision>& all) {
  const instrument* home = so_far.course.home();
  return surely_has(home, all) && !is_about_several(so_far) ? home : nullptr;
}

/// Whether it is about several treaties, some of which have them.
bool may_be_of_several(const context& so_far, const std::vector<provision>& all) {
  if (!is_about_several(so_far)) return false;
  const instrument* one = so_far.course.home([&](const instrument& treaty) { return surely_has(&treaty, all); });
  return one != nullptr && so_far.course.weight_of(*one) == so_far.course.weight_of_home();
}

/// The only one of the instruments named before that has them: in the sentence, else in the paragraph, else in those
/// before; null where there are several, or none.
const entity* only_one_with(const document_view& seen, const context& so_far, std::uint32_t i,
                            const std::vector<provision>& all) {
  constexpr std::uint32_t reach = 3;  // paragraphs
  const std::uint32_t here = seen.mentions[i].where.begin;
  const auto in_sentence = [&](const entity& named) {
    return !seen.from.links.clause_end.match(seen.text({named.at, here}));
  };
  const auto only = [&](auto&& look, auto&& fits) -> const entity* {
    const entity* found = nullptr;
    bool several = false;
    look([&](const entity& named) {
      if (!fits(named) || !surely_has(named.entry, all)) return false;
      several = several || (found != nullptr && found->target != named.target);
      found = &named;
      return false;
    });
    return several ? nullptr : found;
  };
  const auto anywhere = [](const entity&) { return true; };
  const auto paragraph = [&](auto&& visit) { std::ignore = so_far.in_paragraph(i, visit); };
  const auto before = [&](auto&& visit) { std::ignore = so_far.in_earlier(i, reach, visit); };
  if (const entity* e = only(paragraph, in_sentence); e != nullptr) return e;
  const auto has_any = [&](const entity& named) { return surely_has(named.entry, all); };
  return so_far.in_paragraph(i, has_any) != nullptr ? only(paragraph, anywhere) : only(before, anywhere);
}

/// "Article 51 and Article 2 (4)": what the provision in a row with it was found to be of, where that has them too.
const finding* beside_provision(const document_view& seen, const context& so_far, std::uint32_t i,
                                const std::vector<provision>& all) {
  if (i == 0 || seen.mentions[i - 1].kind != cite::mention_kind::pinpoint) return nullptr;
  const mention& other = seen.mentions[i - 1];
  const mention& m = seen.mentions[i];
  if (other.paragraph != m.paragraph || other.where.end > m.where.begin) return nullptr;
  if (!seen.from.links.coordinate.match(seen.text({other.where.end, m.where.begin}))) return nullptr;
  const auto& found = so_far.findings[seen.attachments[i - 1].chain];
  return !found.empty() && surely_has(found.front().entry, all) ? &found.front() : nullptr;
}

/// What was named before and has them; a treaty that "its" belongs to may be of unknown structure.
const entity* named_with(const context& so_far, std::uint32_t i, const std::vector<provision>& all, bool possessive) {
  constexpr std::uint32_t reach = 3;  // paragraphs
  const auto has_them = [&](const entity& named) { return surely_has(named.entry, all); };
  const auto may_have_them = [&](const entity& named) {
    return named.kind == kind::treaty && named.entry != nullptr && has_all(named.entry, all);
  };
  const entity* e = possessive ? so_far.in_paragraph(i, may_have_them) : so_far.in_paragraph(i, has_them);
  return e != nullptr || subject_with(so_far, all) != nullptr ? e : so_far.in_earlier(i, reach, has_them);
}

/// "Under the Convention on Consular Relations the premises are inviolable (art. 31)": a provision alone in brackets is of
/// the treaty that was named last, not far before it.
const entity* named_before_bracket(const document_view& seen, const context& so_far, std::uint32_t i,
                                   const std::vector<provision>& all) {
  constexpr std::uint32_t reach = 500;  // bytes
  const std::uint32_t here = seen.mentions[i].where.begin;
  if (!seen.before(here, i).ends_with("(") && !seen.text(seen.mentions[i].where).starts_with("(")) return nullptr;
  const entity* last = so_far.in_paragraph(i, [](const entity& e) { return e.kind == kind::treaty; });
  return last != nullptr && here - last->at <= reach && surely_has(last->entry, all) ? last : nullptr;
}

/// "resolution 3314 (XXIX) of the Assembly of that year (art. 3)": a provision alone in brackets stands behind a text that
/// is no treaty, in its clause, so that no treaty is meant.
bool follows_text_in_clause(const document_view& seen, const context& so_far, std::uint32_t i) {
  const std::uint32_t here = seen.mentions[i].where.begin;
  if (seen.mentions[i].value != "art" || !seen.before(here, i).ends_with("(")) return false;
  const entity* last = so_far.in_paragraph(i, [](const entity& e) { return e.kind != kind::conference; });
  return last != nullptr && last->kind != kind::treaty &&
         !seen.from.links.clause_end.match(seen.text({last->at, here}));
}

/// "Articles of the Optional Protocol:" and, on a line of their own, "2 and article 5": the mention in that heading, or
/// nothing where the paragraph before is none.
std::uint32_t host_in_heading(const document_view& seen, std::uint32_t i) {
  const std::uint32_t here = seen.mentions[i].paragraph;
  std::uint32_t j = i;
  while (j > 0 && seen.mentions[j].paragraph == here) --j;
  const mention& last = seen.mentions[j];
  if (last.paragraph + 1 != here) return nothing;
  if (last.kind != cite::mention_kind::name && last.kind != cite::mention_kind::noun) return nothing;
  const std::string_view behind = seen.after(last.where.end, j);
  return behind == ":" || behind == " :" ? j : nothing;
}

/// Whether it is a provision as every text has it, and so says of none that it is meant: "section II", "the annex".
bool any_text_has(const provision& p) {
  return p.unit == "para" || p.unit == "pp" || p.unit == "sect" || p.unit == "part" || p.id == p.unit;
}

/// Whether provisions of that unit and number head paragraphs of the document itself.
bool are_own(const document_view& seen, const provision& first) {
  return (first.unit == "action" || first.unit == "step") && seen.own_provisions.contains({first.unit, first.number});
}

/// "Chapter II", "Article 1" on a line of its own: the document numbers its parts so. Roman numbers of articles are those
/// of treaties, by which a document may be ordered.
bool heads_own_part(const document_view& seen, std::uint32_t i) {
  const mention& m = seen.mentions[i];
  if (!seen.heads_paragraph(i)) return false;
  if (m.value == "annex" || m.value == "chap") return true;
  if (seen.after(m.where.end, i).find_first_not_of(" .:") != std::string_view::npos) return false;
  const cite::member& only = seen.members[m.first_member];
  const bool is_roman = !only.text.empty() && only.text.find_first_not_of("IVXLC") == std::string_view::npos;
  return m.value == "art" && only.number == 1 && !is_roman;
}

/// "14 (par. 5)": of an article that is written as a bare number.
bool is_of_bare_number(const document_view& seen, std::uint32_t i) {
  if (seen.mentions[i].value != "para") return false;
  std::string_view ahead = seen.before(seen.mentions[i].where.begin, i);
  if (!ahead.ends_with("(")) return false;
  ahead.remove_suffix(1);
  if (ahead.ends_with(" ")) ahead.remove_suffix(1);
  return !ahead.empty() && text::is_digit(ahead.back());
}

/// What the document is, or what its title names, where that surely has the provisions; null where nothing has.
const instrument* own_text_with(const document_view& seen, const context& so_far, const std::vector<provision>& all) {
  const instrument* own = seen.known.by_symbol(seen.from.about.symbol);
  if (surely_has(own, all)) return own;
  const auto is_part = [&](const instrument& entry) {
    return own != nullptr && surely_has(&entry, all) &&
           std::ranges::find(entry.relations, std::pair(relation::part_of, own->id)) != entry.relations.end();
  };
  const auto part = std::ranges::find_if(seen.known.instruments(), is_part);
  if (part != seen.known.instruments().end()) return &*part;
  for (std::uint32_t j = 0; j < seen.mentions.size() && seen.is_heading(j); ++j) {
    for (const finding& f : so_far.findings[j]) {
      if (surely_has(f.entry, all)) return f.entry;
    }
  }
  return nullptr;
}

/// "Convention on the Rights of the Child, opened for signature 20 November 1989, art. 3;": whether the provision stands
/// between stops in the clause that names the entity.
bool ends_citation(const document_view& seen, std::uint32_t i, const entity& named) {
  constexpr std::string_view stops = ".;)";
  const mention& m = seen.mentions[i];
  std::uint32_t end = m.where.end;
  for (const mention* part : chain_of(seen, i)) end = std::max(end, part->where.end);
  const std::string_view ahead = seen.before(m.where.begin, i);
  const std::string_view behind = seen.after(end, i);
  const bool is_set_off = (ahead.ends_with(", ") || ahead.ends_with("(")) &&
                          (behind.empty() || stops.find(behind.front()) != std::string_view::npos);
  return is_set_off && named.paragraph == m.paragraph &&
         !seen.from.links.clause_end.match(seen.text({named.at, m.where.begin}));
}

/// Whether the passage speaks of it, or the document of hardly any other. Many documents have annexes of their own: for
/// those, the paragraph.
bool is_spoken_of(const document_view& seen, const context& so_far, std::uint32_t i, const instrument& home) {
  constexpr std::uint32_t reach = 30;  // paragraphs
  const auto is_it = [&](const entity& e) { return e.entry == &home; };
  if (so_far.in_paragraph(i, is_it) != nullptr) return true;
  if (seen.mentions[i].value == "annex") return false;
  return 5 * so_far.course.weight_of(home) >= 4 * so_far.course.weight_of_all() ||
         so_far.in_earlier(i, reach, is_it) != nullptr;
}

}  // namespace

bool provision_beside_host(const document_view& seen, context& so_far, std::uint32_t i) {
  const attachment& a = seen.attachments[i];
  if (a.chain != i) return true;
  if (a.host == nothing) return false;
  resolve_mention(seen, so_far, a.host);
  return true;  // it is a provision of what is named beside it, even where nobody knows that
}

bool provision_of_conference(const document_view& seen, context& so_far, std::uint32_t i) {
  const attachment& a = seen.attachments[i];
  if (a.chain != i || a.conference == nothing) return false;
  resolve_mention(seen, so_far, a.conference);
  const auto all = join(chain_of(seen, i), seen.members);
  const auto& found = so_far.findings[a.conference];
  if (found.size() != 1 || all.empty() || any_text_has(all.front())) return true;
  const instrument* text = text_adopted_at(seen, found.front().target, all);
  if (text != nullptr) so_far.findings[i].push_back(of_entry(*text, seen.mentions[i].where));
  return true;
}

bool provision_under_heading(const document_view& seen, context& so_far, std::uint32_t i) {
  if (is_of_bare_number(seen, i)) return true;
  const std::uint32_t host = host_in_heading(seen, i);
  if (host == nothing) return false;
  for (const finding& f : so_far.findings[host]) {
    const bool has_them = f.entry != nullptr && has_all(f.entry, join(chain_of(seen, i), seen.members));
    if (has_them) so_far.findings[i].push_back(of_entry(*f.entry, seen.mentions[i].where, {}, via::anaphora));
  }
  return true;  // it is a provision of what the heading names, even where nobody knows that
}

bool provision_of_another(const document_view& seen, context& so_far, std::uint32_t i) {
  const bool is_anothers = has_foreign_host(seen, so_far, i) || follows_unnamed_text(seen, so_far, i) ||
                           was_of_another(seen, so_far, i) || is_its_of_law(seen, so_far, i) ||
                           is_its_of_unknown(seen, so_far, i) || follows_text_in_clause(seen, so_far, i) ||
                           is_in_row_of_another(seen, so_far, i);
  if (is_anothers || heads_own_part(seen, i)) return true;
  const auto all = join(chain_of(seen, i), seen.members);
  if (all.empty() || any_text_has(all.front())) return true;
  return is_unit_of_laws(all.front().unit) && !is_possessive(seen, i) && has_own_articles(seen, so_far);
}

bool provision_of_own_text(const document_view& seen, context& so_far, std::uint32_t i) {
  const auto all = join(chain_of(seen, i), seen.members);
  if (!are_own(seen, all.front())) return false;
  const instrument* own = own_text_with(seen, so_far, all);
  if (own != nullptr) so_far.findings[i].push_back(of_entry(*own, seen.mentions[i].where, {}, via::anaphora));
  return true;
}

bool provision_of_last_named(const document_view& seen, context& so_far, std::uint32_t i) {
  const auto all = join(chain_of(seen, i), seen.members);
  if (const entity* e = named_before_bracket(seen, so_far, i, all); e != nullptr) {
    so_far.findings[i].push_back(of_entity(*e, seen.mentions[i].where));
    return true;
  }
  if (const finding* other = beside_provision(seen, so_far, i, all); other != nullptr) {
    so_far.findings[i].push_back(of_entry(*other->entry, seen.mentions[i].where, {}, via::anaphora));
    return true;
  }
  const bool possessive = is_possessive(seen, i);
  const bool is_guess = !possessive && may_be_of_several(so_far, all);
  const entity* e = is_guess ? only_one_with(seen, so_far, i, all) : named_with(so_far, i, all, possessive);
  if (e == nullptr) return false;
  if (!possessive && subject_with(so_far, all) != nullptr && !ends_citation(seen, i, *e)) return false;
  so_far.findings[i].push_back(of_entity(*e, seen.mentions[i].where));
  return true;
}

bool provision_of_document(const document_view& seen, context& so_far, std::uint32_t i) {
  const instrument* subject = subject_with(so_far, join(chain_of(seen, i), seen.members));
  if (subject == nullptr || !is_spoken_of(seen, so_far, i, *subject)) return false;
  so_far.findings[i].push_back(of_entry(*subject, seen.mentions[i].where, {}, via::anaphora));
  return true;
}

bool provision_of_forum(const document_view& seen, context& so_far, std::uint32_t i) {
  const auto all = join(chain_of(seen, i), seen.members);
  const instrument* text = text_of_forum(seen, so_far.course.home(), all);
  if (text != nullptr) so_far.findings[i].push_back(of_entry(*text, seen.mentions[i].where, {}, via::anaphora));
  return text != nullptr;
}

}  // namespace recital::resolve
