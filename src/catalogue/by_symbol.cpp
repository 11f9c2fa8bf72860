// What the symbol of a document says by the data of bodies.
#include <algorithm>
#include <charconv>
#include <optional>

#include "core/roman.hpp"
#include "recital/catalogue/catalogue.hpp"
#include "recital/core/document_symbol.hpp"
#include "recital/core/partial_date.hpp"
#include "text/address.hpp"

namespace recital {
namespace {

/// The session that stands behind one of the beginnings.
std::optional<symbol_session> session_in(document_symbol symbol, const std::vector<std::string>& beginnings) {
  for (const std::string& begin : beginnings) {
    if (const auto held = symbol.session_behind(begin)) return held;
  }
  return std::nullopt;
}

/// "ES-" and "10" of "ES-10" and of "ES-X".
std::pair<std::string_view, int> parts_of_session(std::string_view session) {
  const auto dash = session.find('-');
  const auto mark = dash == std::string_view::npos ? std::string_view() : session.substr(0, dash + 1);
  session.remove_prefix(mark.size());
  int number = 0;
  const auto [end, bad] = std::from_chars(session.data(), session.data() + session.size(), number);
  const bool is_number = bad == std::errc() && end == session.data() + session.size();
  return {mark, is_number ? number : roman(session).value_or(0)};
}

std::string text_of(const symbol_session& held) { return std::string(held.mark) + std::to_string(held.number); }

/// The year in which the body gave out the running number that is all that the symbol has: "S/RES/1808".
int year_of_running_number(document_symbol symbol, const body& by) {
  const auto form = by.symbols.find("number-year");
  if (by.numbering.empty() || form == by.symbols.end()) return 0;
  const auto number = symbol.number_behind(std::string_view(form->second).substr(0, form->second.find('{')));
  if (!number) return 0;
  for (const auto& [year, last] : by.numbering) {
    if (*number <= last) return year;
  }
  return 0;
}

}  // namespace

int body::year_of_session(std::string_view session) const {
  const auto [mark, number] = parts_of_session(session);
  if (const auto known = session_years.find(std::string(mark) + std::to_string(number)); known != session_years.end()) {
    return known->second;
  }
  if (!mark.empty() || session_zero == 0 || number < 1) return 0;
  const int year = session_zero + 1 + (number - 1) / sessions_a_year;
  return is_year_of_documents(year) ? year : 0;
}

int year_in_symbol(std::string_view symbol) { return document_symbol(symbol).year(); }

int catalogue::year_of_symbol(std::string_view symbol) const { return years_of_symbol(symbol).first; }

symbol_years catalogue::years_of_symbol(std::string_view symbol) const {
  const document_symbol read(symbol);
  if (const int year = read.year(); year != 0) return {year, year};
  for (const body& by : bodies_) {
    const auto held = session_in(read, by.session_symbols);
    if (!held || (held->mark.empty() && held->number < by.least_session)) continue;
    if (const int year = by.year_of_session(text_of(*held)); year != 0) return {year, year + 1};
  }
  const body* by = body_of_symbol(symbol);
  if (by == nullptr) return {};
  if (const auto session = read.roman_session(); !session.empty()) {
    const int year = by->year_of_session(session);
    return {year, year == 0 ? 0 : year + 1};
  }
  const int year = year_of_running_number(read, *by);
  return {year, year};
}

const body* catalogue::body_of_symbol(std::string_view symbol) const {
  const body* found = nullptr;
  std::size_t longest = 0;
  for (const body& by : bodies_) {
    const std::size_t begun = document_symbol(symbol).longest_beginning(by.document_symbols);
    if (begun <= longest) continue;
    longest = begun;
    found = &by;
  }
  return found;
}

std::string catalogue::session_of_symbol(std::string_view symbol) const {
  for (const body& by : bodies_) {
    const auto held = session_in(document_symbol(symbol), by.session_symbols);
    if (held && (!held->mark.empty() || held->number >= by.least_session)) return text_of(*held);
  }
  return {};
}

std::string catalogue::address_of_symbol(std::string_view symbol) const {
  constexpr std::string_view mark = "{symbol}";
  const std::string_view series = document_symbol(symbol).series();
  for (const document_server& each : document_servers_) {
    if (!std::ranges::binary_search(each.series, series)) continue;
    const auto at = each.address.find(mark);
    std::string address = each.address.substr(0, at);
    append_address_part(address, symbol);
    return address.append(each.address, at + mark.size());
  }
  return {};
}

}  // namespace recital
