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
  const std::string_view rest = s.after(s.mentions[i].where.end, i, 60);
  if (s.from.links.foreign_host.match(rest)) return true;
  cite::captures found;
  if (!s.from.links.host_begins.match(rest, found) || found.whole.size() >= rest.size()) return false;
  const char32_t next = text::code_point_at(rest, found.whole.size());
  return text::is_capital(next);
}

/// Whether so many provisions stand without an instrument that they must be those of the document's own: a law that
/// names a treaty once has a hundred articles of its own.
bool has_own_articles(const resolution_state& s) {
  constexpr int own_for_each_naming = 8;
  if (s.own_articles >= std::max(3, s.course.weight_of_home())) return true;
  return s.bare_articles > own_for_each_naming * std::max(1, s.course.weight_of_home());
}

template <class F>
const instrument* text_of_forum(const resolution_state& s, const instrument* home, F&& has) {
  const instrument* only = nullptr;
  for (const instrument& entry : s.known.instruments()) {
    if (home == nullptr || entry.forum != home->id || !has(&entry)) continue;
    if (only != nullptr) return nullptr;
    only = &entry;
  }
  return only;
}

}  // namespace

void settle_pinpoint(resolution_state& s, std::uint32_t i) {
  const attachment& a = s.attachments[i];
  if (a.chain != i) return;
  if (a.host != nothing) {
    settle(s, a.host);
    if (!s.findings[a.host].empty()) return;
  }
  if (has_foreign_host(s, i)) return;
  const auto all = join(chain_of(s, i), s.members);
  if (all.empty() || all.front().unit == "para" || all.front().unit == "sect" || all.front().unit == "part") return;
  const mention& m = s.mentions[i];
  const auto has = [&](const instrument* entry) {
    return entry != nullptr && has_all(entry, all) &&
           provision_of(*entry, all.front().unit, all.front().number) == has_provision::yes;
  };
  const auto has_it = [&](const entity& named) { return has(named.entry); };
  const bool possessive = s.from.links.own_text.match(s.before(m.where.begin, i));  // "its article 41"
  const auto may_have_it = [&](const entity& named) {
    return named.kind == kind::treaty && named.entry != nullptr && has_all(named.entry, all);
  };
  const auto* e = has_own_articles(s) ? nullptr : possessive ? s.in_paragraph(i, may_have_it) : s.in_paragraph(i, has_it);
  if (e == nullptr && !has(s.course.home()) && !has_own_articles(s)) e = s.in_earlier(i, 3, has_it);
  const instrument* home = s.course.home();
  if (e != nullptr && (possessive || !has(home))) {
    s.findings[i].push_back(of_entity(*e, m.where, "last that has such a provision"));
  } else if (has(home) && !has_own_articles(s)) {
    s.findings[i].push_back(of_entry(*home, m.where, "what the document is about", via::anaphora));
  } else if (const instrument* text = text_of_forum(s, home, has); text != nullptr) {
    s.findings[i].push_back(
        of_entry(*text, m.where, "the one text of that treaty's conferences that has such a provision", via::anaphora));
  }
}

}  // namespace recital::resolve
