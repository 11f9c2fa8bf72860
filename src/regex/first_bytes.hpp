/// \file
/// What most texts that do not match fail at.
#pragma once
#include <bitset>

#include "regex/program.hpp"

namespace recital::regex {

/// By byte of UTF-8, whether a match of the program may take it first: the first byte of a code point where it reads
/// forwards, the last one where it reads backwards. All of them where a match may take nothing.
[[nodiscard]] std::bitset<256> first_bytes(const program& p, const std::vector<icu::UnicodeSet>& sets, direction way);

}  // namespace recital::regex
