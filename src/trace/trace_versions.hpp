/// \file
/// Of a work that was read in several languages each paragraph speaks once.
#pragma once
#include <vector>

#include "trace/trace_corpus.hpp"
#include "trace/trace_occurrences.hpp"

namespace recital {

/// Leaves out the occurrences of further versions where the version that counts has one as close or closer in the
/// paragraph of the same label; that one names their languages. O(n log n).
void merge_versions(std::vector<placed_occurrence>& occurrences, const trace_corpus& corpus);

}  // namespace recital
