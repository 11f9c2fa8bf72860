/// \file
/// Which words of a paragraph bear which references.
#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "recital/core/no_index.hpp"
#include "recital/core/reference.hpp"
#include "recital/core/span.hpp"

namespace recital {

/// The references on the very same words.
struct word_group {
  span words;                                ///< bytes of `reading::text`
  std::vector<const reference*> references;  ///< in the order of the reading
};

/// A part of a paragraph.
struct stretch {
  span words;
  std::size_t group = no_position;  ///< position among the groups
};

struct marked_words {
  std::vector<word_group> groups;  ///< by their beginning, the longer first
  std::vector<stretch> stretches;  ///< the whole paragraph, in order; none of them is empty

  /// Groups that have no stretch: shorter ones took all their words. Ascending.
  [[nodiscard]] std::vector<std::size_t> covered() const;
};

/// Divides a paragraph so that each word belongs to one group at most: of several that hold it, the shortest.
/// `breaks` are offsets at which text between the groups is divided as well, ascending. O(n log n).
[[nodiscard]] marked_words mark_words(span paragraph, const std::vector<const reference*>& references,
                                      const std::vector<std::uint32_t>& breaks = {});

}  // namespace recital
