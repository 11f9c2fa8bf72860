/// \file
/// An expression of RE2 that is compiled when it is first needed, with what its text says of its matches.
#pragma once
#include <re2/re2.h>

#include <optional>
#include <string>
#include <string_view>

#include "core/made_once.hpp"
#include "grammar/letter_classes.hpp"
#include "grammar/pattern.hpp"
#include "grammar/pattern_shape.hpp"

namespace recital {

[[nodiscard]] inline re2::StringPiece piece_of(std::string_view s) { return {s.data(), s.size()}; }

/// Immutable but for the first use, which threads may share. Its shape is read when it is first needed, too: a text meets
/// few of the patterns of its language.
class lazy_expression {
 public:
  /// Where its matches end at the end of the text, RE2 is told so and reads them backwards from there.
  explicit lazy_expression(std::string_view written, preferred match = preferred::first, bool ends_text = false)
      : written_(written), match_(match), ends_text_(ends_text) {}

  [[nodiscard]] const std::string& written() const { return written_; }
  [[nodiscard]] const pattern_shape& shape() const {
    return shape_.get([this](std::optional<pattern_shape>& to) { to.emplace(shape_of(written_)); });
  }
  [[nodiscard]] bool has_first(char byte) const { return shape().first[static_cast<unsigned char>(byte)]; }

  [[nodiscard]] bool is_compiled() const { return compiled_.is_made(); }

  /// Whether it matches these bytes as a whole.
  [[nodiscard]] bool matches(std::string_view text, std::size_t begin, std::size_t end) const {
    return may_begin(text, begin, end) && shape().may_end(text.substr(0, end)) &&
           ready().Match(piece_of(text), begin, end, RE2::ANCHOR_BOTH, nullptr, 0);
  }

  /// Where a match that begins at `begin` would rather end; nothing where there is none.
  [[nodiscard]] std::optional<std::size_t> end_from(std::string_view text, std::size_t begin, std::size_t end) const {
    re2::StringPiece bounds;
    if (!may_begin(text, begin, end) || !ready().Match(piece_of(text), begin, end, RE2::ANCHOR_START, &bounds, 1))
      return std::nullopt;
    return begin + bounds.size();
  }

  [[nodiscard]] const RE2& ready() const {
    return compiled_.get([this](std::optional<RE2>& to) {
      RE2::Options options;
      options.set_longest_match(match_ == preferred::longest);
      options.set_log_errors(false);
      const std::string expression = with_letters(written_);
      to.emplace(ends_text_ ? "(?:" + expression + ")$" : expression, options);
    });
  }

 private:
  [[nodiscard]] bool may_begin(std::string_view text, std::size_t begin, std::size_t end) const {
    return shape().may_begin(text.substr(0, end), begin);
  }

  std::string written_;
  preferred match_;
  bool ends_text_;
  made_once<pattern_shape> shape_;
  made_once<RE2> compiled_;
};

}  // namespace recital
