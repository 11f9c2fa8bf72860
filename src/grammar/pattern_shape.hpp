/// \file
/// What the text of a pattern says about its matches, so that most places that do not match are passed over without a
/// call of the engine.
#pragma once
#include <bitset>
#include <string>
#include <string_view>

namespace recital {

using byte_set = std::bitset<256>;

struct pattern_shape {
  byte_set first, last;       ///< a match begins with one of the first bytes and ends with one of the last
  bool may_be_empty = false;  ///< a match may take nothing; then both sets hold every byte
  std::string start;          ///< the characters that every match begins with, "" where they differ
};

/// Reads a pattern of RE2's syntax. Of what it does not understand, or what is no pattern, it promises nothing: such a
/// shape allows every match. O(pattern).
[[nodiscard]] pattern_shape shape_of(std::string_view pattern);

}  // namespace recital
