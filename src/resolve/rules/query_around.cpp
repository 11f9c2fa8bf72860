#include "resolve/rules/query_around.hpp"

#include "resolve/main_subject.hpp"

namespace recital::resolve {

int first_year(const document_view& seen, std::uint32_t i) {
  const attachment& a = seen.attachments[i];
  return !a.years.empty() ? a.years.front().year : a.year;
}

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
  return q;
}

}  // namespace recital::resolve
