#include "catalogue/cycle_days.hpp"

#include <optional>
#include <string>

#include "core/quote.hpp"
#include "recital/core/partial_date.hpp"

namespace recital::entries {
namespace {

using objection = std::optional<error>;

error refusal(const row<process>& entry, const review_cycle& cycle, std::string_view reason) {
  return entry.at.refusal("cycle", shortened(cycle.id) + ' ' + std::string(reason));
}

bool is_day(std::string_view text) {
  const auto date = partial_date::parse(text);
  return date && date->is_day();
}

void take_days(const tables& all, review_cycle& cycle) {
  const auto held = all.instruments.find(cycle.conference);
  if (held == all.instruments.end()) return;
  const instrument& conference = held->second.value;
  cycle.met = conference.date;
  if (cycle.end.empty()) cycle.end = conference.end_date.empty() ? conference.date : conference.end_date;
}

objection settle(const tables& all, row<process>& entry) {
  std::string before;
  for (review_cycle& cycle : entry.value.cycles) {
    const bool last = &cycle == &entry.value.cycles.back();
    take_days(all, cycle);
    if (cycle.begin.empty() && !before.empty()) cycle.begin = partial_date::parse(before)->next_day().text();
    if (cycle.begin.empty()) return refusal(entry, cycle, "needs a day to begin on");
    if (!is_day(cycle.end) && !(cycle.end.empty() && last)) return refusal(entry, cycle, "needs a day to end on");
    if (!cycle.end.empty() && cycle.end < cycle.begin) return refusal(entry, cycle, "ends before it begins");
    if (cycle.begin <= before) return refusal(entry, cycle, "begins before the cycle before it has ended");
    before = cycle.end;
  }
  return {};
}

}  // namespace

result<void> settle_cycles(tables& all) {
  for (auto& [id, entry] : all.processes) {
    if (auto bad = settle(all, entry)) return tl::make_unexpected(*std::move(bad));
  }
  return {};
}

}  // namespace recital::entries
