/// \file
/// What the text of a pattern says about its matches, so that most places that do not match are passed over without a
/// call of the engine.
#pragma once
#include <bitset>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace recital {

using byte_set = std::bitset<256>;

/// Characters that must stand, or may stand, one after another: "第? ?".
using optional_characters = std::vector<std::string>;

struct pattern_shape {
  byte_set first, last;       ///< a match begins with one of the first bytes and ends with one of the last
  bool may_be_empty = false;  ///< a match may take nothing; then both sets hold every byte
  std::string start;          ///< the characters that every match begins with, "" where they differ

  /// Of a pattern whose only group has a name and takes all of a match but characters around it: these characters.
  struct frame {
    optional_characters before, behind;
  };
  std::optional<frame> around_group;
};

/// Reads a pattern of RE2's syntax. Of what it does not understand, or what is no pattern, it promises nothing: such a
/// shape allows every match. O(pattern).
[[nodiscard]] pattern_shape shape_of(std::string_view pattern);

}  // namespace recital
