#include "catalogue/body_entry.hpp"

#include "catalogue/values.hpp"
#include "catalogue/vocabulary.hpp"
#include "recital/core/partial_date.hpp"

namespace recital::entries {
namespace {

/// "number>300": the number with the bound that a form of symbols sets to it.
std::string_view without_bound(std::string_view part) {
  const auto bound = part.find_first_of("<>");
  const bool is_bounded = part.starts_with("number") && bound != std::string_view::npos && bound + 1 < part.size() &&
                          part.find_first_not_of("0123456789", bound + 1) == std::string_view::npos;
  return is_bounded ? part.substr(0, bound) : part;
}

bool made_of_symbol_parts(std::string_view symbol) {
  for (auto open = symbol.find('{'); open != std::string_view::npos; open = symbol.find('{', open + 1)) {
    const auto close = symbol.find('}', open);
    if (close == std::string_view::npos) return false;
    if (!among(symbol_parts, without_bound(symbol.substr(open + 1, close - open - 1)))) return false;
  }
  return !symbol.empty() && without_space(symbol);
}

table_reader::by_key<std::string> symbols(const table_reader& at) {
  table_reader::by_key<std::string> read = at.string_by_key("symbols");
  for (const auto& [form, symbol] : read) {
    const table_reader inner = at.table("symbols");
    if (!among(forms, form)) inner.refuse(form, "must be one of " + listed(forms));
    if (!made_of_symbol_parts(symbol)) inner.refuse(form, "must be a symbol; in { } one of " + listed(symbol_parts));
  }
  return read;
}

std::vector<std::pair<int, int>> numbering(const table_reader& at) {
  std::vector<std::pair<int, int>> read;
  int last = 0;
  for (const auto& [digits, number] : at.integer_by_key("numbering")) {
    const table_reader by_year = at.table("numbering");
    if (!is_year(digits)) by_year.refuse(digits, "must be a year of four digits");
    if (number < last) by_year.refuse(digits, "is lower than the number of an earlier year");
    last = number;
    read.emplace_back(year_of_date(digits), number);
  }
  return read;
}

std::vector<session_numbers> sessions(const table_reader& at) {
  std::vector<session_numbers> read;
  for (const table_reader& each : at.tables_or_none("sessions")) {
    session_numbers one{text(each, "session"), each.integer("first"), each.integer("last")};
    if (one.last < one.first) each.refuse("last", "is lower than first");
    if (!read.empty() && one.first <= read.back().last) each.refuse("first", "is not above the session before");
    read.push_back(std::move(one));
  }
  return read;
}

std::map<std::string, int, std::less<>> session_years(const table_reader& at) {
  auto read = at.integer_by_key("session_years");
  for (const auto& [session, year] : read) {
    if (!is_year(std::to_string(year))) at.table("session_years").refuse(session, "must be a year of four digits");
  }
  return read;
}

void read_sessions(const table_reader& at, body& read) {
  read.least_session = at.integer_or("least_session", 0);
  read.session_symbols = at.strings_or_none("session_symbols");
  read.session_zero = at.integer_or("session_zero", 0);
  read.sessions_a_year = at.integer_or("sessions_a_year", 1);
  read.sessions_are_years = at.boolean_or("sessions_are_years", false);
  read.session_years = session_years(at);
  read.session_opens = at.integer_or("session_opens", 0);
  if (read.sessions_a_year < 1) at.refuse("sessions_a_year", "must be 1 or more");
  if (read.session_opens < 0 || read.session_opens > 12) at.refuse("session_opens", "must be a month from 1 to 12");
  const bool is_counted =
      !read.session_symbols.empty() || read.sessions_are_years || read.symbols.contains("number-roman");
  if (!is_counted && read.session_zero != 0) {
    at.refuse("session_zero", "goes with session_symbols, sessions_are_years or symbols.number-roman");
  }
}

void read_life(const table_reader& at, body& read) {
  read.first_year = at.integer_or("first_year", 0);
  read.last_year = at.integer_or("last_year", 0);
  if (read.last_year != 0 && read.last_year < read.first_year) at.refuse("last_year", "is before first_year");
}

}  // namespace

body read_body(const table_reader& at) {
  body read;
  read.id = identifier(at);
  check_identifier(at, read.id);
  read.names = words(at, "names");
  read.shorts = words(at, "shorts");
  read.symbols = symbols(at);
  read.default_for = at.strings_or_none("default_for");
  read.numbering = numbering(at);
  read.sessions = sessions(at);
  read.known_alone = at.strings_or_none("known_alone");
  read.most_number = at.integer_or("most_number", 0);
  read.document_symbols = at.strings_or_none("document_symbols");
  read_sessions(at, read);
  read_life(at, read);
  read.unspecified = text(at, "unspecified");
  read.examples = words(at, "examples");
  for (const std::string& form : read.default_for) {
    if (!read.symbols.contains(form)) at.refuse("default_for", "names " + form + ", which symbols does not hold");
  }
  return read;
}

place_entry read_place(const table_reader& at) {
  place_entry read;
  read.id = identifier(at);
  check_identifier(at, read.id);
  read.names = words(at, "names");
  return read;
}

}  // namespace recital::entries
