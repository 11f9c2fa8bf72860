/// \file
/// Where numbers of a list may stand, before anything is matched there.
#pragma once
#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>

#include "text/letters.hpp"

namespace recital::cite {

/// Walks over the places where a number may begin: at a digit, or at the letters of a special session with a hyphen
/// behind them ("S-10/2"), and no word goes on there.
class number_places {
 public:
  /// Those in [begin, end) of a text; `begin` is not 0.
  number_places(std::string_view text, std::size_t begin, std::size_t end)
      : text_(text.substr(0, end + longest_letters - 1)), at_(begin), end_(end) {}

  [[nodiscard]] std::optional<std::size_t> next() {
    for (; at_ < end_; ++at_) {
      if (hyphen_ < at_) hyphen_ = text_.find('-', at_);
      const std::size_t before_hyphen = std::min(end_, hyphen_ - std::min(hyphen_, longest_letters - 1));
      while (at_ < before_hyphen && !text::is_digit(text_[at_])) ++at_;
      if (at_ < end_ && !text::is_ascii_letter_or_digit(text_[at_ - 1])) return at_++;
    }
    return std::nullopt;
  }

 private:
  static constexpr std::size_t longest_letters = 5;

  std::string_view text_;
  std::size_t at_, end_;
  std::size_t hyphen_ = 0;  ///< the next one
};

}  // namespace recital::cite
