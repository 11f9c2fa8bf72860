/// \file
/// Finding the phrases of labels in a text.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "cite/word_bounds.hpp"
#include "grammar/labels.hpp"
#include "grammar/pattern.hpp"
#include "grammar/pattern_filter.hpp"
#include "recital/core/result.hpp"
#include "recital/core/span.hpp"

namespace recital {

/// One place where the words for something stand.
struct phrase_hit {
  std::string_view name;  ///< what they are for; points into the data
  span where;
};

/// The patterns of one table, compiled.
class phrase_table {
 public:
  /// `all` must outlive the table.
  [[nodiscard]] static result<phrase_table> compile(const labelled_patterns& all, preferred match);

  /// All places where one of them stands as whole words, in order of their beginning, then the longest first; two
  /// of one name do not overlap.
  [[nodiscard]] std::vector<phrase_hit> find(std::string_view text, const cite::word_bounds& bounds) const;

 private:
  struct entry {
    std::string_view name;
    pattern words;
  };
  std::vector<entry> entries_;
  pattern_filter all_;  ///< tells which entries are worth a search
};

/// Words to be found as they are written, in either case and with either apostrophe, as a pattern.
[[nodiscard]] std::string literal_pattern(std::string_view words);

}  // namespace recital
