/// \file
/// How far a typing error leads.
#pragma once
#include <cstddef>
#include <string_view>

namespace recital::text {

/// How many letters must be put in, taken out, replaced, or changed over with their neighbour to make one text of the
/// other ("optimal string alignment"). More than `most` is `most + 1`. Letters are code points. O(most * letters) where
/// the texts differ much in length, else O(letters of a * letters of b).
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t most);

/// The distance at which a word of that many letters is still taken for a typing error: one for a short word, two from
/// eight letters on.
[[nodiscard]] constexpr std::size_t likely_errors(std::size_t letters) { return letters < 4 ? 0 : letters < 8 ? 1 : 2; }

}  // namespace recital::text
