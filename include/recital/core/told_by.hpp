/// \file
/// What is found out about a document itself, which place says it, and what contradicts it.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace recital {

/// Where a value of a document itself was found, from the surest place to the least sure.
enum class told_by : std::uint8_t {
  nothing,
  corrections,  ///< the user's corrections say so
  option,       ///< an option of the command says so
  masthead,     ///< it is printed there
  number,       ///< the title block has the organ and the number of its text: "43 (1948). Resolution of ..."
  title,        ///< it stands within the title, or behind it
  text,         ///< the first or the last lines of the text say it: "At the 6844th meeting, held on ..."
  page_head,    ///< it is printed above a page of the text
  symbol,       ///< the symbol says it, by the way in which its body counts
  words,        ///< the words of the text show it
  properties,   ///< the file says so
  file_name,
};

/// "", "corrections", "option", "masthead", "number", "title", "text", "page_head", "symbol", "words", "properties",
/// "file_name".
[[nodiscard]] constexpr std::string_view name(told_by by) {
  constexpr std::string_view names[] = {"",     "corrections", "option", "masthead", "number",     "title",
                                        "text", "page_head",   "symbol", "words",    "properties", "file_name"};
  return names[static_cast<std::size_t>(by)];
}

/// What is asked of every document.
enum class identity_field : std::uint8_t { symbol, title, organ, session, date, language };

/// "symbol", "title", "organ", "session", "date", "language".
[[nodiscard]] constexpr std::string_view name(identity_field field) {
  constexpr std::string_view names[] = {"symbol", "title", "organ", "session", "date", "language"};
  return names[static_cast<std::size_t>(field)];
}

/// Which place gave each value; `nothing` where the value is empty.
struct identity_sources {
  told_by symbol = told_by::nothing;
  told_by title = told_by::nothing;
  told_by organ = told_by::nothing;
  told_by session = told_by::nothing;
  told_by date = told_by::nothing;
  told_by language = told_by::nothing;
};

/// Why a value does not count that some place gives.
enum class objection : std::uint8_t {
  less_sure,       ///< a surer place says otherwise
  other_body,      ///< another body enacts the text
  no_year,         ///< no document is of that year
  before_body,     ///< the body did not exist yet
  after_body,      ///< the body existed no more
  out_of_session,  ///< it lies more than a year outside the session, or the year, that the symbol names
  before_cited,    ///< the text cites what is later
};

/// "less_sure", "other_body", "no_year", "before_body", "after_body", "out_of_session", "before_cited".
[[nodiscard]] constexpr std::string_view name(objection why) {
  constexpr std::string_view names[] = {"less_sure",  "other_body",     "no_year",     "before_body",
                                        "after_body", "out_of_session", "before_cited"};
  return names[static_cast<std::size_t>(why)];
}

/// A value that some place gives and that does not count.
struct contradiction {
  identity_field field = identity_field::symbol;
  told_by by = told_by::nothing;
  objection why = objection::less_sure;
  std::string value;
  std::string against;  ///< what a date contradicts: the body, the year of the symbol, the text that is cited; else ""
};

}  // namespace recital
