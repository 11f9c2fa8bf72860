/// \file
/// The date that a heading holds.
#pragma once
#include <string_view>

#include "identify/evidence.hpp"
#include "recital/core/partial_date.hpp"

namespace recital::identify {

/// The date that was captured; none where the month is no word of the language, and where no document can bear it.
[[nodiscard]] partial_date date_of(const captures& found, const evidence& from);

/// The first date that the heading holds.
[[nodiscard]] partial_date date_in(std::string_view heading, const evidence& from);

/// How much a date says: 3 a day, 2 a month, 1 a year, 0 nothing.
[[nodiscard]] int precision(const partial_date& date);

}  // namespace recital::identify
