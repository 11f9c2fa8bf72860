/// \file
/// What a mention turned out to mean.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "recital/catalogue/catalogue.hpp"
#include "recital/core/reference.hpp"
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
  std::string reason;
  std::string_view how;  ///< the rule that gave it, where not the name of the table of rules; for people who ask
  std::string noun;
};

/// An instrument of the catalogue.
[[nodiscard]] finding of_entry(const instrument& entry, span where, std::string_view how = {},
                               recital::via via = via::explicit_);

/// Something that was named before.
[[nodiscard]] finding of_entity(const entity& named, span where, std::string_view how = {});

}  // namespace recital::resolve
