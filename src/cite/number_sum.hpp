/// \file
/// Numbers in several words.
#pragma once
#include <string>

#include "grammar/language.hpp"

namespace recital::cite {

/// The value of words that add up, their ASCII letters small: "seventy-third", "soixante et onzième",
/// "семьдесят третья", "الثالثة والسبعون"; 0 where one of them is no number.
[[nodiscard]] int number_sum(std::string small, const language_grammar& language);

}  // namespace recital::cite
