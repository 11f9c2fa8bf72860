/// \file
/// Expressions as instructions for threads that read a text side by side (Thompson 1968, Pike 1987).
#pragma once
#include <cstdint>
#include <vector>

#include "regex/syntax.hpp"

namespace recital::regex {

struct instruction {
  enum class kind : std::uint8_t {
    set,   ///< takes a code point of a set
    fork,  ///< goes on in two places; `next` is preferred
    tag,   ///< remembers the place: 2n where group n begins, 2n+1 where it ends
    assertion,
    match,
  };
  kind what;
  assertion asserted = assertion::text_begin;
  std::uint32_t index = 0;  ///< of the set or the tag
  std::uint32_t next = 0, other = 0;
};

struct program {
  std::vector<instruction> code;
  std::uint32_t start = 0;
};

/// Which way a program reads. Backwards it remembers no groups.
enum class direction : std::uint8_t { forwards, backwards };

/// A program for the expression; `up_to_the_end` has it match up to the last place of the text alone, the first place
/// where it reads backwards. Fails with bad_data where repeated repeats make it too large.
[[nodiscard]] result<program> compile(const syntax& expression, direction way, bool up_to_the_end);

}  // namespace recital::regex
