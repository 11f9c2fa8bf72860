/// \file
/// Members of open series that no catalogue file lists: next year's conference.
#pragma once
#include <optional>
#include <string_view>

#include "recital/catalogue/catalogue.hpp"

namespace recital {

/// The member that an identifier names, made after the model of the first open series whose pattern it fits.
[[nodiscard]] std::optional<instrument> unlisted_member(const catalogue& known, std::string_view id);

}  // namespace recital
