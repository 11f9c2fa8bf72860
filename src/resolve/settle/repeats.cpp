#include "resolve/settle/settle.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace recital::resolve {

using cite::mention;
using cite::mention_kind;

void settle_defined(resolution_state& s, std::uint32_t i) {
  const std::uint32_t begin = s.defined.hosts[s.mentions[i].phrase];
  auto host = std::lower_bound(s.mentions.begin(), s.mentions.end(), begin,
                               [](const mention& m, std::uint32_t at) { return m.where.begin < at; });
  while (host != s.mentions.end() && host->where.begin == begin && host->kind != mention_kind::name &&
         host->kind != mention_kind::titled) {
    ++host;
  }
  if (host == s.mentions.end() || host->where.begin != begin) return;
  const auto index = static_cast<std::uint32_t>(host - s.mentions.begin());
  settle(s, index);
  if (s.findings[index].empty()) return;
  finding f = s.findings[index].front();
  f.where = s.mentions[i].where;
  f.how = "short form that the document defines";
  s.findings[i].push_back(std::move(f));
}

void settle_ibid(resolution_state& s, std::uint32_t i) {
  const mention& m = s.mentions[i];
  const auto any = [](const entity&) { return true; };
  const auto in_earnest = [&](const entity& named) {
    return !s.from.links.aside_before.match(s.before(named.at, i));
  };
  const entity* e = s.in_paragraph(i, in_earnest);
  if (e == nullptr && s.is_note(i)) {
    e = s.in_earlier(i, 1, any);
    const auto other = [&](const entity& named) { return named.target != e->target; };
    if (e != nullptr && s.in_earlier(i, 1, other) != nullptr) e = nullptr;
  }
  if (e != nullptr) s.findings[i].push_back(of_entity(*e, m.where, "what was cited just before"));
}

void settle_noted(resolution_state& s, std::uint32_t i) {
  const mention& m = s.mentions[i];
  if (m.member_count != 1) return;
  const auto note = s.notes_by_label.find(fmt::format("fn{}", s.members[m.first_member].number));
  if (note == s.notes_by_label.end() || note->second >= m.paragraph) return;
  const auto any = [](const entity&) { return true; };
  const entity* e = s.course.in_earlier(note->second, note->second + 1, true, any);
  const auto other = [&](const entity& named) { return named.target != e->target; };
  if (e == nullptr || s.course.in_earlier(note->second, note->second + 1, true, other) != nullptr) return;
  s.findings[i].push_back(of_entity(*e, m.where, "what that note cites"));
}

void settle_whole(resolution_state& s, std::uint32_t i) {
  if (!s.attachments[i].has_pinpoint) return;
  const auto has_provisions = [](const entity& e) { return e.kind != kind::conference; };
  const entity* e = s.in_paragraph(i, has_provisions);
  if (e != nullptr) s.findings[i].push_back(of_entity(*e, s.mentions[i].where, "the text cited just before"));
}

}  // namespace recital::resolve
