/// \file
/// From a number and the body that gave it to a canonical identifier.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "cite/mention.hpp"
#include "recital/catalogue/catalogue.hpp"

namespace recital::resolve {

/// The form of a number, as the bodies of the catalogue list them: "number-year", "session-number", "year-number",
/// "number-roman", "special-number", "number".
[[nodiscard]] std::string_view form_of(const cite::member& m);

/// Whether the body gives out texts of that class ("resolution", "decision") and form.
[[nodiscard]] bool gives(const body& by, std::string_view text_class, std::string_view form);

/// The body to which numbers of that form belong where none is named; null where there is none.
[[nodiscard]] const body* default_body(const catalogue& known, std::string_view text_class, std::string_view form);

/// The symbol, "S/RES/1540(2004)". Nothing where the body gives out no text of that form, or where a number without its
/// year lies outside what the body has given out.
[[nodiscard]] std::optional<std::string> symbol_of(const body& by, std::string_view text_class, const cite::member& m);

/// "S/RES/1808(2008)" for "S/RES/1808", where running numbers tell the year; any other symbol as it is.
[[nodiscard]] std::string with_year(const catalogue& known, std::string symbol);

}  // namespace recital::resolve
