/// \file
/// Which paragraphs have words in a row that a passage has, too.
#pragma once
#include <cstdint>
#include <vector>

#include "reuse/shelf.hpp"

namespace recital::reuse {

/// A shingle of the passage, and the same in a paragraph of the shelf.
struct seed {
  std::uint32_t paragraph;  ///< of the shelf
  std::uint32_t here;       ///< word of the passage
  std::uint32_t there;      ///< word of the paragraph

  friend auto operator<=>(const seed&, const seed&) = default;
};

/// Which seeds are wanted.
struct seed_query {
  std::uint32_t reach = 0;   ///< as `reuse_query::reach`
  bool only_before = false;  ///< in documents that were added before that of the passage
};

/// All seeds of a passage outside its own document, sorted. A shingle that a paragraph repeats many times gives none
/// there. Whether two places are a pair does not depend on which of them is asked with.
[[nodiscard]] std::vector<seed> seeds_of(const shelf& in, const passage& here, const seed_query& query);

}  // namespace recital::reuse
