/// \file
/// Numbers in several words.
#pragma once
#include <string_view>

#include "grammar/language.hpp"

namespace recital::cite {

/// The value of a number however it is written, also in words that add up: "seventy-third", "soixante et onzième",
/// "семьдесят третья", "الثالثة والسبعون"; 0 where one of the words is no number.
[[nodiscard]] int number_sum(std::string_view text, const language_grammar& language);

}  // namespace recital::cite
