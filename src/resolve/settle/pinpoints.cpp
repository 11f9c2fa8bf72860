#include "resolve/settle/settle.hpp"

#include <algorithm>

#include "resolve/settle/provisions.hpp"
#include "text/code_point.hpp"
#include "text/letters.hpp"

namespace recital::resolve {
namespace {

using cite::mention;

/// "article 2 of the Lakes Act": it belongs to what is named behind it, though nobody knows that.
bool has_foreign_host(const resolution_state& s, std::uint32_t i) {
  const mention& m = s.mentions[i];
  const std::string_view rest = s.after(m.where.end, i, 80);
  if (s.from.links.foreign_host.match(rest) || s.from.links.foreign_host_before.match(s.before(m.where.begin, i))) {
    return true;
  }
  captures found;
  if (!s.from.links.host_begins.match(rest, found) || found.whole.size() >= rest.size()) return false;
  const char32_t next = text::code_point_at(rest, found.whole.size());
  return text::is_capital(next);
}

/// Whether so many provisions stand without an instrument that they must be those of the document's own: a law that
/// names a treaty once has a hundred articles of its own.
bool has_own_articles(const resolution_state& s) {
  constexpr int own_for_each_naming = 8;
  if (s.own_articles >= std::max(2, s.course.weight_of_home())) return true;
  return s.bare_articles > own_for_each_naming * std::max(1, s.course.weight_of_home());
}

/// Whether the catalogue knows that it has the first of them, and of none that it has not.
bool surely_has(const instrument* entry, const std::vector<provision>& all) {
  return entry != nullptr && has_all(entry, all) &&
         provision_of(*entry, all.front().unit, all.front().number) == has_provision::yes;
}

const instrument* text_of_forum(const resolution_state& s, const instrument* home, const std::vector<provision>& all) {
  const instrument* only = nullptr;
  for (const instrument& entry : s.known.instruments()) {
    if (home == nullptr || entry.forum != home->id || !surely_has(&entry, all)) continue;
    if (only != nullptr) return nullptr;
    only = &entry;
  }
  return only;
}

/// What was named before and has them; a treaty that "its" belongs to may be of unknown structure.
const entity* named_with(const resolution_state& s, std::uint32_t i, const std::vector<provision>& all,
                         bool possessive) {
  constexpr std::uint32_t reach = 3;  // paragraphs
  const auto has_them = [&](const entity& named) { return surely_has(named.entry, all); };
  const auto may_have_them = [&](const entity& named) {
    return named.kind == kind::treaty && named.entry != nullptr && has_all(named.entry, all);
  };
  const entity* e = possessive ? s.in_paragraph(i, may_have_them) : s.in_paragraph(i, has_them);
  return e != nullptr || surely_has(s.course.home(), all) ? e : s.in_earlier(i, reach, has_them);
}

/// Whether it is a provision as every text has it, and so says of none that it is meant: "section II", "the annex".
bool any_text_has(const provision& p) {
  return p.unit == "para" || p.unit == "pp" || p.unit == "sect" || p.unit == "part" || p.id == p.unit;
}

}  // namespace

void settle_pinpoint(resolution_state& s, std::uint32_t i) {
  const attachment& a = s.attachments[i];
  if (a.chain != i) return;
  if (a.host != nothing) {
    settle(s, a.host);
    return;  // it is a provision of what is named beside it, even where nobody knows that
  }
  if (has_foreign_host(s, i)) return;
  const auto all = join(chain_of(s, i), s.members);
  if (all.empty() || any_text_has(all.front())) return;
  const mention& m = s.mentions[i];
  const instrument* home = s.course.home();
  const bool possessive = s.from.links.own_text.match(s.before(m.where.begin, i));  // "its article 41"
  if (all.front().unit == "art" && has_own_articles(s)) return;
  const entity* e = named_with(s, i, all, possessive);
  if (e != nullptr && (possessive || !surely_has(home, all))) {
    s.findings[i].push_back(of_entity(*e, m.where, "last that has such a provision"));
  } else if (surely_has(home, all)) {
    s.findings[i].push_back(of_entry(*home, m.where, "what the document is about", via::anaphora));
  } else if (const instrument* text = text_of_forum(s, home, all); text != nullptr) {
    s.findings[i].push_back(
        of_entry(*text, m.where, "the one text of that treaty's conferences that has such a provision", via::anaphora));
  }
}

}  // namespace recital::resolve
