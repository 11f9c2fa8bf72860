#include "resolve/rules/rivals.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace recital::resolve {
namespace {

using cite::mention;

/// Whether one of the two is the treaty that the other amends or supplements: both were named by one name.
bool are_whole_and_part(const entity& a, const entity& b) {
  const auto belongs = [](const entity& part, const entity& whole) {
    return part.entry != nullptr &&
           std::ranges::any_of(part.entry->relations, [&](const auto& r) { return r.second == whole.target; });
  };
  return belongs(a, b) || belongs(b, a);
}

/// The end of the mention that named it, with the body in front of it.
std::uint32_t end_of_naming(const document_view& seen, const entity& e) {
  const auto behind = std::ranges::upper_bound(seen.mentions, e.at, {}, [](const mention& m) { return m.where.begin; });
  std::uint32_t end = e.at;
  const auto take = [&](std::size_t k) {
    if (seen.attachments[k].where.begin <= e.at) end = std::max(end, seen.mentions[k].where.end);
  };
  const auto first_behind = static_cast<std::size_t>(behind - seen.mentions.begin());
  if (first_behind > 0) take(first_behind - 1);
  if (first_behind < seen.mentions.size()) take(first_behind);
  return end;
}

}  // namespace

bool are_in_row(const document_view& seen, const entity& first, const entity& second) {
  const std::uint32_t end = end_of_naming(seen, first);
  return end > second.at || seen.from.links.coordinate.match(seen.text({end, second.at}));
}

std::vector<const entity*> rivals_of(const document_view& seen, const context& so_far, std::uint32_t i,
                                     const entity& last, rivals_in where,
                                     const std::function<bool(const entity&)>& may_be) {
  const mention& m = seen.mentions[i];
  const auto is_over = [&](std::uint32_t from, std::uint32_t to) {
    return from < to && seen.from.links.clause_end.match(seen.text({from, to}));
  };
  const bool goes_on = last.paragraph == m.paragraph && !is_over(last.at, m.where.begin);
  std::vector<const entity*> found;
  const auto collect = [&](const entity& e) {
    const bool is_other = e.paragraph == last.paragraph && e.at <= last.at && e.target != last.target && may_be(e) &&
                          !are_whole_and_part(e, last);
    const bool is_near = where == rivals_in::paragraph || (where == rivals_in::sentence && !goes_on);
    const bool is_rival = is_other && (where == rivals_in::paragraph || !is_over(e.at, last.at)) &&
                          (is_near || are_in_row(seen, e, last));
    if (is_rival && std::ranges::find(found, e.target, &entity::target) == found.end()) found.push_back(&e);
    return false;
  };
  constexpr std::uint32_t reach = 1000;  // paragraphs
  if (last.paragraph == m.paragraph) {
    std::ignore = so_far.in_paragraph(i, collect);
  } else {
    std::ignore = so_far.in_earlier(i, reach, collect);
  }
  return found;
}

finding one_of_rivals(const document_view& seen, std::uint32_t i, const entity& last,
                      const std::vector<const entity*>& rivals) {
  std::vector<std::string> targets = {last.target};
  for (const entity* rival : rivals) targets.push_back(rival->target);
  std::ranges::sort(targets);
  finding made = seen.ambiguous(seen.mentions[i].where, last.kind, std::move(targets));
  made.via = via::anaphora;
  return made;
}

}  // namespace recital::resolve
