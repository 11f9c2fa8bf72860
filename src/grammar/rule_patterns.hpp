/// \file
/// The patterns of a rule: the keys of a [[rule]] that are regular expressions.
#pragma once
#include <span>

#include "grammar/pattern_set.hpp"

namespace recital {

/// The parts of a list.
struct run_patterns {
  pattern member;
  pattern separator;  ///< between two members
  pattern range;      ///< between the ends of a range
};

/// `grammar_rule` explains how they work together.
struct rule_patterns : run_patterns {
  pattern before, after;        ///< what must stand around the lead
  pattern left, right;          ///< what must stand around the whole and is no part of it
  pattern not_left, not_right;  ///< what must not
  pattern words_between;        ///< behind a list: words that may follow it, and then
  pattern further;              ///< more of its members, in the group `run`
  pattern whole;                ///< instead of leads: what a paragraph holds from its beginning to its end

  rule_patterns() = default;
  explicit rule_patterns(const pattern_texts& written);

  /// Where a rule says each of them.
  [[nodiscard]] static std::span<const pattern_key<rule_patterns>> keys();
};

/// The words that may follow a list are said in pieces, any number of them, and how they end.
inline constexpr std::string_view piece_between = "between";
inline constexpr std::string_view end_between = "between_end";

}  // namespace recital
