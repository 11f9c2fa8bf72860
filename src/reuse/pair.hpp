/// \file
/// All that two passages have in common.
#pragma once
#include <vector>

#include "recital/reuse/match.hpp"
#include "recital/reuse/reuse_index.hpp"
#include "reuse/alignment.hpp"
#include "reuse/rating.hpp"
#include "reuse/stretches.hpp"

namespace recital::reuse {

/// The matches of two passages, the best first, that are good enough for the query. No word is part of two of them.
/// `shared` are the shingles that tie them; one alone is too little.
[[nodiscard]] std::vector<reuse_match> matches_of(const shelf& in, const passage& left, const passage& right,
                                                  std::vector<shared_shingle> shared, const reuse_query& query,
                                                  aligner& with);

}  // namespace recital::reuse
