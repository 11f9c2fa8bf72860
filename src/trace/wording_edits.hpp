/// \file
/// What changed between a commitment's words and those that repeat it.
#pragma once
#include <span>
#include <string_view>
#include <vector>

#include "grammar/labels.hpp"
#include "recital/core/occurrence_label.hpp"
#include "recital/core/span.hpp"
#include "recital/core/wording_change.hpp"

namespace recital {

/// One side: a text, what its clause was judged to say, and where numbers count for nothing, since they name a text.
struct wording_side {
  std::string_view text;
  const occurrence_label* label;
  std::span<const span> citations;
};

/// In order of kind. `force` says which keys of modals and qualifiers bind, loosen or press (grammar_occurrences::force).
[[nodiscard]] std::vector<wording_edit> edits_between(const wording_side& before, const wording_side& after,
                                                      const labelled_patterns& force);

/// What they come to: unchanged where there is none.
[[nodiscard]] wording_change sum_of(const std::vector<wording_edit>& edits);

}  // namespace recital
