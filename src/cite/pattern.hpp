/// \file
/// The patterns of grammars: regular expressions whose groups have the names that grammars give them.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "recital/core/result.hpp"
#include "regex/expression.hpp"

namespace recital::cite {

/// What a group of a grammar's pattern may be called. A name may end in a digit, so that two branches of a pattern can
/// both have it: year, year2.
enum class group : std::uint8_t {
  run,      ///< a list, to be parsed member by member
  number,   ///< the number itself, in digits, Roman or Han numerals or words
  year,     ///< the year that belongs to a number: 1540 (2004)
  session,  ///< the session before the stroke: 70/1
  letter,   ///< 49/75 E
  roman,    ///< a session in Roman numerals: 217 A (III)
  special,  ///< the kind of a special session: S, ES
  sub,      ///< a subparagraph: 3 (a)
  sub_b,    ///< a subparagraph within it: 3 (a) (ii)
  subs,     ///< a list of subparagraphs of the last number: (a) and (b)
  ordinal,  ///< the tenth conference
  day,
  month,
  dated,       ///< the year of a date
  words,       ///< words to be kept as they are
  title,       ///< what a thing is called
  correction,  ///< what a symbol says of a correction of the text: (Corrected)
  unit,        ///< which unit of provision a number counts, where the lead does not say
  count_
};
inline constexpr std::size_t group_count = static_cast<std::size_t>(group::count_);

/// What a match captured; views into the text that was searched, empty where a group took no part.
struct captures {
  std::string_view whole;
  std::array<std::string_view, group_count> groups;

  [[nodiscard]] std::string_view operator[](group g) const { return groups[static_cast<std::size_t>(g)]; }
};

using regex::anchor;
using regex::preferred;

/// A pattern, compiled. Matching takes time linear in the text. One object serves one thread at a time.
class pattern {
 public:
  /// Fails with bad_data where the pattern is none (see regex/syntax.hpp) or has a group that no `group` names.
  [[nodiscard]] static result<pattern> compile(const std::string& expression, anchor where,
                                               preferred match = preferred::first);

  /// False of a pattern that was not compiled.
  [[nodiscard]] bool is_set() const { return compiled_.has_value(); }

  /// The characters that every match of a pattern that is set begins with, "" where there are none.
  [[nodiscard]] const std::string& literal_start() const { return compiled_->literal_start(); }

  /// Whether the text matches, and what the groups took. False where the pattern is not set.
  [[nodiscard]] bool match(std::string_view text, captures& out) const {
    if (!compiled_ || !compiled_->match(text, found_)) return false;
    take_groups(out);
    return true;
  }

  /// Whether the text matches; cheaper, since no group is looked for.
  [[nodiscard]] bool match(std::string_view text) const { return compiled_ && compiled_->match(text); }

 private:
  void take_groups(captures& out) const;

  std::optional<regex::expression> compiled_;
  std::vector<std::optional<group>> groups_;     ///< by the expression's groups
  mutable std::vector<std::string_view> found_;  ///< by the last call
};

}  // namespace recital::cite
