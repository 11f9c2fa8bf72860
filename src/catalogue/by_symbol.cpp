// What the symbol of a document says by the data of bodies.
#include <optional>

#include "recital/catalogue/catalogue.hpp"
#include "recital/core/document_symbol.hpp"

namespace recital {
namespace {

/// The session that stands behind one of the beginnings.
std::optional<symbol_session> session_in(document_symbol symbol, const std::vector<std::string>& beginnings) {
  for (const std::string& begin : beginnings) {
    if (const auto held = symbol.session_behind(begin)) return held;
  }
  return std::nullopt;
}

}  // namespace

int year_in_symbol(std::string_view symbol) { return document_symbol(symbol).year(); }

int catalogue::year_of_symbol(std::string_view symbol) const {
  if (const int year = year_in_symbol(symbol); year != 0) return year;
  for (const body& by : bodies_) {
    const auto held = session_in(document_symbol(symbol), by.session_symbols);
    if (held && held->mark.empty() && by.session_zero != 0) return by.session_zero + held->number;
  }
  return 0;
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
    if (const auto held = session_in(document_symbol(symbol), by.session_symbols))
      return std::string(held->mark) + std::to_string(held->number);
  }
  return {};
}

}  // namespace recital
