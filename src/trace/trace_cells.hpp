/// \file
/// From the occurrences of a trace to what became of the commitment in each cycle.
#pragma once
#include <cstdint>
#include <vector>

#include "recital/trace/trace.hpp"
#include "trace/trace_corpus.hpp"
#include "trace/trace_occurrences.hpp"
#include "trace/trace_subject.hpp"

namespace recital {

/// Whether the paragraph that comes nearest is looked for where a commitment is absent. That reads every paragraph.
enum class near_misses : std::uint8_t { left_out, looked_for };

/// The cells in order of time, and the occurrences in order of cycle, date, document and reading; those of no cycle come
/// last.
[[nodiscard]] trace_findings findings_of(trace_corpus& corpus, const trace_subject& subject,
                                         std::vector<placed_occurrence> occurrences,
                                         const std::vector<own_paragraph>& own, near_misses nearest);

}  // namespace recital
