#include "resolve/settle/query_around.hpp"

#include "resolve/settle/census.hpp"

namespace recital::resolve {

int first_year(const resolution_state& s, std::uint32_t i) {
  const attachment& a = s.attachments[i];
  return !a.years.empty() ? a.years.front().year : a.year;
}

query query_of(const resolution_state& s, std::uint32_t i, int year) {
  const attachment& a = s.attachments[i];
  query q;
  q.year = year;
  if (year == a.year && a.years.empty()) {
    q.month = a.month;
    q.day = a.day;
  }
  q.ordinal = a.ordinal;
  if (a.attribute != nothing && !s.findings[a.attribute].empty()) {
    q.of = s.findings[a.attribute].front().entry;
    if (q.of != nullptr && q.of->kind == kind::conference) q.cycle = q.of->cycle;
  }
  if (q.cycle.empty()) q.cycle = own_cycle(s);
  return q;
}

}  // namespace recital::resolve
