/// \file
/// Letters of any alphabet.
#pragma once

namespace recital::text {

/// Whether a letter belongs to a script that sets words apart by blanks, so that words can be told from parts of words.
[[nodiscard]] bool is_alphabetic(char32_t c);

[[nodiscard]] bool is_capital(char32_t c);

/// The capital of a small letter, the small letter of a capital; `c` itself where there is none.
[[nodiscard]] char32_t other_case(char32_t c);

}  // namespace recital::text
