/// \file
/// Which of many expressions match a text, in one pass over it.
///
///     const pattern_filter words({"(?i)lamp", "(?i)star", "(?i)moon"});
///     words.matching("a star and a lamp");  // 0, 1
#pragma once
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace recital {

/// Matching takes time linear in the text. Immutable and safe to share among threads; a copy shares what is compiled.
class pattern_filter {
 public:
  /// One of no expressions.
  pattern_filter() = default;

  /// Expressions of `pattern`'s syntax. Compiles when it is first needed.
  explicit pattern_filter(std::vector<std::string> expressions);

  /// The positions of those that match somewhere in the text, in order. All where one of them is no expression, and
  /// where telling would take too much memory.
  [[nodiscard]] std::vector<std::size_t> matching(std::string_view text) const;

 private:
  struct state;
  std::shared_ptr<const state> state_;
};

}  // namespace recital
