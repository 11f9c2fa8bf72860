/// \file
/// How the groups of a match are found. An engine that looks for all groups at once follows every branch of a pattern at
/// every byte, which costs ten times what the bounds of the match cost. So a pattern is taken apart: of its branches the
/// first that matches all of the text counts, and of a row of pieces each ends where it would rather end, as long as
/// the last one can match the rest. Only where they cannot, the engine is asked for all at once.
#pragma once
#include <memory>
#include <string_view>

#include "grammar/pattern.hpp"

namespace recital {

class lazy_expression;

/// The group that a pattern's name means: `number` of "number2"; `count_` where there is none of that name.
[[nodiscard]] group group_named(std::string_view name);

/// For one pattern that RE2 accepts, whose branches have an order. Immutable; what it needs is compiled when it is first
/// needed, and threads may share it.
class capture_plan {
 public:
  [[nodiscard]] static std::unique_ptr<const capture_plan> make(std::string_view pattern);

  /// The same where the pattern is there already as an expression, which is not compiled again.
  [[nodiscard]] static std::unique_ptr<const capture_plan> make(std::string_view pattern,
                                                                std::shared_ptr<const lazy_expression> whole);

  virtual ~capture_plan() = default;

  /// Sets the groups of `out`, views into `text`, where the bytes from `begin` to `end` are a match of the pattern;
  /// gives false where they are none. What stands around them is seen by `\b` and its like.
  virtual bool take(std::string_view text, std::size_t begin, std::size_t end, captures& out) const = 0;
};

}  // namespace recital
