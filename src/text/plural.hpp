/// \file
/// How languages count.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace recital::text {

/// The category that a whole number falls into (CLDR plural rules): "zero", "one", "two", "few", "many" or "other". In
/// English 1 is "one" and all else "other"; Chinese has "other" alone. `language` is BCP 47.
[[nodiscard]] std::string plural_form(std::string_view language, std::uint64_t n);

}  // namespace recital::text
