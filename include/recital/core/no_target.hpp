/// \file
/// Why a reference has no target.
///
///     name(recital::no_target::other_date);  // "the number is not one of that date"
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace recital {

/// What stood in the way when a reference was to be resolved. Records spell it in English, the interface files say each
/// in words, under `reason`.
enum class no_target : std::uint8_t {
  body_not_known,
  title_not_known,
  name_and_date_not_known,
  provision_not_there,
  treaty_number_not_known,
  body_without_symbols,
  no_such_number,
  meeting_not_known,
  nothing_named_before,
  nothing_of_that_year_named_before,
  named_beside_it,
  year_not_known,
  other_date,
  several_bodies,
  no_body_named,
};

inline constexpr auto no_target_names = std::to_array<std::string_view>(
    {"the number is that of a body that the catalogue does not know", "no text of that title is in the catalogue",
     "the catalogue knows none of that name and date", "the text has no provision of that number",
     "no treaty of that number is in the catalogue", "texts of this body have no symbols",
     "no body that the catalogue knows gives out such a number",
     "the catalogue knows no conference of that date and place", "nothing of that kind is named before it",
     "nothing of that kind and year is named before it", "what it would mean is named beside it by its name",
     "the year of the document is not known", "the number is not one of that date",
     "several bodies of that name give out such numbers", "a number alone, and no body is named"});

/// As records spell it.
[[nodiscard]] constexpr std::string_view name(no_target why) { return no_target_names[static_cast<std::size_t>(why)]; }
[[nodiscard]] constexpr std::string_view name(std::optional<no_target> why) {
  return why ? name(*why) : std::string_view();
}

}  // namespace recital
