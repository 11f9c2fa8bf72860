/// \file
/// From the occurrences of a trace to what became of the commitment in each cycle.
#pragma once
#include <vector>

#include "recital/trace/trace.hpp"
#include "trace/trace_corpus.hpp"
#include "trace/trace_occurrences.hpp"
#include "trace/trace_subject.hpp"

namespace recital {

/// The cells in order of time, and the occurrences in order of cycle, date, document and reading; occurrences of no cycle come last.
[[nodiscard]] trace_findings findings_of(trace_corpus& corpus, const trace_subject& subject,
                                         std::vector<placed_occurrence> occurrences,
                                         const std::vector<own_paragraph>& own);

}  // namespace recital
