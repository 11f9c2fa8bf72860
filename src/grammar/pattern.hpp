/// \file
/// The patterns of grammars and of names: regular expressions of RE2's syntax, whose groups have the names that
/// grammars give them. Only pattern.cpp, pattern_filter.cpp, capture_plan.cpp and lazy_expression.hpp know RE2.
///
///     const pattern number(R"((?P<number>\d+) \((?P<year>\d{4})\))", anchor::begin);
///     captures found;
///     number.match("1540 (2004), of course", found);  // found[group::year] is "2004"
#pragma once
#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "recital/core/result.hpp"

namespace recital {

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
  sub_c,    ///< and one within that: 2 (b) (xxii) of article 8
  subs,     ///< a list of subparagraphs of the last number: (a) and (b)
  ordinal,  ///< the tenth conference
  day,
  month,
  dated,       ///< the year of a date
  words,       ///< words to be kept as they are
  title,       ///< what a thing is called
  correction,  ///< what a symbol says of a correction of the text: (Corrected)
  unit,        ///< which unit of provision a number counts, where the lead does not say
  volume,      ///< of the Treaty Series, where a number is a page of it
  count_
};
inline constexpr std::size_t group_count = static_cast<std::size_t>(group::count_);

/// What a match captured; views into the text that was searched, empty where a group took no part.
struct captures {
  std::string_view whole;
  std::array<std::string_view, group_count> groups;

  [[nodiscard]] std::string_view operator[](group g) const { return groups[static_cast<std::size_t>(g)]; }
};

/// Where a pattern has to match.
enum class anchor : std::uint8_t {
  begin,  ///< from the first byte of the text on
  end,    ///< up to the last byte of the text, from as far to the left as it can
  both,
  none,  ///< anywhere
};

/// Which of the matches that begin at one place counts.
enum class preferred : std::uint8_t {
  first,    ///< that of the first branch, as in Perl
  longest,  ///< whatever the order of branches
};

/// Matching takes time linear in the text, which is UTF-8 and may end inside a code point. Immutable and safe to share
/// among threads; a copy shares what is compiled.
class pattern {
 public:
  /// One that is not set, and matches nothing.
  pattern() = default;

  /// Compiles when it is first needed. Matches nothing where `compile` would fail.
  pattern(std::string_view expression, anchor where, preferred match = preferred::first);

  /// Compiles now. Fails with bad_data and the engine's reason where the pattern is none or is too large, and where it
  /// has a group that no `group` names.
  [[nodiscard]] result<void> compile() const;

  [[nodiscard]] bool is_set() const { return state_ != nullptr; }

  /// The characters that every match of a pattern that is set begins with, "" where they differ.
  [[nodiscard]] const std::string& literal_start() const;

  /// Whether the text matches, and what the groups took.
  [[nodiscard]] bool match(std::string_view text, captures& out) const;

  /// Whether the text matches; cheaper, since no group is looked for.
  [[nodiscard]] bool match(std::string_view text) const;

 private:
  struct state;
  std::shared_ptr<const state> state_;
};

}  // namespace recital
