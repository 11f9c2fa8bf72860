#include "identify/dating.hpp"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <unordered_map>

#include "recital/core/document_symbol.hpp"

namespace recital::identify {
namespace {

/// Whether a year lies further from what the symbol says than it may.
bool is_out_of_session(int year, told_by by, std::string_view symbol, const catalogue& known) {
  constexpr int beside_session = 1;
  constexpr int beside_conference = 2;
  const symbol_years told = known.years_of_symbol(symbol);
  if (told.first == 0) return false;
  const bool is_of_body = known.body_of_symbol(symbol) != nullptr;
  if (!is_of_body && by == told_by::masthead) return false;
  const int beside = is_of_body ? beside_session : beside_conference;
  return year < told.first - beside || year > told.last + beside;
}

/// Whether the document is printed, or corrected, to be what is cited.
bool is_itself(std::string_view cited, const reading& document) {
  const auto says_so = [&](const contradiction& c) { return c.field == identity_field::symbol && c.value == cited; };
  return cited == document.symbol || std::ranges::any_of(document.contradictions, says_so);
}

/// Conferences are convened long before they meet.
bool may_tell_date(const reference& cited) {
  return cited.status == status::resolved && cited.kind != kind::conference;
}

/// The year of what is cited; 0 where it is not known.
int year_of_cited(const reference& cited, const catalogue& known) {
  if (const instrument* entry = known.find(cited.target)) return year_of_date(entry->date);
  return document_symbol::is_symbol(cited.target) ? known.year_of_symbol(cited.target) : 0;
}

}  // namespace

std::optional<date_objection> objection_to(const partial_date& date, told_by by, std::string_view symbol,
                                           const body* organ, const catalogue& known) {
  if (!is_year_of_documents(date.year)) return date_objection{objection::no_year, ""};
  if (organ != nullptr && date.year < organ->first_year) return date_objection{objection::before_body, organ->id};
  const bool has_ended = organ != nullptr && organ->last_year != 0;
  if (has_ended && date.year > organ->last_year + 1) return date_objection{objection::after_body, organ->id};
  if (is_out_of_session(date.year, by, symbol, known)) {
    return date_objection{objection::out_of_session, std::to_string(known.year_of_symbol(symbol))};
  }
  return std::nullopt;
}

void compare_with_cited(reading& document, const catalogue& known) {
  constexpr std::size_t enough = 2;  // one reference may be misread
  const int year = year_of_date(document.date);
  if (year == 0) return;
  std::set<std::string_view> later;
  const reference* latest = nullptr;
  int latest_year = 0;
  std::unordered_map<std::string_view, int> years;  // of what was looked at
  for (const reference& cited : document.references) {
    if (!may_tell_date(cited)) continue;
    const auto [its_year, is_new] = years.try_emplace(cited.target, 0);
    if (is_new) its_year->second = year_of_cited(cited, known);
    if (its_year->second <= year || is_itself(cited.target, document)) continue;
    later.insert(cited.target);
    if (its_year->second <= latest_year) continue;
    latest = &cited;
    latest_year = its_year->second;
  }
  if (latest == nullptr) return;
  document.contradictions.push_back(
      {identity_field::date, document.told.date, objection::before_cited, document.date, latest->target});
  if (later.size() < enough) return;
  if (document.told.date == told_by::masthead || document.told.date == told_by::corrections) return;
  document.date.clear();
  document.told.date = told_by::nothing;
}

}  // namespace recital::identify
