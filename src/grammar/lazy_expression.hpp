/// \file
/// An expression of RE2 that is compiled when it is first needed, with what its text says of its matches.
#pragma once
#include <re2/re2.h>

#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "grammar/pattern.hpp"
#include "grammar/pattern_shape.hpp"

namespace recital {

[[nodiscard]] inline re2::StringPiece piece_of(std::string_view s) { return {s.data(), s.size()}; }

/// Immutable but for the first use, which threads may share.
class lazy_expression {
 public:
  /// Where its matches end at the end of the text, RE2 is told so and reads them backwards from there.
  explicit lazy_expression(std::string_view written, preferred match = preferred::first, bool ends_text = false)
      : written_(ends_text ? std::string("(?:").append(written).append(")$") : std::string(written)),
        shape_(shape_of(written)),
        match_(match) {}

  [[nodiscard]] const pattern_shape& shape() const { return shape_; }
  [[nodiscard]] bool has_first(char byte) const { return shape_.first[static_cast<unsigned char>(byte)]; }

  /// Whether it matches these bytes as a whole.
  [[nodiscard]] bool matches(std::string_view text, std::size_t begin, std::size_t end) const {
    return may_begin(text, begin, end) && ready().Match(piece_of(text), begin, end, RE2::ANCHOR_BOTH, nullptr, 0);
  }

  /// Where a match that begins at `begin` would rather end; nothing where there is none.
  [[nodiscard]] std::optional<std::size_t> end_from(std::string_view text, std::size_t begin, std::size_t end) const {
    re2::StringPiece bounds;
    if (!may_begin(text, begin, end) || !ready().Match(piece_of(text), begin, end, RE2::ANCHOR_START, &bounds, 1))
      return std::nullopt;
    return begin + bounds.size();
  }

  [[nodiscard]] const RE2& ready() const {
    std::call_once(is_compiled_, [&] {
      RE2::Options options;
      options.set_longest_match(match_ == preferred::longest);
      options.set_log_errors(false);
      compiled_.emplace(written_, options);
    });
    return *compiled_;
  }

 private:
  [[nodiscard]] bool may_begin(std::string_view text, std::size_t begin, std::size_t end) const {
    return shape_.may_be_empty || (begin < end && has_first(text[begin]));
  }

  std::string written_;
  pattern_shape shape_;
  preferred match_;
  mutable std::once_flag is_compiled_;
  mutable std::optional<RE2> compiled_;
};

}  // namespace recital
