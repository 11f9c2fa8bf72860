/// \file
/// What a mention turned out to mean.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "recital/catalogue/catalogue.hpp"
#include "recital/core/reference.hpp"
#include "recital/core/resolved_by.hpp"
#include "resolve/discourse.hpp"

namespace recital::resolve {

/// What one mention, or one member of its list, turned out to mean.
struct finding {
  span where;  ///< the words that say it
  const instrument* entry = nullptr;
  std::string target;
  std::string symbol;
  recital::kind kind = kind::document;
  recital::via via = via::explicit_;
  recital::status status = status::resolved;
  std::vector<std::string> candidates;
  std::optional<no_target> reason;
  std::optional<resolved_by> how;  ///< where the rule says closer than the table of rules what decided
  std::string noun;
  std::string within;  ///< the provision of the target in which those beside the mention lie: "art_3"
};

/// An instrument of the catalogue.
[[nodiscard]] finding of_entry(const instrument& entry, span where, std::optional<resolved_by> how = {},
                               recital::via via = via::explicit_);

/// Something that was named before.
[[nodiscard]] finding of_entity(const entity& named, span where, std::optional<resolved_by> how = {});

}  // namespace recital::resolve
