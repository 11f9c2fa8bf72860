/// \file
/// The words of a text, and how much of them another text has.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "recital/core/span.hpp"

namespace recital {

/// One word, or one character of a script without blanks between words.
struct word {
  std::uint64_t key;  ///< of its folded form: the same for "Shall" and "shall"
  span where;         ///< bytes of the text
};

/// In order. Linear in the text.
[[nodiscard]] std::vector<word> words_of(std::string_view utf8);

/// What a text speaks of, for a rough comparison: its longer words, and pairs of neighbouring characters. Sorted.
using topic = std::vector<std::uint64_t>;
[[nodiscard]] topic topic_of(std::string_view utf8);

/// What the two have in common. O(sizes).
[[nodiscard]] topic shared(const topic& a, const topic& b);

}  // namespace recital
