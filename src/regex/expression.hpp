/// \file
/// A regular expression, compiled: the whole of this room for those who only want to match.
///
///     auto number = regex::expression::compile(R"((?P<number>\d+) \((?P<year>\d{4})\))", {});
///     std::vector<std::string_view> groups;
///     number->match("1540 (2004), of course", groups);  // "1540 (2004)", "1540", "2004"
#pragma once
#include <bitset>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "recital/core/result.hpp"
#include "regex/automaton.hpp"

namespace recital::regex {

/// Where an expression has to match.
enum class anchor : std::uint8_t {
  begin,  ///< from the first byte of the text on
  end,    ///< up to the last byte of the text
  both,
  none,  ///< anywhere
};

/// Matching takes time linear in the text, whatever the expression; so does telling what the groups took. One object
/// serves one thread at a time.
class expression {
 public:
  /// Fails with bad_data, quoting what is wrong, where the expression is not of the syntax (see syntax.hpp), is too
  /// large, or has more than 32 groups.
  [[nodiscard]] static result<expression> compile(std::string_view written, anchor where,
                                                  preferred which = preferred::first);
  ~expression();
  expression(expression&&) noexcept;
  expression& operator=(expression&&) noexcept;

  /// The names of the groups by their opening brackets, "" of those without.
  [[nodiscard]] const std::vector<std::string>& group_names() const;

  /// The characters that every match begins with (see literal_start.hpp).
  [[nodiscard]] const std::string& literal_start() const;

  /// Whether the text matches: UTF-8, that may end inside a code point, which then matches nothing. `found` gets the
  /// match and then what each group took: views into the text, null where a group took no part. What a group of a
  /// repeat took last counts.
  [[nodiscard]] bool match(std::string_view text, std::vector<std::string_view>& found) const {
    return may_match(text) && match_well(text, found);
  }

  /// Whether the text matches; cheaper.
  [[nodiscard]] bool match(std::string_view text) const { return may_match(text) && match_well(text); }

 private:
  struct state;
  expression(std::unique_ptr<state> made, std::bitset<256> ends, bool from_the_end);

  /// Whether a match may begin, or end, as the text does: most that do not match fail here, without a look at `state_`.
  [[nodiscard]] bool may_match(std::string_view text) const {
    return text.empty() || ends_[static_cast<unsigned char>(from_the_end_ ? text.back() : text.front())];
  }
  [[nodiscard]] bool match_well(std::string_view text, std::vector<std::string_view>& found) const;
  [[nodiscard]] bool match_well(std::string_view text) const;

  std::bitset<256> ends_;  ///< bytes that a match may begin with; end with, where it is read from there
  bool from_the_end_;
  std::unique_ptr<state> state_;
};

}  // namespace recital::regex
