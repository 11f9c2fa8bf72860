/// \file
/// From a number and the body that gave it to a canonical identifier.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cite/mention.hpp"
#include "recital/catalogue/catalogue.hpp"

namespace recital::cite {

/// The form of a number, as the bodies of the catalogue list them: "number-year", "session-number", "year-number",
/// "number-roman", "special-number", "number".
[[nodiscard]] std::string_view form_of(const member& m);

/// Whether the body gives out texts of that class ("resolution", "decision") with such numbers, as far as is known: of
/// the form, and no number that was another year's or another session's.
[[nodiscard]] bool gives(const body& by, std::string_view text_class, const member& m);

/// Whether the number of a resolution is one that the body gives to decisions alone: "resolutions and decisions 70/1 and
/// 70/518".
[[nodiscard]] bool must_be_decision(const body& by, const member& m);

/// Whether the body may have adopted the text of that number in that year, and in that month where it is not 0, as far as
/// is known: in the year that stands with the number, or while its session lasted.
[[nodiscard]] bool may_be_dated(const body& by, const member& m, int year, int month);

/// The body to which numbers of that form belong where none is named; null where there is none.
[[nodiscard]] const body* default_body(const catalogue& known, std::string_view text_class, std::string_view form);

/// The symbol, "S/RES/1540(2004)". Nothing where the body gives out no such number.
[[nodiscard]] std::optional<std::string> symbol_of(const body& by, std::string_view text_class, const member& m);

/// The same of any number, with the year that is printed, though it is not its own. Nothing where the body has no symbols
/// of that form.
[[nodiscard]] std::optional<std::string> symbol_as_printed(const body& by, std::string_view text_class,
                                                           const member& m);

/// The year in which a running number was given out; 0 where it was not, or the body's numbers do not run.
[[nodiscard]] int year_of_number(const body& by, int number);

/// What "1540/2004" and "1718/1874" mean where numbers run: a number and its year, or two numbers, as the body's
/// numbering has them. `text` is what the places of the member count in. Empty where they mean neither.
[[nodiscard]] std::vector<member> parts_at_stroke(const body& by, const member& m, std::string_view text);

/// "S/RES/1808(2008)" for "S/RES/1808", where running numbers tell the year; any other symbol as it is.
[[nodiscard]] std::string with_year(const catalogue& known, std::string symbol);

}  // namespace recital::cite
