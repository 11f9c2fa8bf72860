#include "formats/symbol_year.hpp"

#include "recital/core/document_symbol.hpp"

namespace recital {
namespace {

constexpr int year_before_first = 1945;
constexpr int most_sessions = 150;

/// In what the plenary assembly and its committees number by session: A/70/81, A/RES/70/1, A/C.1/75/L.9.
int session_year(document_symbol symbol) {
  for (const std::string_view beginning : {"A/", "A/RES/", "A/DEC/", "A/C.1/"}) {
    const auto session = symbol.session_behind(beginning);
    const bool is_annual = session && session->mark.empty() && session->number > 0 && session->number <= most_sessions;
    if (is_annual) return year_before_first + session->number;
  }
  return 0;
}

}  // namespace

int symbol_year(std::string_view symbol) {
  const document_symbol read(symbol);
  const int year = session_year(read);
  return year != 0 ? year : read.year();
}

}  // namespace recital
