/// \file
/// Whether a document can bear a date.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "recital/catalogue/catalogue.hpp"
#include "recital/core/partial_date.hpp"
#include "recital/core/reference.hpp"
#include "recital/core/told_by.hpp"

namespace recital::identify {

/// Why a date does not count, and what it contradicts: "before_body" and "hrc", "out_of_session" and "2024".
struct date_objection {
  objection why = objection::no_year;
  std::string against;
};

/// What speaks against the date of a document of that symbol and that body; null for a body that is not known. A date
/// may lie a year outside the session, or the year, that the symbol names. Of bodies that are not known the years in
/// symbols are those of conferences, which are prepared long before and put off: what the masthead prints counts there.
[[nodiscard]] std::optional<date_objection> objection_to(const partial_date& date, told_by by, std::string_view symbol,
                                                         const body* organ, const catalogue& known);

/// Notes where a document that was read cites what is later than its date by its years. Where two texts are later, a date
/// that the masthead does not print is taken away. Conferences do not count: they lie ahead of what cites them.
void compare_with_cited(reading& document, const catalogue& known);

}  // namespace recital::identify
