/// \file
/// What an alignment is worth.
#pragma once
#include "recital/reuse/match.hpp"
#include "reuse/alignment.hpp"
#include "reuse/shelf.hpp"

namespace recital::reuse {

/// A passage, and which of its words are a treaty's.
struct rated_passage {
  passage words;
  std::vector<bool> echo;
};

/// How many of the equal words are wording: neither names nor numbers nor parts of a citation.
[[nodiscard]] std::uint32_t words_said(const passage& left, const passage& right, const equal_words& equal);

/// The match that two passages make by words that are equal, of which there is at least one.
[[nodiscard]] reuse_match rated(const shelf& in, const rated_passage& left, const rated_passage& right,
                                const equal_words& equal);

}  // namespace recital::reuse
