/// \file
/// The occurrences of a trace.
#pragma once
#include <cstdint>
#include <vector>

#include "recital/trace/trace.hpp"
#include "trace/restated.hpp"
#include "trace/trace_corpus.hpp"
#include "trace/trace_subject.hpp"

namespace recital {

/// An occurrence, and where it stands.
struct placed_occurrence {
  std::uint32_t document;
  std::uint32_t paragraph;
  trace_occurrence occurrence;
};

/// The paragraphs in which the subject itself stands, one at most of each document.
[[nodiscard]] std::vector<own_paragraph> own_paragraphs(const trace_corpus& corpus, const trace_subject& subject);

/// All occurrences by such links but for their cycles, in order of document and words. Fails with bad_data.
[[nodiscard]] result<std::vector<placed_occurrence>> occurrences_of(trace_corpus& corpus, const trace_subject& subject,
                                                                    const std::vector<own_paragraph>& own,
                                                                    trace_links links);

}  // namespace recital
