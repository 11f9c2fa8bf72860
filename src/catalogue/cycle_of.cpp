#include <algorithm>

#include "recital/catalogue/process.hpp"
#include "recital/core/document_symbol.hpp"
#include "recital/core/partial_date.hpp"

namespace recital {
namespace {

bool holds(const std::vector<std::string>& list, std::string_view id) {
  return std::find(list.begin(), list.end(), id) != list.end();
}

template <class Accept>
const review_cycle* first_cycle(const process& of, Accept accept) {
  const auto at = std::find_if(of.cycles.begin(), of.cycles.end(), accept);
  return at == of.cycles.end() ? nullptr : &*at;
}

}  // namespace

const review_cycle* cycle_of_symbol(const process& of, std::string_view symbol) {
  const review_cycle* best = nullptr;
  std::size_t longest = 0;
  for (const review_cycle& cycle : of.cycles) {
    const std::size_t begun = document_symbol(symbol).longest_beginning(cycle.symbols);
    if (begun <= longest) continue;
    best = &cycle;
    longest = begun;
  }
  return best;
}

const review_cycle* cycle_of_date(const process& of, std::string_view date) {
  if (date.empty() || of.cycles.empty() || surely_before(date, of.cycles.front().begin)) return nullptr;
  return first_cycle(of,
                     [&](const review_cycle& cycle) { return cycle.end.empty() || !surely_before(cycle.end, date); });
}

const review_cycle* cycle_of_meeting(const process& of, std::string_view id) {
  if (id.empty()) return nullptr;
  return first_cycle(of, [&](const review_cycle& cycle) {
    return cycle.conference == id || holds(cycle.sessions, id) || holds(cycle.texts, id);
  });
}

const review_cycle* cycle_named(const process& of, std::string_view id) {
  return first_cycle(of, [&](const review_cycle& cycle) { return cycle.id == id; });
}

const review_cycle* cycle_of(const process& of, const document_facts& document) {
  if (const review_cycle* found = cycle_of_symbol(of, document.symbol)) return found;
  for (const std::string& target : document.title_targets) {
    if (const review_cycle* found = cycle_of_meeting(of, target)) return found;
  }
  return cycle_of_date(of, document.date);
}

}  // namespace recital
