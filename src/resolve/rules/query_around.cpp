#include "resolve/rules/query_around.hpp"

#include <algorithm>

#include "resolve/main_subject.hpp"

namespace recital::resolve {

int first_year(const document_view& seen, std::uint32_t i) {
  const attachment& a = seen.attachments[i];
  return !a.years.empty() ? a.years.front().year : a.year;
}

std::optional<int> relative_year(const document_view& seen, std::uint32_t i) {
  std::string_view ahead = seen.before(seen.mentions[i].where.begin, i);
  std::string_view behind = seen.after(seen.mentions[i].where.end, i);
  while (ahead.ends_with(' ')) ahead.remove_suffix(1);
  while (behind.starts_with(' ')) behind.remove_prefix(1);
  for (const auto& [words, years] : seen.from.language.relative_years) {
    if (ahead.ends_with(words) || behind.starts_with(words)) return years;
  }
  return std::nullopt;
}

namespace {

/// Whether the words may mean another of the series that the conference is of: sessions of one committee.
bool may_be_of_series(const document_view& seen, std::uint32_t i, const instrument& conference) {
  if (seen.mentions[i].kind != cite::mention_kind::name || conference.series.empty()) return false;
  return std::ranges::any_of(seen.from.names.entry(seen.mentions[i].phrase).meanings, [&](const cite::meaning& m) {
    return m.series != nullptr && m.series->id == conference.series;
  });
}

/// The review cycle of the last conference of that series that was named, in the paragraph or the one before; else of
/// the last conference of any.
std::string_view cycle_spoken_of(const document_view& seen, const context& so_far, std::uint32_t i) {
  const std::uint32_t begin = seen.mentions[i].where.begin;
  const auto has_cycle = [&](const entity& e) {
    return e.kind == kind::conference && e.entry != nullptr && !e.entry->cycle.empty() && e.at < begin;
  };
  const auto is_alike = [&](const entity& e) { return has_cycle(e) && may_be_of_series(seen, i, *e.entry); };
  const entity* e = so_far.in_paragraph(i, is_alike);
  if (e == nullptr) e = so_far.in_earlier(i, 1, is_alike);
  if (e == nullptr) e = so_far.in_paragraph(i, has_cycle);
  if (e == nullptr) e = so_far.in_earlier(i, 1, has_cycle);
  return e == nullptr ? std::string_view() : std::string_view(e->entry->cycle);
}

}  // namespace

query query_of(const document_view& seen, const context& so_far, std::uint32_t i, int year) {
  const attachment& a = seen.attachments[i];
  query q;
  q.year = year;
  if (year == a.year && a.years.empty()) {
    q.month = a.month;
    q.day = a.day;
  }
  q.ordinal = a.ordinal;
  if (a.attribute != nothing && !so_far.findings[a.attribute].empty()) {
    q.of = so_far.findings[a.attribute].front().entry;
    if (q.of != nullptr && q.of->kind == kind::conference) q.cycle = q.of->cycle;
  }
  if (q.cycle.empty()) q.cycle = own_cycle(seen, so_far);
  if (q.cycle.empty()) q.cycle = cycle_spoken_of(seen, so_far, i);
  return q;
}

}  // namespace recital::resolve
