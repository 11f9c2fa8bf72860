#include "identify/review_cycle.hpp"

namespace recital::identify {
namespace {

std::string_view cycle_by_symbol(std::string_view symbol, const catalogue& known) {
  for (const process& each : known.processes()) {
    if (const review_cycle* found = cycle_of_symbol(each, symbol)) return found->id;
  }
  return {};
}

}  // namespace

std::string_view cycle_of_year(int year, const instrument* main_subject, const catalogue& known) {
  if (main_subject == nullptr || year == 0) return {};
  for (const series& each : known.all_series()) {
    if (each.model.forum != main_subject->id) continue;
    for (const instrument& member : each.members) {
      if (member.year == year && !member.cycle.empty()) return member.cycle;
    }
  }
  return {};
}

std::string_view review_cycle_of(const document_metadata& document, const instrument* main_subject,
                                 const catalogue& known) {
  const std::string_view told = cycle_by_symbol(document.symbol, known);
  return told.empty() ? cycle_of_year(document.year, main_subject, known) : told;
}

}  // namespace recital::identify
