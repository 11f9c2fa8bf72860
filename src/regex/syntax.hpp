/// \file
/// Regular expressions as trees.
///
/// The syntax is the part of RE2's that grammars use, with the same meaning: characters, `.`, sets (`[a-z]`, `[^,;]`,
/// `\d` `\s` `\w` and their opposites, `\p{Han}`, `\P{L}`), `|`, `* + ? {n,m}` and their lazy forms, groups that capture
/// (`(...)`, `(?P<name>...)`) or not (`(?:...)`), `(?i)` and `(?s)` for the rest of a group or for one alone, and the
/// assertions `^ $ \A \z \b \B`. `\d`, `\s`, `\w` and `\b` know ASCII alone; all else are code points of Unicode.
#pragma once
#include <unicode/uniset.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "recital/core/result.hpp"

namespace recital::regex {

/// What has to be true of a place between two code points.
enum class assertion : std::uint8_t { text_begin, text_end, word_boundary, no_word_boundary };

/// Repeated without an upper bound.
inline constexpr int unbounded = -1;

struct node {
  enum class kind : std::uint8_t { nothing, set, assertion, group, concatenation, alternation, repetition };
  kind what = kind::nothing;
  bool greedy = true;  ///< of a repetition: as often as it can rather than as seldom
  regex::assertion asserted = assertion::text_begin;
  std::uint32_t index = 0;  ///< of the set or the group
  int least = 0, most = 0;  ///< how often a repetition repeats its part
  std::vector<node> parts{};
};

struct syntax {
  node root;
  std::vector<icu::UnicodeSet> sets;     ///< of code points; no two are equal
  std::vector<std::string> group_names;  ///< of what captures, by its opening bracket; "" where it has none
};

/// What `\w` takes, and what `\b` stands at the edge of.
[[nodiscard]] icu::UnicodeSet word_characters();

/// Fails with bad_data and a message that quotes what is wrong.
[[nodiscard]] result<syntax> parse(std::string_view expression);

}  // namespace recital::regex
