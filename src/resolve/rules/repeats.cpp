#include "resolve/rules/rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "resolve/pinpoint.hpp"

namespace recital::resolve {

using cite::mention;
using cite::mention_kind;

namespace {

/// Whether mentions of that kind are given short forms in brackets behind them.
bool names_text(mention_kind kind) {
  return kind == mention_kind::name || kind == mention_kind::titled || kind == mention_kind::numbered ||
         kind == mention_kind::symbol;
}

}  // namespace

bool as_defined(const document_view& seen, context& so_far, std::uint32_t i) {
  const std::uint32_t begin = seen.defined.hosts[seen.mentions[i].phrase];
  auto host = std::lower_bound(seen.mentions.begin(), seen.mentions.end(), begin,
                               [](const mention& m, std::uint32_t at) { return m.where.begin < at; });
  while (host != seen.mentions.end() && host->where.begin == begin && !names_text(host->kind)) {
    ++host;
  }
  if (host == seen.mentions.end() || host->where.begin != begin) return false;
  const auto index = static_cast<std::uint32_t>(host - seen.mentions.begin());
  resolve_mention(seen, so_far, index);
  if (so_far.findings[index].empty()) return false;
  finding f = so_far.findings[index].front();
  f.where = seen.mentions[i].where;
  f.how = {};
  so_far.findings[i].push_back(std::move(f));
  return true;
}

bool cited_before(const document_view& seen, context& so_far, std::uint32_t i) {
  const mention& m = seen.mentions[i];
  const auto any = [](const entity&) { return true; };
  const auto in_earnest = [&](const entity& named) {
    return !seen.from.links.aside_before.match(seen.before(named.at, i));
  };
  const entity* e = so_far.in_paragraph(i, in_earnest);
  if (e == nullptr && seen.is_note(i)) {
    e = so_far.in_earlier(i, 1, any);
    const auto other = [&](const entity& named) { return named.target != e->target; };
    if (e != nullptr && so_far.in_earlier(i, 1, other) != nullptr) e = nullptr;
  }
  if (e != nullptr) so_far.findings[i].push_back(of_entity(*e, m.where));
  return e != nullptr;
}

bool cited_in_note(const document_view& seen, context& so_far, std::uint32_t i) {
  const mention& m = seen.mentions[i];
  if (m.member_count != 1) return false;
  const auto note = seen.notes_by_label.find(fmt::format("fn{}", seen.members[m.first_member].number));
  if (note == seen.notes_by_label.end() || note->second >= m.paragraph) return false;
  const auto any = [](const entity&) { return true; };
  const entity* e = so_far.course.in_earlier(note->second, note->second + 1, true, any);
  const auto other = [&](const entity& named) { return named.target != e->target; };
  if (e == nullptr || so_far.course.in_earlier(note->second, note->second + 1, true, other) != nullptr) return false;
  so_far.findings[i].push_back(of_entity(*e, m.where));
  return true;
}

bool provision_called_again(const document_view& seen, context& so_far, std::uint32_t i) {
  const mention& m = seen.mentions[i];
  if (m.value.empty() || !seen.attachments[i].has_pinpoint) return false;
  for (std::uint32_t j = i; j-- > 0 && seen.mentions[j].paragraph == m.paragraph;) {
    const mention& named = seen.mentions[j];
    if (named.kind != mention_kind::pinpoint || named.value != m.value || named.member_count == 0) continue;
    const std::uint32_t chain = seen.attachments[j].chain;
    const std::uint32_t host = seen.attachments[chain].host;
    const auto& meant = so_far.findings[host != nothing ? host : chain];
    if (meant.empty()) return true;
    finding f = meant.front();
    f.where = m.where;
    f.via = via::anaphora;
    f.how = {};
    f.within = provision_id(named.value, seen.members[named.first_member + named.member_count - 1]);
    so_far.findings[i].push_back(std::move(f));
    return true;
  }
  return true;
}

bool text_before_provision(const document_view& seen, context& so_far, std::uint32_t i) {
  if (!seen.attachments[i].has_pinpoint) return false;
  const auto has_provisions = [](const entity& e) { return e.kind != kind::conference; };
  const entity* e = so_far.in_paragraph(i, has_provisions);
  if (e != nullptr) so_far.findings[i].push_back(of_entity(*e, seen.mentions[i].where));
  return e != nullptr;
}

}  // namespace recital::resolve
