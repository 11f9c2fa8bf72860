/// \file
/// The words of one language by number, so that comparing two is comparing numbers.
#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "grammar/language.hpp"
#include "text/letters.hpp"

namespace recital::reuse {

/// A word's number, in order of first adding: words that differ in case, accents, vowel marks or what is written onto
/// their beginning have the same one.
using term = std::uint32_t;
inline constexpr term no_term = ~term{0};
inline constexpr term unknown_number = no_term - 1;

/// Whether a word is one: it begins with a digit, as "2379th" does.
[[nodiscard]] constexpr bool is_number(std::string_view word) { return text::is_digit(word.front()); }

class vocabulary {
 public:
  /// The spelling must outlive it.
  explicit vocabulary(const grammar_spelling& spelling) : spelling_(&spelling) {}

  [[nodiscard]] term add(std::string_view word);

  /// Where no such word was added no_term, of numbers unknown_number.
  [[nodiscard]] term find(std::string_view word) const;

  [[nodiscard]] std::size_t size() const { return shapes_.size(); }

  /// By term: itself, of numbers unknown_number. So a date that moves on from year to year looks the same.
  [[nodiscard]] const std::vector<term>& shapes() const { return shapes_; }

 private:
  struct hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view s) const { return std::hash<std::string_view>()(s); }
  };
  using numbers = std::unordered_map<std::string, term, hash, std::equal_to<>>;

  [[nodiscard]] std::string form_of(std::string_view word) const;

  const grammar_spelling* spelling_;
  numbers printed_;  ///< words as printed, so that each is folded but once
  numbers forms_;
  std::vector<term> shapes_;
};

}  // namespace recital::reuse
