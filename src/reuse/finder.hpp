/// \file
/// Finding all matches of a passage in the documents of its language.
#pragma once
#include <vector>

#include "recital/reuse/match.hpp"
#include "recital/reuse/reuse_index.hpp"
#include "reuse/alignment.hpp"
#include "reuse/shelf.hpp"

namespace recital::reuse {

/// Which way a match is handed out.
enum class found_as {
  left,           ///< the passage is the left side, whichever document was added first
  right_to_older  ///< the passage is the right side, and only documents that were added before its own are searched
};

/// Best score first, then by document, paragraph and place. A pair of paragraphs gives the same matches from either.
[[nodiscard]] std::vector<reuse_match> matches_for(const shelf& in, const passage& here, const reuse_query& query,
                                                   found_as as, aligner& with);

}  // namespace recital::reuse
