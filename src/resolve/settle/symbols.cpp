#include "resolve/settle/settle.hpp"

#include <fmt/format.h>

#include "resolve/numbered.hpp"
#include "resolve/symbol.hpp"

namespace recital::resolve {

using cite::mention;
using cite::mention_kind;

void settle_symbol(resolution_state& s, std::uint32_t i) {
  const mention& m = s.mentions[i];
  const auto what = kind_named(m.value).value_or(kind::document);
  const std::string printed = with_year(s.known, canonical_symbol(m.words, s.from.language.symbol_parts));
  if (printed == s.from.about.symbol) return;  // a page header, or the title block
  const bool is_known = s.known.by_symbol(printed) != nullptr;
  finding f = s.of_symbol(is_known ? printed : std::string(first_symbol(printed)), what, m.where, "symbol");
  if (f.symbol.empty() && f.target != printed) f.symbol = printed;
  s.findings[i].push_back(std::move(f));
}

void settle_addition(resolution_state& s, std::uint32_t i) {
  const mention& m = s.mentions[i];
  if (i == 0 || s.mentions[i - 1].paragraph != m.paragraph || s.findings[i - 1].empty()) return;
  const mention& whole = s.mentions[i - 1];
  const bool follows = whole.kind == mention_kind::symbol || whole.kind == mention_kind::addition;
  const bool joined = whole.where.end == m.where.begin;  // "INFCIRC/254/Rev.14/Parts 1 and 2"
  if (!follows || (!joined && !s.from.links.coordinate.match(s.text({whole.where.end, m.where.begin})))) return;
  if (joined) s.attachments[i - 1].absorbed = true;
  const finding& before = s.findings[i - 1].back();
  const std::string_view symbol = before.symbol.empty() ? before.target : before.symbol;
  const std::string_view base = symbol.substr(0, symbol.find(fmt::format("/{}.", m.value)));
  for (std::uint32_t k = m.first_member; k < m.first_member + m.member_count; ++k) {
    const span where = m.member_count == 1 ? m.where : s.members[k].where;
    const std::string_view stop = m.value == "Part" ? "" : ".";
    s.findings[i].push_back(s.of_symbol(fmt::format("{}/{}{}{}", base, m.value, stop, s.members[k].number), before.kind,
                                        where, "addition to a symbol"));
  }
}

void settle_registered(resolution_state& s, std::uint32_t i) {
  const mention& m = s.mentions[i];
  for (std::uint32_t k = m.first_member; k < m.first_member + m.member_count; ++k) {
    const span where = m.member_count == 1 ? m.where : s.members[k].where;
    const instrument* entry = s.known.by_registration(s.members[k].number);
    constexpr std::string_view how = "number in the Treaty Series";
    s.findings[i].push_back(
        entry != nullptr ? of_entry(*entry, where, how)
                         : s.unresolved(where, kind::treaty, "no treaty of that number is in the catalogue", how));
  }
}

}  // namespace recital::resolve
