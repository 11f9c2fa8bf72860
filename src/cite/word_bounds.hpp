/// \file
/// Whether a phrase that was found is made of whole words.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "recital/core/span.hpp"

namespace recital::cite {

/// Knows what a language writes onto the beginning of words. Ideographs need no bounds.
class word_bounds {
 public:
  explicit word_bounds(const std::vector<std::string>& clitics) : clitics_(&clitics) {}

  /// Whether no word goes on beyond either end of `where`, clitics before it left aside, and no number as a symbol.
  [[nodiscard]] bool whole(std::string_view text, span where) const;

 private:
  const std::vector<std::string>* clitics_;
};

}  // namespace recital::cite
