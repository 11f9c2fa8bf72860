/// \file
/// Words that a passage has from a treaty.
#pragma once
#include <cstdint>
#include <vector>

#include "reuse/shelf.hpp"

namespace recital::reuse {

/// Words in a row that stand in a treaty.
struct echoed_words {
  word_range here;
  std::uint32_t paragraph;  ///< of the shelf
  std::uint32_t there;      ///< the first of them in that paragraph
};

/// In order, without overlaps: from each place the longest run, of several the first in order of adding. None of a
/// passage of a treaty.
[[nodiscard]] std::vector<echoed_words> echoes_in(const shelf& in, const passage& here);

/// By word of the passage: whether it is one of these.
[[nodiscard]] std::vector<bool> echo_marks(const shelf& in, const passage& here);

}  // namespace recital::reuse
